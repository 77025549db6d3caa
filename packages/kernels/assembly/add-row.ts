import { Sums } from './fit'
import { ROUND } from './round'
import { coordinate } from './rows'
import { two } from './two'

@inline
function add(sums: Sums, c: i32, row: usize, single: bool, weight: f64): void {
  const d = <usize>sums.d
  const width = d << 3
  const first = sums.values + <usize>c * <usize>sums.limbs * width
  const end = first + <usize>sums.limbs * width
  const offset = sums.offset
  const scale = sums.scale
  const step = sums.step
  const round = f64x2.splat(ROUND)
  const steps = f64x2.splat(step)
  const weights = f64x2.splat(weight)
  let j: usize = 0
  for (; j + 2 <= d; j += 2) {
    const at = j << 3
    const p = f64x2.mul(f64x2.sub(two(row, j, single), v128.load(offset + at)), weights)
    let rest = f64x2.mul(p, v128.load(scale + at))
    for (let sum = first + at; ; rest = f64x2.mul(rest, steps)) {
      const limb = f64x2.sub(f64x2.add(rest, round), round)
      v128.store(sum, f64x2.add(v128.load(sum), limb))
      sum += width
      if (sum >= end) break
      rest = f64x2.sub(rest, limb)
    }
  }
  if (j < d) {
    const at = j << 3
    let rest = (coordinate(row, j, single) - load<f64>(offset + at)) * weight * load<f64>(scale + at)
    for (let sum = first + at; sum < end; sum += width) {
      const limb = rest + ROUND - ROUND
      store<f64>(sum, load<f64>(sum) + limb)
      rest = (rest - limb) * step
    }
  }
}

/** Adds the row at this address to the sums of group c, `weight` times: the very integers that addRow of core adds. */
export function addRow(sums: Sums, c: i32, row: usize, single: bool, weight: f64): void {
  if (single) add(sums, c, row, true, weight)
  else add(sums, c, row, false, weight)
}
