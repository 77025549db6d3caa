import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

type Numbers = Float64Array | Float32Array | Int32Array

/** A folder in which two processes leave numbers for each other, as raw little-endian files. */
export interface Desk {
  /** The path of the file of this name. */
  path(name: string): string
  /** Writes numbers, and returns the path. */
  put(name: string, values: Numbers): string
  labels(): Int32Array
  centroids(): Float64Array
  /** Removes the folder. */
  clear(): void
}

/** An empty desk, which is gone at the latest when this process ends. */
export function createDesk(): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'kentro-bench-'))
  const clear = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', clear)
  const path = (name: string) => join(folder, name)
  /** Read into a buffer of its own, in which typed arrays find their alignment. */
  const read = (name: string): ArrayBuffer => {
    const bytes = readFileSync(path(name))
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
  }
  return {
    path,
    put(name, values) {
      writeFileSync(path(name), new Uint8Array(values.buffer, values.byteOffset, values.byteLength))
      return path(name)
    },
    labels: () => new Int32Array(read('labels')),
    centroids: () => new Float64Array(read('centroids')),
    clear() {
      process.off('exit', clear)
      clear()
    },
  }
}
