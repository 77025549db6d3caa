import { Fit } from './fit'
import { moveRow, moveWeight } from './move-row'
import { ROUND } from './round'
import { rowAt } from './rows'
import { two } from './two'

@inline
function weightOf(fit: Fit, i: i32): usize {
  return fit.weights == 0 ? 0 : fit.weights + (<usize>i << 3)
}

/** moveRow of two columns, which are one vector. */
@inline
function movePair(fit: Fit, before: i32, after: i32, row: usize, single: bool, weight: f64): void {
  const sums = fit.rowSums
  const size = <usize>sums.limbs << 4
  const round = f64x2.splat(ROUND)
  const steps = f64x2.splat(sums.step)
  const p = f64x2.mul(f64x2.sub(two(row, 0, single), v128.load(sums.offset)), f64x2.splat(weight))
  let rest = f64x2.mul(p, v128.load(sums.scale))
  let to = sums.values + <usize>after * size
  const end = to + size
  if (before < 0) {
    for (; to < end; to += 16) {
      const limb = f64x2.sub(f64x2.add(rest, round), round)
      v128.store(to, f64x2.add(v128.load(to), limb))
      rest = f64x2.mul(f64x2.sub(rest, limb), steps)
    }
    return
  }
  const apart = <usize>before * size - <usize>after * size
  for (; to < end; to += 16) {
    const limb = f64x2.sub(f64x2.add(rest, round), round)
    v128.store(to, f64x2.add(v128.load(to), limb))
    v128.store(to + apart, f64x2.sub(v128.load(to + apart), limb))
    rest = f64x2.mul(f64x2.sub(rest, limb), steps)
  }
}

@inline
function move(fit: Fit, from: i32, to: i32, pairs: bool): void {
  const single = fit.single != 0
  const labels = fit.labels
  const counted = fit.counted
  let moved = 0
  for (let first = from; first < to; first += 4) {
    const q = <usize>first << 2
    let open = i32x4.bitmask(i32x4.ne(v128.load(labels + q), v128.load(counted + q)))
    for (; open != 0; open &= open - 1) {
      const i = first + ctz(open)
      // What lies behind the last point is none.
      if (i >= to) break
      const p = <usize>i << 2
      const before = load<i32>(counted + p)
      const after = load<i32>(labels + p)
      const weight = weightOf(fit, i)
      const times = weight == 0 ? 1.0 : load<f64>(weight)
      if (pairs) movePair(fit, before, after, rowAt(fit, i), single, times)
      else moveRow(fit.rowSums, before, after, rowAt(fit, i), single, times)
      moveWeight(fit.weightSums, before, after, weight)
      store<i32>(counted + p, after)
      moved++
    }
  }
  fit.moved += <f64>moved
}

/** Moves each of the points `from` to `to` - 1 whose label is not the one it is counted by; `from` is a multiple of 4. */
export function moveSums(fit: Fit, from: i32, to: i32): void {
  if (fit.d == 2) move(fit, from, to, true)
  else move(fit, from, to, false)
}
