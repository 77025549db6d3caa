const ALIGNMENT = 64
const PAGE = 65536
const LIMIT = 2 ** 32

interface ArrayType<T> {
  readonly BYTES_PER_ELEMENT: number
  new (buffer: ArrayBuffer, address: number, length: number): T
}

/** Room for an array in a WebAssembly memory. */
export interface Room<T> {
  readonly address: number
  readonly length: number
  /** The array. Growing a memory that is not shared ends its arrays: ask again then. */
  array(): T
}

/** Rooms in a WebAssembly memory: all are reserved first, then the memory grows once. */
export interface Arena {
  reserve<T>(type: ArrayType<T>, length: number): Room<T>
  /**
   * Grows the memory to what is reserved, and returns the first address after it.
   *
   * @throws RangeError if that is more than a memory can have
   */
  open(): number
}

export function arena(memory: WebAssembly.Memory, first: number): Arena {
  let top = Math.ceil(first / ALIGNMENT) * ALIGNMENT
  return {
    reserve(type, length) {
      const address = top
      top = Math.ceil((top + length * type.BYTES_PER_ELEMENT) / ALIGNMENT) * ALIGNMENT
      return { address, length, array: () => new type(memory.buffer, address, length) }
    },
    open() {
      const missing = Math.ceil((top - memory.buffer.byteLength) / PAGE)
      if (missing > 0) grow(memory, missing, top)
      return top
    },
  }
}

function grow(memory: WebAssembly.Memory, pages: number, bytes: number): void {
  // Not the last byte of all, so that no address after an array is 2^32, which is 0.
  if (bytes >= LIMIT) throw tooLarge('a WebAssembly memory of 4 GB', bytes)
  try {
    memory.grow(pages)
  } catch {
    throw tooLarge('the memory that is left', bytes)
  }
}

function tooLarge(memory: string, bytes: number): RangeError {
  return new RangeError(
    `points must fit into ${memory} with what is computed beside them, got ${(bytes / 2 ** 30).toFixed(1)} GB: ` +
      'pass float32, fewer points (a sample, say) or fewer columns',
  )
}
