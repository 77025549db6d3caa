import { addRow } from './add-row'
import { Fit } from './fit'
import { rowAt } from './rows'

const ONE = memory.data<f64>([1.0])

/** Moves each of the points `from` to `to` - 1 whose label is not the one it is counted by, and returns how many moved. */
export function moveSums(fit: Fit, from: i32, to: i32): i32 {
  const single = fit.single != 0
  let moved = 0
  for (let i = from; i < to; i++) {
    const p = <usize>i << 2
    const before = load<i32>(fit.counted + p)
    const after = load<i32>(fit.labels + p)
    if (before == after) continue
    const weight = fit.weights == 0 ? ONE : fit.weights + (<usize>i << 3)
    const row = rowAt(fit, i)
    if (before >= 0) {
      addRow(fit.rowSums, before, row, single, -load<f64>(weight))
      addRow(fit.weightSums, before, weight, false, -1.0)
    }
    addRow(fit.rowSums, after, row, single, load<f64>(weight))
    addRow(fit.weightSums, after, weight, false, 1.0)
    store<i32>(fit.counted + p, after)
    moved++
  }
  return moved
}
