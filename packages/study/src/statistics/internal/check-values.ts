import { show } from '@kentro/core'

/** What `checkValues` asks for. */
interface Asked {
  /** At least so many; 1 if not given. */
  least?: number
  /** Exactly so many, as `like` has. */
  count?: number
  like?: string
  /** Whether Infinity passes: the value of a run that failed. */
  failures?: boolean
  /** No value may be below; none if not given. */
  low?: number
}

/** A copy of numbers, all of them finite (or Infinity, where that stands for a failure). */
export function checkValues(name: string, values: ArrayLike<number>, asked: Asked = {}): Float64Array {
  const { least = 1, count, like, failures = false, low = -Infinity } = asked
  if (typeof values !== 'object' || values === null || typeof values.length !== 'number') {
    throw new TypeError(`${name} must be an array of numbers, got ${show(values)}`)
  }
  if (count !== undefined && values.length !== count) {
    throw new RangeError(`${name} must have ${count} entries, as ${like} has, got ${values.length}`)
  }
  if (values.length < least) {
    throw new RangeError(`${name} must hold at least ${least} number${least > 1 ? 's' : ''}, got ${values.length}`)
  }
  const copy = new Float64Array(values.length)
  let largest = 0
  for (let i = 0; i < copy.length; i++) {
    const value = values[i]
    if (typeof value !== 'number') throw new TypeError(`${name}[${i}] must be a number, got ${show(value)}`)
    if (!(value >= low && value > -Infinity && (failures || value < Infinity))) {
      throw new RangeError(`${name}[${i}] must be ${wanted(low, failures)}, got ${value}`)
    }
    if (value < Infinity) largest = Math.max(largest, Math.abs(value))
    copy[i] = value
  }
  if (2 * largest * copy.length === Infinity) {
    throw new RangeError(`${name} must have differences whose sum is finite in float64, got a magnitude of ${largest}`)
  }
  return copy
}

function wanted(low: number, failures: boolean): string {
  const kind = failures ? 'finite or Infinity' : 'finite'
  return low === -Infinity ? kind : `${kind} and at least ${low}`
}
