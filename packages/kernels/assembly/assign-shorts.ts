import { Fit } from './fit'
import { leastOfPoints } from './least-of-points'
import { moveSums } from './move-sums'
import { nearestAmong } from './nearest-listed'
import { marginsAt } from './score-bounds'

/** assign, for points in 16 bits. */
export function assignShorts(fit: Fit, from: i32, to: i32): i32 {
  const last = to - 1
  const found = fit.least
  let open = 0
  for (let i = from; i < to; i += 4) {
    const b = min(i + 1, last)
    const c = min(i + 2, last)
    const d = min(i + 3, last)
    leastOfPoints(fit, i, b, c, d, 0, fit.tiled, found, fit.scores)
    const p = <usize>i << 2
    const least = v128.load(found)
    const margins = marginsAt(fit, p)
    v128.store(fit.labels + p, v128.load(found, 32))
    const told = i32x4.bitmask(f32x4.gt(f32x4.sub(v128.load(found, 16), least), margins))
    if (told == 15) continue
    v128.store(fit.second, f32x4.add(least, margins))
    for (let lane = 0; lane < 4 && i + lane < to; lane++) {
      if ((told >> lane) & 1) continue
      open++
      const scores = fit.scores + (<usize>(lane * fit.tiled) << 2)
      const most = load<f32>(fit.second + (<usize>lane << 2))
      store<i32>(fit.labels + p + (<usize>lane << 2), nearestAmong(fit, i + lane, scores, most))
    }
  }
  moveSums(fit, from, to)
  return open
}
