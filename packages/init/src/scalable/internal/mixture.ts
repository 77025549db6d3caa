import { sumTree } from './sum-tree.ts'

/**
 * Draws that are half in proportion to weight and half to weight x squared distance: point i comes with a probability of
 * weight x density(i), but for a constant.
 */
export interface Mixture {
  /** Over those probabilities. */
  readonly tree: Float64Array
  readonly density: (i: number) => number
}

/** @param squares squared distances to a centre (n); all 0 for draws by weight alone */
export function mixture(squares: Float64Array, weights: Float64Array | null): Mixture {
  const masses = weights === null ? squares : squares.map((square, i) => weights[i] * square)
  const potential = masses.reduce((sum, mass) => sum + mass, 0) || 1
  const weight = weights === null ? squares.length : weights.reduce((sum, one) => sum + one, 0)
  return {
    tree: sumTree(masses.map((mass, i) => (weights === null ? 1 : weights[i]) + (mass / potential) * weight)),
    density: (i) => 1 + (squares[i] / potential) * weight,
  }
}
