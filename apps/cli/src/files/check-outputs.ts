import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

const TABLE = /\.((csv|tsv|jsonl|ndjson)(\.gz)?|npy|npz|parquet|arrow|feather)$/i
const ENDINGS = '.csv, .tsv, .jsonl, .ndjson (each also .gz), .npy, .npz, .parquet, .arrow or .feather'

/** Where results go, by option; '-' is stdout. */
export interface Outputs {
  out?: string
  model?: string
  plot?: string
  json?: boolean
}

/**
 * Refuses, before any work, outputs that could not be written.
 *
 * @throws RangeError naming the option and what to do
 */
export async function checkOutputs({ out, model, plot, json }: Outputs): Promise<void> {
  if (out !== undefined && out !== '-' && !TABLE.test(out)) {
    throw new RangeError(`--out must end in ${ENDINGS}, or be -, got '${out}'`)
  }
  if (plot !== undefined && plot !== '-' && !/\.(svg|png)$/i.test(plot)) {
    throw new RangeError(`--plot must end in .svg or .png, or be -, got '${plot}'`)
  }
  const given = Object.entries({ '--out': out, '--model': model, '--plot': plot })
  const taken = new Map<string, string>(json ? [['-', '--json']] : [])
  for (const [option, path] of given) {
    if (path === undefined) continue
    const place = path === '-' ? path : resolve(path)
    const other = taken.get(place)
    const where = path === '-' ? 'stdout' : `'${path}'`
    if (other !== undefined)
      throw new RangeError(`${other} and ${option} both write to ${where}: give one another file`)
    taken.set(place, option)
    if (path !== '-') await checkPlace(option, path)
  }
}

async function checkPlace(option: string, path: string): Promise<void> {
  const folder = dirname(path)
  try {
    await access(folder, constants.W_OK)
  } catch (cause) {
    throw new RangeError(`${option} ${path}: '${folder}' must be a folder that can be written to`, { cause })
  }
  const place = await stat(path).catch(() => null)
  if (place !== null && !place.isFile()) throw new RangeError(`${option} ${path} must be a file, got something else`)
}
