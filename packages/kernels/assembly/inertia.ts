import { Fit, Sums } from './fit'
import { pairSquares } from './pair-squares'
import { ROUND } from './round'
import { rowAt } from './rows'
import { two } from './two'

@inline
function centroidOf(fit: Fit, i: i32): usize {
  return fit.centroids + (<usize>load<i32>(fit.labels + (<usize>i << 2)) * <usize>fit.d << 3)
}

/** Writes weight x squared distance to their own centroid of the points from i on, at most four and before `to`, at `fit.least`. */
@inline
function ownProducts(fit: Fit, i: i32, to: i32): void {
  const out = fit.least
  const b = min(i + 1, to - 1)
  const c = min(i + 2, to - 1)
  const d = min(i + 3, to - 1)
  pairSquares(
    fit.d, fit.single != 0, rowAt(fit, i), rowAt(fit, b), rowAt(fit, c), rowAt(fit, d),
    centroidOf(fit, i), centroidOf(fit, b), centroidOf(fit, c), centroidOf(fit, d), out,
  )
  if (fit.weights == 0) return
  for (let at = i; at < min(to, i + 4); at++) {
    const product = out + (<usize>(at - i) << 3)
    store<f64>(product, load<f64>(fit.weights + (<usize>at << 3)) * load<f64>(product))
  }
}

/** ownProducts of one point of two columns. */
@inline
function pairProduct(fit: Fit, i: i32): f64 {
  const difference = f64x2.sub(two(rowAt(fit, i), 0, fit.single != 0), v128.load(centroidOf(fit, i)))
  const squares = f64x2.mul(difference, difference)
  const square = f64x2.extract_lane(squares, 0) + f64x2.extract_lane(squares, 1)
  return fit.weights == 0 ? square : load<f64>(fit.weights + (<usize>i << 3)) * square
}

/** Adds a product to group c of sums of one column without an offset, and returns whether that loses some of it. */
@inline
function addProduct(sums: Sums, c: i32, product: f64): bool {
  const step = sums.step
  let sum = sums.values + (<usize>(c * sums.limbs) << 3)
  const end = sum + (<usize>sums.limbs << 3)
  let rest = product * load<f64>(sums.scale)
  // Beyond this the first limb is none; what is infinite shall show in the sum.
  if (rest > 0.5 * step && rest != Infinity) return true
  do {
    const limb = rest + ROUND - ROUND
    store<f64>(sum, load<f64>(sum) + limb)
    rest = (rest - limb) * step
    sum += 8
  } while (rest != 0 && sum < end)
  return rest != 0
}

/** Notes the greatest product of the points `from` to `to` - 1, and the least that is not 0. */
export function measureInertia(fit: Fit, from: i32, to: i32): i32 {
  for (let i = from; i < to; i += 4) {
    ownProducts(fit, i, to)
    for (let at = 0; at < min(4, to - i); at++) {
      const product = load<f64>(fit.least + (<usize>at << 3))
      fit.most = max(fit.most, product)
      if (product > 0) fit.tiny = min(fit.tiny, product)
    }
  }
  return 0
}

/**
 * Adds the products of the points `from` to `to` - 1 to the groups of their labels, of sums of one column, and returns how many
 * do not fit their grid.
 */
export function sumInertia(fit: Fit, from: i32, to: i32): i32 {
  let lost = 0
  if (fit.d == 2) {
    for (let i = from; i < to; i++) {
      lost += <i32>addProduct(fit.inertia, load<i32>(fit.labels + (<usize>i << 2)), pairProduct(fit, i))
    }
    return lost
  }
  for (let i = from; i < to; i += 4) {
    ownProducts(fit, i, to)
    for (let at = 0; at < min(4, to - i); at++) {
      const label = load<i32>(fit.labels + (<usize>(i + at) << 2))
      lost += <i32>addProduct(fit.inertia, label, load<f64>(fit.least + (<usize>at << 3)))
    }
  }
  return lost
}
