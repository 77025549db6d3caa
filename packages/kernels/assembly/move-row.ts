import { addRow } from './add-row'
import { Sums } from './fit'
import { ROUND } from './round'
import { coordinate } from './rows'
import { two } from './two'

@inline
function move(sums: Sums, before: i32, after: i32, row: usize, single: bool, weight: f64): void {
  const d = <usize>sums.d
  const width = d << 3
  const size = <usize>sums.limbs * width
  const values = sums.values
  const offset = sums.offset
  const scale = sums.scale
  const step = sums.step
  const old = values + <usize>before * size
  const apart = values + <usize>after * size - old
  const end = old + size
  const round = f64x2.splat(ROUND)
  const steps = f64x2.splat(step)
  const weights = f64x2.splat(weight)
  let j: usize = 0
  for (; j + 2 <= d; j += 2) {
    const at = j << 3
    const p = f64x2.mul(f64x2.sub(two(row, j, single), v128.load(offset + at)), weights)
    let rest = f64x2.mul(p, v128.load(scale + at))
    for (let sum = old + at; ; rest = f64x2.mul(rest, steps)) {
      const limb = f64x2.sub(f64x2.add(rest, round), round)
      v128.store(sum, f64x2.sub(v128.load(sum), limb))
      v128.store(sum + apart, f64x2.add(v128.load(sum + apart), limb))
      sum += width
      if (sum >= end) break
      rest = f64x2.sub(rest, limb)
    }
  }
  if (j < d) {
    const at = j << 3
    let rest = (coordinate(row, j, single) - load<f64>(offset + at)) * weight * load<f64>(scale + at)
    for (let sum = old + at; sum < end; sum += width) {
      const limb = rest + ROUND - ROUND
      store<f64>(sum, load<f64>(sum) - limb)
      store<f64>(sum + apart, load<f64>(sum + apart) + limb)
      rest = (rest - limb) * step
    }
  }
}

/**
 * Moves the row at this address from the sums of group `before` to those of `after`, `weight` times; -1 is no group. What is
 * taken back is what addRow adds for -weight: rounding to integers, ties to even, is the same for either sign.
 */
export function moveRow(sums: Sums, before: i32, after: i32, row: usize, single: bool, weight: f64): void {
  if (before < 0) addRow(sums, after, row, single, weight)
  else if (single) move(sums, before, after, row, true, weight)
  else move(sums, before, after, row, false, weight)
}

/** Moves a weight (0: there is none, and all weigh 1, a whole number of the first limb). */
@inline
export function moveWeight(sums: Sums, before: i32, after: i32, weight: usize): void {
  if (weight != 0) {
    moveRow(sums, before, after, weight, false, 1)
    return
  }
  const size = <usize>sums.limbs << 3
  const one = load<f64>(sums.scale)
  const to = sums.values + <usize>after * size
  store<f64>(to, load<f64>(to) + one)
  if (before < 0) return
  const from = sums.values + <usize>before * size
  store<f64>(from, load<f64>(from) - one)
}
