/** What the bytes of a source are. */
export type Format = 'gzip' | 'zip' | 'npy' | 'parquet' | 'arrow' | 'json-lines' | 'text'

const MAGIC: [format: Format, start: number[]][] = [
  ['gzip', [0x1f, 0x8b]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['npy', [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59]],
  ['parquet', [0x50, 0x41, 0x52, 0x31]],
  ['arrow', [0x41, 0x52, 0x52, 0x4f, 0x57, 0x31]],
  // A stream of Arrow messages begins with the mark of the first one.
  ['arrow', [0xff, 0xff, 0xff, 0xff]],
]
const MARK = [0xef, 0xbb, 0xbf]
const BLANKS = [0x20, 0x09, 0x0a, 0x0d]
const BRACES = [0x5b, 0x7b]

/** The format that the first bytes of a source show; of text, its name. */
export function detectFormat(head: Uint8Array, name: string): Format {
  const known = MAGIC.find(([, start]) => start.every((byte, p) => head[p] === byte))
  if (known !== undefined) return known[0]
  if (/\.(jsonl|ndjson)(\.gz)?$/i.test(name)) return 'json-lines'
  const start = MARK.every((byte, p) => head[p] === byte) ? MARK.length : 0
  const first = head.subarray(start).find((byte) => !BLANKS.includes(byte))
  return first !== undefined && BRACES.includes(first) ? 'json-lines' : 'text'
}
