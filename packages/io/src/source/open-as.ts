import { checkSourceName, checkSourceWanted } from '../options/checked-options.ts'
import type { SourceWanted } from '../options/checked-options.ts'
import type { ReadOptions } from '../options/read-options.ts'
import type { Opened } from './open-source.ts'
import { openSource } from './open-source.ts'
import { sourceName } from './source-name.ts'
import type { Source } from './source.ts'

const WORDS: Readonly<Record<Opened['format'], string>> = {
  text: 'text',
  'json-lines': 'lines of JSON',
  npy: 'a .npy file',
  npz: 'a .npz file',
  parquet: 'a Parquet file',
  arrow: 'an Arrow file or stream',
}

/** Opens a source that must be of the first of the formats; of the others it may seem to be. */
export async function openAs(
  source: Source,
  options: ReadOptions | undefined,
  formats: readonly Opened['format'][],
): Promise<Opened & { readonly sourceWanted: SourceWanted }> {
  const sourceWanted = checkSourceWanted(options)
  const opened = await openSource(source, checkSourceName(options, sourceName(source)), sourceWanted)
  const { input, format } = opened
  if (formats.includes(format)) return { ...opened, sourceWanted }
  throw new RangeError(`${input.name} must be ${WORDS[formats[0]]}, got ${WORDS[format]}`)
}
