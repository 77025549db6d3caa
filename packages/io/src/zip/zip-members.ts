/** A file in a zip file. */
export interface ZipMember {
  readonly name: string
  /** Its bytes as they stand in the zip file. */
  readonly stored: Uint8Array
  /** How they are compressed: 0 not at all, 8 by deflate. */
  readonly method: number
  /** How many bytes they were before, and their CRC-32. */
  readonly size: number
  readonly crc: number
}

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const END_SIZE = 22
const LONGEST_COMMENT = 0xffff
// Where a number is too large for its field, the field holds this, and the number stands elsewhere.
const ELSEWHERE = [0xffff, 0xffffffff]

/**
 * The files in the bytes of a zip file, folders and what macOS adds left out, by its directory at the end. Whatever the
 * directory says is checked against the bytes that are there.
 */
export function zipMembers(bytes: Uint8Array, name: string): ZipMember[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const wrong = (got: string): RangeError => new RangeError(`${name} must be a whole zip file, got ${got}`)
  const within = (p: number, length: number): number => {
    if (p + length > bytes.length) throw wrong(`a directory that points beyond its ${bytes.length} bytes`)
    return p
  }
  const end = findEnd(view)
  if (end < 0) throw wrong('no directory at its end')
  const count = view.getUint16(end + 10, true)
  const members: ZipMember[] = []
  let p = view.getUint32(end + 16, true)
  if (ELSEWHERE.includes(count) || ELSEWHERE.includes(p)) throw wrong('one of 4 GB or more')
  for (let i = 0; i < count; i++) {
    if (view.getUint32(within(p, 46), true) !== ENTRY) throw wrong('a directory that is broken')
    const [length, extra, comment] = [28, 30, 32].map((at) => view.getUint16(p + at, true))
    const [crc, packed, size, local] = [16, 20, 24, 42].map((at) => view.getUint32(p + at, true))
    if ([packed, size, local].some((value) => ELSEWHERE.includes(value))) throw wrong('one of 4 GB or more')
    const member = new TextDecoder().decode(bytes.subarray(p + 46, within(p + 46, length) + length))
    if (view.getUint16(p + 8, true) & 1) throw wrong(`'${member}' under a password`)
    if (view.getUint32(within(local, 30), true) !== LOCAL) throw wrong(`a directory that is wrong about '${member}'`)
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    const stored = bytes.subarray(within(start, packed), start + packed)
    const method = view.getUint16(p + 10, true)
    if (!member.endsWith('/') && !member.startsWith('__MACOSX/'))
      members.push({ name: member, stored, method, size, crc })
    p += 46 + length + extra + comment
  }
  return members
}

/** Where the record stands that ends a zip file; -1 if nowhere. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END_SIZE
  for (let p = last; p >= Math.max(0, last - LONGEST_COMMENT); p--) {
    if (view.getUint32(p, true) === END && p + END_SIZE + view.getUint16(p + 20, true) === view.byteLength) return p
  }
  return -1
}
