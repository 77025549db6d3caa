import type { SourceWanted } from '../options/checked-options.ts'
import { chooseMember } from '../zip/choose-member.ts'
import { unzipMember } from '../zip/unzip-member.ts'
import { zipMembers } from '../zip/zip-members.ts'
import type { ZipMember } from '../zip/zip-members.ts'
import { bytesInput } from './bytes-input.ts'
import { collect } from './collect.ts'
import { detectFormat } from './detect-format.ts'
import type { Format } from './detect-format.ts'
import { gunzipped } from './gunzipped.ts'
import type { Input } from './input.ts'
import { peek } from './peek.ts'
import { sourceInput } from './source-input.ts'
import type { Source } from './source.ts'
import { watched } from './watched.ts'

/** An input that is neither compressed nor in a zip file any more, and what it is. */
export interface Opened {
  readonly input: Input
  readonly format: Exclude<Format, 'gzip' | 'zip'> | 'npz'
  /** The arrays of a .npz. */
  readonly arrays: ZipMember[]
}

/** Opens a source, its compression, and the zip file it is in. */
export async function openSource(source: Source, name: string, wanted: SourceWanted): Promise<Opened> {
  let { head, input } = await peek(await sourceInput(source, name))
  input = watched(input, wanted.onProgress)
  for (;;) {
    const format = detectFormat(head, input.name)
    if (format === 'gzip') {
      ;({ head, input } = await peek(gunzipped(input)))
    } else if (format === 'zip') {
      const members = zipMembers(await collect(input), input.name)
      if (isNpz(members)) return { input, format: 'npz', arrays: members }
      const member = chooseMember(members, wanted.member, input.name, 'file')
      const inside = `${input.name}/${member.name}`
      ;({ head, input } = await peek(bytesInput(unzipMember(member, inside), inside)))
    } else {
      return { input, format, arrays: [] }
    }
  }
}

function isNpz(members: ZipMember[]): boolean {
  return members.length > 0 && members.every(({ name }) => name.endsWith('.npy'))
}
