import { npyArray } from './npy-array.ts'
import { npyHeader } from './npy-header.ts'
import { ORDER } from './npy-types.ts'

/** The values of a .npy file of one dimension as text: numbers, booleans, or strings (of type U or S). */
export function npyTexts(bytes: Uint8Array, file: string): string[] {
  const { type, shape, start } = npyHeader(bytes, file)
  const [, order, kind, length] = /^([<>|=])([US])(\d+)$/.exec(type) ?? []
  if (shape.length !== 1) throw new RangeError(`${file} must have one dimension, got (${shape.join(', ')})`)
  if (kind === undefined) {
    const { data } = npyArray(bytes, file, true)
    return Array.from(data, type.endsWith('b1') ? (value) => String(value === 1) : String)
  }
  const width = kind === 'U' ? 4 * Number(length) : Number(length)
  if (shape[0] * width !== bytes.length - start) {
    throw new RangeError(
      `${file} must hold ${shape[0]} values of ${width} bytes, as its header says, got ${bytes.length - start} bytes`,
    )
  }
  const decode = kind === 'U' ? (text: Uint8Array) => codePoints(text, order === '>' ? '>' : ORDER) : plainText
  return Array.from({ length: shape[0] }, (_, i) => decode(bytes.subarray(start + i * width, start + (i + 1) * width)))
}

/** Text in UTF-32, filled up with zeros. */
function codePoints(bytes: Uint8Array, order: '<' | '>'): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const points = Array.from({ length: bytes.length / 4 }, (_, p) => view.getUint32(4 * p, order === '<'))
  return String.fromCodePoint(...points.filter((point) => point > 0 && point <= 0x10ffff))
}

function plainText(bytes: Uint8Array): string {
  const end = bytes.indexOf(0)
  return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end))
}
