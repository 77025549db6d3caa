import { show } from '@kentro/core'
import type { Labels } from '@kentro/metrics'

/** Labels (n), integers or strings, as numbers from 0 on in the order in which they first appear. */
export function checkLabels(labels: Labels, n: number, name: string): Int32Array {
  if (typeof labels !== 'object' || labels === null || typeof labels.length !== 'number') {
    throw new TypeError(`${name} must be an array of n = ${n} labels, got ${show(labels)}`)
  }
  if (labels.length !== n) throw new RangeError(`${name} must have n = ${n} entries, got ${labels.length}`)
  const known = new Map<number | string, number>()
  return Int32Array.from(labels, (label, i) => {
    if (!Number.isInteger(label) && typeof label !== 'string') {
      throw new TypeError(`${name}[${i}] must be an integer or a string, got ${show(label)}`)
    }
    const number = known.get(label) ?? known.size
    known.set(label, number)
    return number
  })
}
