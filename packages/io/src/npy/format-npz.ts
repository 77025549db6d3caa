import { show } from '@kentro/core'
import { zipSync } from 'fflate'
import { formatNpyTexts } from './format-npy-texts.ts'
import { formatNpy } from './format-npy.ts'
import type { NpySource } from './format-npy.ts'

/** What can be written to a .npz file under a name: what `formatNpy` takes, or strings. */
export type NpzSource = NpySource | readonly string[]

// A zip file has no earlier day; the one on which it is written would make bytes differ.
const DAY = '1980-01-01T12:00:00'

/**
 * The bytes of a .npz file that numpy and others read: each array under its name, as `formatNpy` formats it, not
 * compressed; strings too.
 *
 * @throws TypeError or RangeError naming the array that is none
 * @example
 * formatNpz({ points, labels: model.labels }) // np.load gives both
 */
export function formatNpz(arrays: Readonly<Record<string, NpzSource>>): Uint8Array {
  if (typeof arrays !== 'object' || arrays === null || Array.isArray(arrays)) {
    throw new TypeError(`arrays must be an object of arrays by name, got ${show(arrays)}`)
  }
  const files = Object.entries(arrays).map(([name, array]) => {
    return [`${name}.npy`, isTexts(array) ? formatNpyTexts(array) : formatNpy(array, `arrays.${name}`)]
  })
  if (files.length === 0) throw new RangeError('arrays must hold at least one array, got none')
  return zipSync(Object.fromEntries(files), { level: 0, mtime: new Date(DAY) })
}

function isTexts(array: NpzSource): array is readonly string[] {
  return Array.isArray(array) && array.length > 0 && array.every((value) => typeof value === 'string')
}
