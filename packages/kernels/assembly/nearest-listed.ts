import { Fit } from './fit'
import { squaredDistances } from './squared-distances'

/**
 * The nearest of the listed centroids, by the canonical form, whose scores are at most `most`; the lowest index on ties. The list
 * and room for squares are beside the scores of a Fit.
 */
export function nearestListed(fit: Fit, i: i32, scores: usize, most: f32, count: i32): i32 {
  const list = fit.scores + (<usize>fit.tiled << 4)
  const squares = list + (<usize>fit.tiled << 3)
  let near = 0
  for (let at: usize = 0; at < <usize>count << 2; at += 4) {
    if (load<f32>(scores + at) > most) continue
    store<i32>(list + (<usize>near << 2), load<i32>(list + at))
    near++
  }
  squaredDistances(fit, i, list, near, squares)
  let nearest = fit.k
  let least: f64 = Infinity
  for (let at = 0; at < near; at++) {
    const c = load<i32>(list + (<usize>at << 2))
    const square = load<f64>(squares + (<usize>at << 3))
    if (square < least || (square == least && c < nearest)) {
      least = square
      nearest = c
    }
  }
  return nearest
}

/** The same of all k centroids, whose scores are in their order. */
export function nearestAmong(fit: Fit, i: i32, scores: usize, most: f32): i32 {
  const list = fit.scores + (<usize>fit.tiled << 4)
  for (let c = 0; c < fit.k; c++) store<i32>(list + (<usize>c << 2), c)
  return nearestListed(fit, i, scores, most, fit.k)
}
