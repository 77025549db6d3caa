import type { PCA, PCAJSON } from './create-pca.ts'
import type { Standardize, StandardizeJSON } from './create-standardize.ts'
import { checkTransform } from './check-transform.ts'
import { FORMAT } from './transform.ts'
import type { Step, Transform } from './transform.ts'

/** Several transforms, one after the other. */
export interface Chain extends Step {
  readonly kind: 'chain'
  readonly steps: readonly (Standardize | PCA)[]
  /** The transform as JSON, from which `fromJSON` makes the same one. */
  toJSON(): ChainJSON
}

/** `Chain` as JSON. */
export interface ChainJSON {
  format: typeof FORMAT
  version: 1
  kind: 'chain'
  steps: (StandardizeJSON | PCAJSON)[]
}

/**
 * The fitted transforms as one, which applies them in this order and inverts them in the opposite one. Each is fitted to
 * what those before it give. Chains among them are taken apart.
 *
 * @throws TypeError or RangeError if there is none, one is no transform, or takes other columns than the one before gives
 * @example
 * const points = [[0, 0], [1, 200], [2, 400]]
 * const scaled = standardize(points)
 * const reduced = chain(scaled, pca(scaled.apply(points), { components: 1 }))
 * reduced.apply(points) // 3 x 1
 */
export function chain(...transforms: Transform[]): Chain {
  if (transforms.length === 0) throw new RangeError('transforms must hold at least one transform, got 0')
  for (const [t, transform] of transforms.entries()) {
    checkTransform(`transforms[${t}]`, transform)
    if (t > 0 && transform.from !== transforms[t - 1].to) {
      const given = `transforms[${t - 1}] gives`
      throw new RangeError(
        `transforms[${t}] must take ${transforms[t - 1].to} columns, as ${given}, got ${transform.from}`,
      )
    }
  }
  const kind = 'chain'
  const steps = transforms.flatMap((transform) => (transform.kind === kind ? transform.steps : transform))
  return {
    kind,
    steps,
    from: steps[0].from,
    to: steps[steps.length - 1].to,
    apply: (points) => steps.slice(1).reduce((moved, step) => step.apply(moved), steps[0].apply(points)),
    invert: (points) => {
      const [last, ...before] = steps.toReversed()
      return before.reduce((moved, step) => step.invert(moved), last.invert(points))
    },
    toJSON: () => ({ format: FORMAT, version: 1, kind, steps: steps.map((step) => step.toJSON()) }),
  }
}
