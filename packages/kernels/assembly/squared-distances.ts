import { Fit } from './fit'
import { pairSquares } from './pair-squares'
import { rowAt } from './rows'

/** Writes the squared distances of point i to `count` centroids (i32 at `list`) as f64 at `out`, which has room for three more. */
export function squaredDistances(fit: Fit, i: i32, list: usize, count: i32, out: usize): void {
  const row = rowAt(fit, i)
  const width = <usize>fit.d << 3
  const last = list + (<usize>(count - 1) << 2)
  for (const end = list + (<usize>count << 2); list < end; list += 16, out += 32) {
    const c0 = fit.centroids + <usize>load<i32>(list) * width
    const c1 = fit.centroids + <usize>load<i32>(min(list + 4, last)) * width
    const c2 = fit.centroids + <usize>load<i32>(min(list + 8, last)) * width
    const c3 = fit.centroids + <usize>load<i32>(min(list + 12, last)) * width
    pairSquares(fit.d, fit.single != 0, row, row, row, row, c0, c1, c2, c3, out)
  }
}
