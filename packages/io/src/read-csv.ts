import { show } from '@kentro/core'
import { checkNode } from './check-node.ts'
import { csvReader } from './csv-reader.ts'
import { fileError } from './file-error.ts'
import { readOptions } from './read-options.ts'
import type { CsvReadOptions } from './read-options.ts'
import type { Table } from './table.ts'

const PIECE = 2 ** 20

/**
 * The points (n x d), labels and column names in a file of comma-, semicolon- or tab-separated values, in UTF-8.
 *
 * Reads the file piece by piece (Node only; in a page, `parseCsv(await file.text())`): what it takes beyond the points is
 * some megabytes, whatever the size of the file. What is accepted is what `parseCsv` accepts.
 *
 * @throws as `parseCsv`, naming the file; RangeError if the file cannot be read or is not UTF-8
 * @example
 * const { points, labels } = await readCsv('iris.csv', { label: 'species' })
 */
export async function readCsv(path: string | URL, options?: CsvReadOptions): Promise<Table> {
  if (typeof path !== 'string' && !(path instanceof URL)) {
    throw new TypeError(`path must be a string or a URL, got ${show(path)}`)
  }
  checkNode('readCsv', 'parseCsv(await file.text())')
  const checked = readOptions(options, String(path))
  const { name } = checked
  const reader = csvReader(checked)
  const decode = textDecoder(name)
  for await (const bytes of bytesOf(path, name)) reader.push(decode(bytes))
  reader.push(decode())
  return reader.end()
}

async function* bytesOf(path: string | URL, name: string): AsyncGenerator<Uint8Array> {
  const { createReadStream } = await import('node:fs')
  try {
    yield* createReadStream(path, { highWaterMark: PIECE }) as AsyncIterable<Uint8Array>
  } catch (cause) {
    throw fileError(name, 'read', cause)
  }
}

/** Decodes UTF-8 piece by piece; without bytes, what is left at the end. */
function textDecoder(name: string): (bytes?: Uint8Array) => string {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  return (bytes) => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined })
    } catch (cause) {
      throw new RangeError(`${name} must be text in UTF-8, got other bytes`, { cause })
    }
  }
}
