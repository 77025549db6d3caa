import { Fit } from './fit'
import { moveRow, moveWeight } from './move-row'
import { rowAt } from './rows'

/** Moves each of the points `from` to `to` - 1 whose label is not the one it is counted by, and returns how many moved. */
export function moveSums(fit: Fit, from: i32, to: i32): i32 {
  const single = fit.single != 0
  const labels = fit.labels
  const counted = fit.counted
  const weights = fit.weights
  const rowSums = fit.rowSums
  const weightSums = fit.weightSums
  let moved = 0
  for (let i = from; i < to; i++) {
    const p = <usize>i << 2
    const before = load<i32>(counted + p)
    const after = load<i32>(labels + p)
    if (before == after) continue
    const weight = weights == 0 ? 0 : weights + (<usize>i << 3)
    moveRow(rowSums, before, after, rowAt(fit, i), single, weight == 0 ? 1.0 : load<f64>(weight))
    moveWeight(weightSums, before, after, weight)
    store<i32>(counted + p, after)
    moved++
  }
  return moved
}
