import { show } from '@kentro/core'
import { average } from './internal/average.ts'
import { checkValues } from './internal/check-values.ts'

/** Means per data set and method, as `friedman` and `performanceProfiles` take them. */
export interface TableOfMeans {
  /** The names of the data sets (rows), as they first appear. */
  sets: string[]
  /** The names of the methods (columns), as they first appear. */
  methods: string[]
  /** The mean of method m on data set s is `data[s * methods.length + m]`. */
  data: Float64Array
  shape: [sets: number, methods: number]
}

/**
 * The mean over runs of each method on each data set, from one value per run: the unit of every comparison over data
 * sets. (Runs pooled over data sets would count a set by its runs and its scale.) Run i is of method `methods[i]` on
 * data set `sets[i]`. A run that failed has the value Infinity, and so has the mean then.
 *
 * @throws TypeError or RangeError if the three differ in length, a value is neither finite nor Infinity, or a method has no
 *   run on some data set
 * @example
 * tableOfMeans(['iris', 'iris', 'iris'], ['a', 'a', 'b'], [1, 3, 4]).data // Float64Array [2, 4]
 */
export function tableOfMeans(
  sets: ArrayLike<string>,
  methods: ArrayLike<string>,
  values: ArrayLike<number>,
): TableOfMeans {
  const list = checkValues('values', values, { failures: true })
  const rows = numbered('sets', sets, list.length)
  const columns = numbered('methods', methods, list.length)
  const cells = Array.from({ length: rows.names.length * columns.names.length }, (): number[] => [])
  list.forEach((value, i) => cells[rows.numbers[i] * columns.names.length + columns.numbers[i]].push(value))
  const shape: [number, number] = [rows.names.length, columns.names.length]
  const data = Float64Array.from(cells, (cell, p) => {
    if (cell.length > 0) return cell.includes(Infinity) ? Infinity : average(Float64Array.from(cell).sort())
    const [set, method] = [rows.names[Math.floor(p / shape[1])], columns.names[p % shape[1]]]
    throw new RangeError(`every method must have a run on every data set, got none of '${method}' on '${set}'`)
  })
  return { sets: rows.names, methods: columns.names, data, shape }
}

/** Names without repeats, and the number of each entry's. */
function numbered(name: string, source: ArrayLike<string>, count: number): { names: string[]; numbers: number[] } {
  if (typeof source !== 'object' || source === null || typeof source.length !== 'number') {
    throw new TypeError(`${name} must be an array of names, got ${show(source)}`)
  }
  if (source.length !== count) {
    throw new RangeError(`${name} must have ${count} entries, as values has, got ${source.length}`)
  }
  const seen = new Map<string, number>()
  const numbers = Array.from(source, (entry, i) => {
    if (typeof entry !== 'string') throw new TypeError(`${name}[${i}] must be a string, got ${show(entry)}`)
    const number = seen.get(entry) ?? seen.size
    seen.set(entry, number)
    return number
  })
  return { names: [...seen.keys()], numbers }
}
