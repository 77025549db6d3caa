import { checkFlatbuffer } from './check-flatbuffer.ts'
import { footer, message } from './ipc-tables.ts'

const MAGIC = [...'ARROW1'].map((letter) => letter.charCodeAt(0))
const MARK = 0xffffffff

/**
 * Checks that what the bytes of an Arrow file or stream say of themselves can be true: that each message, the mark of
 * the end, and the footer of a file are there and as long as they say. apache-arrow takes it as it comes.
 *
 * @throws RangeError where it cannot
 */
export function checkIpc(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isFile = MAGIC.every((byte, p) => bytes[p] === byte)
  const end = isFile ? checkFooter(view, bytes) : bytes.length
  for (let p = isFile ? 8 : 0; ;) {
    if (p + 8 > end) throw new RangeError('one that is cut off')
    if (view.getUint32(p, true) !== MARK) throw new RangeError(`no message where there must be one, at byte ${p}`)
    const length = view.getInt32(p + 4, true)
    if (length === 0) return
    if (length < 0 || p + 8 + length > end) throw new RangeError('one that is cut off')
    const metadata = new DataView(view.buffer, view.byteOffset + p + 8, length)
    checkFlatbuffer(metadata, message)
    const body = bodyLength(metadata)
    p += 8 + length + body
    if (!(body >= 0 && p <= end)) throw new RangeError('one that is cut off')
  }
}

/** Checks the footer; where it begins. */
function checkFooter(view: DataView, bytes: Uint8Array): number {
  const end = bytes.length - MAGIC.length - 4
  if (end < 8 || !MAGIC.every((byte, p) => bytes[end + 4 + p] === byte)) throw new RangeError('one that is cut off')
  const length = view.getInt32(end, true)
  if (!(length > 0 && length <= end - 8)) throw new RangeError(`a footer of ${length} bytes in ${bytes.length}`)
  checkFlatbuffer(new DataView(view.buffer, view.byteOffset + end - length, length), footer)
  return end - length
}

/** The fourth field of a message that was checked. */
function bodyLength(view: DataView): number {
  const at = view.getUint32(0, true)
  const index = at - view.getInt32(at, true)
  const entry = view.getUint16(index, true) > 10 ? view.getUint16(index + 10, true) : 0
  return entry === 0 ? 0 : Number(view.getBigInt64(at + entry, true))
}
