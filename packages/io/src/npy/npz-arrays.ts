import type { ZipMember } from '../zip/zip-members.ts'
import { unzipMember } from '../zip/unzip-member.ts'

/** An array in a .npz file that has not been unzipped. */
export interface NpzArray {
  readonly name: string
  /** The bytes of its .npy file. */
  bytes(): Uint8Array
}

/** The arrays in a .npz file by their names. */
export function npzArrays(members: readonly ZipMember[], file: string): NpzArray[] {
  return members.map((member) => {
    const name = member.name.replace(/\.npy$/, '')
    return { name, bytes: () => unzipMember(member, `${file}/${name}`) }
  })
}
