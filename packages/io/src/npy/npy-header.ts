/** What the header of a .npy file says. */
export interface NpyHeader {
  /** The type of its values as numpy writes it, for instance '<f8'. */
  readonly type: string
  readonly fortran: boolean
  readonly shape: number[]
  /** Where the values begin. */
  readonly start: number
}

const MAGIC = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59]

/** The header at the beginning of the bytes of a .npy file, version 1 to 3. */
export function npyHeader(bytes: Uint8Array, file: string): NpyHeader {
  const wrong = (got: string): RangeError => new RangeError(`${file} must be a whole .npy file, got ${got}`)
  if (!MAGIC.every((byte, p) => bytes[p] === byte)) throw wrong('other bytes at its beginning')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const from = bytes[6] === 1 ? 10 : 12
  if (bytes.length < from) throw wrong(`only ${bytes.length} bytes`)
  const start = from + (from === 10 ? view.getUint16(8, true) : view.getUint32(8, true))
  if (start > bytes.length) throw wrong(`a header of ${start} bytes in ${bytes.length}`)
  const text = new TextDecoder().decode(bytes.subarray(from, start))
  const type = /'descr':\s*'([^']*)'/.exec(text)?.[1]
  const order = /'fortran_order':\s*(True|False)/.exec(text)?.[1]
  const shape = /'shape':\s*\(([\d,\s]*)\)/.exec(text)?.[1]
  if (type === undefined && /'descr':\s*\[/.test(text)) {
    throw new RangeError(`${file} must hold values of one type, got fields: save each as an array of its own`)
  }
  if (type === undefined || order === undefined || shape === undefined) throw wrong('a header that is broken')
  return { type, fortran: order === 'True', shape: (shape.match(/\d+/g) ?? []).map(Number), start }
}
