import { coordinate, rowAt } from './rows'
import { Seeds } from './seeds'
import { two } from './two'

// Up to so many columns, all distances take less time than to find out which are needed.
const FEW: i32 = 4

/** Whether points have so few columns that lowerFew is worth it. */
@inline
export function areFew(seeds: Seeds): bool {
  return seeds.fit.d <= FEW
}

/** The squared distances of two rows to a candidate, by the canonical form. */
@inline
function squares(d: usize, a: usize, b: usize, candidate: usize, single: bool): v128 {
  let sum = f64x2.splat(0)
  let j: usize = 0
  for (; j + 2 <= d; j += 2) {
    const c = v128.load(candidate + (j << 3))
    let p = f64x2.sub(two(a, j, single), c)
    let q = f64x2.sub(two(b, j, single), c)
    p = f64x2.mul(p, p)
    q = f64x2.mul(q, q)
    sum = f64x2.add(sum, v128.shuffle<i64>(p, q, 0, 2))
    sum = f64x2.add(sum, v128.shuffle<i64>(p, q, 1, 3))
  }
  if (j < d) {
    const both = f64x2.replace_lane(f64x2.splat(coordinate(a, j, single)), 1, coordinate(b, j, single))
    const difference = f64x2.sub(both, v128.load64_splat(candidate + (j << 3)))
    sum = f64x2.add(sum, f64x2.mul(difference, difference))
  }
  return sum
}

@inline
function lower(seeds: Seeds, c: i32, from: i32, to: i32, out: usize, single: bool): void {
  const fit = seeds.fit
  const d = <usize>fit.d
  const width = d << (single ? 2 : 3)
  const candidate = fit.centroids + (<usize>c * d << 3)
  let row = rowAt(fit, from)
  let least = seeds.least + (<usize>from << 3)
  let i = from
  for (; i + 2 <= to; i += 2, row += 2 * width, least += 16, out += 16) {
    v128.store(out, f64x2.pmin(v128.load(least), squares(d, row, row + width, candidate, single)))
  }
  if (i < to) store<f64>(out, min(load<f64>(least), f64x2.extract_lane(squares(d, row, row, candidate, single), 0)))
}

/** Writes what the least squared distances of the points of a chunk become with candidate c. */
export function lowerFew(seeds: Seeds, c: i32, from: i32, to: i32, out: usize): void {
  if (seeds.fit.single) lower(seeds, c, from, to, out, true)
  else lower(seeds, c, from, to, out, false)
}
