import { show } from '@kentro/core'

/** The label of each point: integers of any sign or strings. Points with the same label belong together. */
export type Labels = ArrayLike<number | string>

/** Labels as clusters 0 to k - 1, numbered as they first appear. */
export interface Partition {
  /** n. */
  readonly labels: Int32Array
  /** Points per cluster (k), none of them empty. */
  readonly sizes: Float64Array
}

/**
 * @param name what errors call the labels
 * @param n how many there must be, where that is known
 * @throws TypeError or RangeError unless they are n >= 1 integers or strings
 */
export function partition(source: Labels, name: string, n?: number): Partition {
  if (typeof source !== 'object' || source === null || typeof source.length !== 'number') {
    throw new TypeError(`${name} must be an array of labels, got ${show(source)}`)
  }
  if (source.length === 0) throw new RangeError(`${name} must hold at least one label, got 0`)
  if (n !== undefined && source.length !== n) {
    throw new RangeError(`${name} must have n = ${n} entries, got ${source.length}`)
  }
  const clusters = new Map<number | string, number>()
  const labels = new Int32Array(source.length)
  const sizes: number[] = []
  for (let i = 0; i < labels.length; i++) {
    const label = source[i]
    let c = clusters.get(label)
    if (c === undefined) {
      if (!Number.isInteger(label) && typeof label !== 'string') throw notLabel(`${name}[${i}]`, label)
      c = clusters.size
      clusters.set(label, c)
      sizes.push(0)
    }
    labels[i] = c
    sizes[c]++
  }
  return { labels, sizes: Float64Array.from(sizes) }
}

function notLabel(where: string, label: unknown): Error {
  const message = `${where} must be an integer or a string, got ${show(label)}`
  return typeof label === 'number' ? new RangeError(message) : new TypeError(message)
}
