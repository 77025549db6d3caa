import { npyBytes } from './npy-bytes.ts'
import { ORDER } from './npy-types.ts'

/** The bytes of a .npy file of strings: UTF-32, each filled up with zeros to the length of the longest. */
export function formatNpyTexts(texts: readonly string[]): Uint8Array {
  const points = texts.map((text) => Array.from(text, (letter) => letter.codePointAt(0) ?? 0))
  const width = points.reduce((longest, { length }) => Math.max(longest, length), 1)
  const values = new Uint32Array(width * texts.length)
  points.forEach((text, i) => values.set(text, i * width))
  return npyBytes(`${ORDER}U${width}`, [texts.length], values)
}
