import { Fit } from './fit'
import { leastOfFour } from './least-of-four'
import { shortLeastOfFour } from './short-least-of-four'

/** The first coordinate of point i in the blocks. */
@inline
export function blockOf(fit: Fit, i: i32): usize {
  return fit.blocks + ((<usize>(i >> 3) * <usize>fit.d << 3) + <usize>(i & 7) << 2)
}

/** The address of a row in 16 bits. */
@inline
export function shortsAt(fit: Fit, rows: usize, i: i32): usize {
  return rows + <usize>i * (<usize>((fit.d + 7) & ~7) << 1)
}

@inline
function float(values: usize, i: i32): f32 {
  return load<f32>(values + (<usize>i << 2))
}

/**
 * Writes least score, second least score and slot of the least of the points a to d among the slots `from` to `to` - 1, multiples
 * of 8: four f32, four f32 and four i32 at `out`, before room of 256 bytes.
 *
 * @param scores where all scores are written, a row of `fit.tiled` for each point; 0 for nowhere
 */
export function leastOfPoints(fit: Fit, a: i32, b: i32, c: i32, d: i32, from: i32, to: i32, out: usize, scores: usize): void {
  if (fit.shorts == 0) {
    leastOfFour(
      fit.tiles, fit.squares, fit.d, blockOf(fit, a), blockOf(fit, b), blockOf(fit, c), blockOf(fit, d), 32, from, to, out,
      scores, <usize>fit.tiled << 2,
    )
    return
  }
  const rows = fit.shorts
  const factors = fit.factors
  shortLeastOfFour(
    fit.tiles, fit.squares, fit.tileFactors, (fit.d + 1) >> 1,
    shortsAt(fit, rows, a), shortsAt(fit, rows, b), shortsAt(fit, rows, c), shortsAt(fit, rows, d),
    float(factors, a), float(factors, b), float(factors, c), float(factors, d),
    from, to, out, scores, <usize>fit.tiled << 2,
  )
}

/** The same of four centroids among the slots below `to`. */
export function leastOfCentroids(fit: Fit, slotOf: usize, a: i32, b: i32, c: i32, d: i32, to: i32, out: usize): void {
  const rows = fit.tileRows
  if (fit.shorts == 0) {
    const width = <usize>fit.d << 2
    leastOfFour(
      fit.tiles, fit.squares, fit.d, rows + <usize>a * width, rows + <usize>b * width, rows + <usize>c * width,
      rows + <usize>d * width, 4, 0, to, out, 0, 0,
    )
    return
  }
  const factors = fit.tileFactors
  shortLeastOfFour(
    fit.tiles, fit.squares, factors, (fit.d + 1) >> 1,
    shortsAt(fit, rows, a), shortsAt(fit, rows, b), shortsAt(fit, rows, c), shortsAt(fit, rows, d),
    -2 * float(factors, load<i32>(slotOf + (<usize>a << 2))), -2 * float(factors, load<i32>(slotOf + (<usize>b << 2))),
    -2 * float(factors, load<i32>(slotOf + (<usize>c << 2))), -2 * float(factors, load<i32>(slotOf + (<usize>d << 2))),
    0, to, out, 0, 0,
  )
}
