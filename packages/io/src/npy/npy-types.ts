import { powerOfTwo } from '@kentro/core'
import { noNumber } from '../columns/no-number.ts'

/** Numbers of one type. */
export type NumberArray =
  | Float64Array
  | Float32Array
  | Int32Array
  | Int16Array
  | Int8Array
  | Uint32Array
  | Uint16Array
  | Uint8Array

interface Maker {
  readonly BYTES_PER_ELEMENT: number
  new (buffer: ArrayBufferLike, start: number, count: number): NumberArray
}

interface Type {
  /** Bytes per value. */
  readonly size: number
  /** The arrays that hold just such values; null where they become others. */
  readonly make: Maker | null
  /** The values in bytes of this machine's order that begin where values may. */
  readonly read: (buffer: ArrayBufferLike, start: number, count: number, file: string) => NumberArray
}

const plain = (make: Maker): Type => ({
  size: make.BYTES_PER_ELEMENT,
  make,
  read: (buffer, start, count) => new make(buffer, start, count),
})

const converted = (size: number, read: Type['read']): Type => ({ size, make: null, read })

/** The types of numpy by their name without the order of bytes. */
export const TYPES: ReadonlyMap<string, Type> = new Map<string, Type>([
  ['f8', plain(Float64Array)],
  ['f4', plain(Float32Array)],
  ['f2', converted(2, (buffer, start, count) => halves(new Uint16Array(buffer, start, count)))],
  ['i8', converted(8, (buffer, start, count, file) => safe(new BigInt64Array(buffer, start, count), file))],
  ['u8', converted(8, (buffer, start, count, file) => safe(new BigUint64Array(buffer, start, count), file))],
  ['i4', plain(Int32Array)],
  ['u4', plain(Uint32Array)],
  ['i2', plain(Int16Array)],
  ['u2', plain(Uint16Array)],
  ['i1', plain(Int8Array)],
  ['u1', plain(Uint8Array)],
  ['b1', plain(Uint8Array)],
])

/** '<' where the machine's numbers begin with their low byte, as nearly all do. */
export const ORDER: '<' | '>' = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? '<' : '>'

/** The values of a type in bytes; copied unless they are `shared` and can be used where they are. */
export function decodeValues(bytes: Uint8Array, type: string, shared: boolean, file: string): NumberArray {
  const { size, read } = TYPES.get(type.slice(1)) as Type
  const foreign = size > 1 && type[0] !== ORDER
  const own = shared && !foreign && bytes.byteOffset % size === 0 ? bytes : bytes.slice()
  if (foreign) reverse(own, size)
  return read(own.buffer, own.byteOffset, own.length / size, file)
}

/** Reverses the bytes of each value. */
function reverse(bytes: Uint8Array, size: number): void {
  for (let p = 0; p < bytes.length; p += size) bytes.subarray(p, p + size).reverse()
}

/** Integers of 64 bits as float64, which hold those below 2^53. */
function safe(values: BigInt64Array | BigUint64Array, file: string): Float64Array {
  return Float64Array.from(values, (value, p) => {
    if (!Number.isSafeInteger(Number(value))) throw noNumber(file, p, 'values', value)
    return Number(value)
  })
}

/** Numbers of 16 bits: a sign, 5 bits of exponent, 10 of fraction (IEEE 754). */
function halves(bits: Uint16Array): Float32Array {
  return Float32Array.from(bits, (half) => {
    const sign = half & 0x8000 ? -1 : 1
    const exponent = (half >> 10) & 0x1f
    const fraction = half & 0x3ff
    if (exponent === 0x1f) return fraction === 0 ? sign * Infinity : NaN
    return exponent === 0 ? sign * fraction * powerOfTwo(-24) : sign * (1024 + fraction) * powerOfTwo(exponent - 25)
  })
}
