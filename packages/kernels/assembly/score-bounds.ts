import { Fit } from './fit'

// Outward by more than the rounding of a few operations in float32, and than norms were rounded up, squared.
const UP: f32 = 1.0000005
const DOWN: f32 = 0.9999995
const NORM_UP: f32 = 1.000004
const NORM_DOWN: f32 = 0.999996

/** What two scores of a point of this norm must differ by to be told apart; `lost` is the norm of what it lost to 16 bits. */
@inline
export function marginOf(fit: Fit, norm: f32, lost: f32): f32 {
  const told = <f32>fit.constant + norm * (<f32>fit.linear + norm * <f32>fit.square)
  return fit.shorts == 0 ? told : told + <f32>fit.residual * lost
}

/** The same of point i. */
@inline
export function marginAt(fit: Fit, i: i32, norm: f32): f32 {
  return marginOf(fit, norm, fit.shorts == 0 ? 0 : load<f32>(fit.residuals + (<usize>i << 2)))
}

/** The same of four points from `at` in the arrays of points. */
@inline
export function marginsAt(fit: Fit, at: usize): v128 {
  const norm = v128.load(fit.norms + at)
  const inner = f32x4.add(f32x4.splat(<f32>fit.linear), f32x4.mul(norm, f32x4.splat(<f32>fit.square)))
  const told = f32x4.add(f32x4.splat(<f32>fit.constant), f32x4.mul(norm, inner))
  if (fit.shorts == 0) return told
  return f32x4.add(told, f32x4.mul(f32x4.splat(<f32>fit.residual), v128.load(fit.residuals + at)))
}

/** What a score says at least of a distance, of a point of this norm and margin. */
@inline
export function leastDistance(norm: f32, margin: f32, score: f32): f32 {
  return sqrt<f32>(max<f32>(0, norm * norm * NORM_DOWN - margin * 0.5 + score)) * DOWN
}

/** The same of four scores. */
@inline
export function leastDistances(norm: f32, margin: f32, scores: v128): v128 {
  const square = f32x4.add(f32x4.splat(norm * norm * NORM_DOWN - margin * 0.5), scores)
  return f32x4.mul(f32x4.sqrt(f32x4.max(f32x4.splat(0), square)), f32x4.splat(DOWN))
}

/** What it says at most; `absolute` is what distances can be off by whatever they are. */
@inline
export function mostDistance(norm: f32, margin: f32, score: f32, absolute: f32): f32 {
  return sqrt<f32>(max<f32>(0, norm * norm * NORM_UP + margin * 0.5 + score)) * UP + absolute
}
