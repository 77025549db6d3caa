import { Fit } from './fit'
import { moveRow, moveWeight } from './move-row'
import { rowAt } from './rows'

/** Moves each of the points `from` to `to` - 1 whose label is not the one it is counted by; `from` is a multiple of 4. */
export function moveSums(fit: Fit, from: i32, to: i32): void {
  const single = fit.single != 0
  const labels = fit.labels
  const counted = fit.counted
  const weights = fit.weights
  const rowSums = fit.rowSums
  const weightSums = fit.weightSums
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
      const weight = weights == 0 ? 0 : weights + (<usize>i << 3)
      moveRow(rowSums, before, after, rowAt(fit, i), single, weight == 0 ? 1.0 : load<f64>(weight))
      moveWeight(weightSums, before, after, weight)
      store<i32>(counted + p, after)
      moved++
    }
  }
  fit.moved += <f64>moved
}
