import { addRow } from './add-row'
import { Fit } from './fit'
import { rowAt } from './rows'

/** Adds the weight of point i to cluster c, or takes it back. A weight of 1 is a whole number of the first limb. */
@inline
function addWeight(fit: Fit, c: i32, i: i32, sign: f64): void {
  const sums = fit.weightSums
  if (fit.weights != 0) {
    addRow(sums, c, fit.weights + (<usize>i << 3), false, sign)
    return
  }
  const first = sums.values + (<usize>(c * sums.limbs) << 3)
  store<f64>(first, load<f64>(first) + sign * load<f64>(sums.scale))
}

/** Moves each of the points `from` to `to` - 1 whose label is not the one it is counted by, and returns how many moved. */
export function moveSums(fit: Fit, from: i32, to: i32): i32 {
  const single = fit.single != 0
  let moved = 0
  for (let i = from; i < to; i++) {
    const p = <usize>i << 2
    const before = load<i32>(fit.counted + p)
    const after = load<i32>(fit.labels + p)
    if (before == after) continue
    const weight = fit.weights == 0 ? 1.0 : load<f64>(fit.weights + (<usize>i << 3))
    const row = rowAt(fit, i)
    if (before >= 0) {
      addRow(fit.rowSums, before, row, single, -weight)
      addWeight(fit, before, i, -1.0)
    }
    addRow(fit.rowSums, after, row, single, weight)
    addWeight(fit, after, i, 1.0)
    store<i32>(fit.counted + p, after)
    moved++
  }
  return moved
}
