// numpy aligns values to this.
const ALIGNED = 64

/** The bytes of a .npy file (version 1) of values of a type in row-major order. */
export function npyBytes(type: string, shape: readonly number[], values: ArrayBufferView): Uint8Array {
  const size = shape.length === 1 ? `${shape[0]},` : shape.join(', ')
  const text = `{'descr': '${type}', 'fortran_order': False, 'shape': (${size}), }`
  const start = ALIGNED * Math.ceil((10 + text.length + 1) / ALIGNED)
  const bytes = new Uint8Array(start + values.byteLength)
  bytes.set([0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59, 1, 0, (start - 10) & 0xff, (start - 10) >> 8])
  bytes.set(new TextEncoder().encode(`${text.padEnd(start - 11)}\n`), 10)
  bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), start)
  return bytes
}
