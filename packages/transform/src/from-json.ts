import { checkInteger, checkJSON, checkName, checkNumber, checkOptions, show, toPoints } from '@kentro/core'
import { chain } from './chain.ts'
import { checkFlag } from './check-flag.ts'
import { checkOrthonormal } from './check-orthonormal.ts'
import { createPCA } from './create-pca.ts'
import type { PCA, PCAJSON } from './create-pca.ts'
import { createStandardize } from './create-standardize.ts'
import type { Standardize, StandardizeJSON } from './create-standardize.ts'
import { FORMAT } from './transform.ts'
import type { Transform, TransformJSON } from './transform.ts'

/**
 * The transform that `toJSON` wrote, from the object or its text: the same to the last bit, checked as any input is.
 *
 * @throws TypeError, RangeError or SyntaxError naming the field, what was expected and what came
 * @example
 * const scaled = standardize([[150, 1], [190, 3]])
 * fromJSON(JSON.stringify(scaled)).apply([[170, 3]]) // the same as scaled.apply([[170, 3]])
 */
export function fromJSON(source: TransformJSON | string): Transform {
  return read(checkJSON(source), 'json')
}

/** The transform in a part of JSON; `name` is what errors call it. */
export function read(json: TransformJSON, name: string): Transform {
  const { kind } = checkHead(json, name, ['standardize', 'pca', 'chain'])
  return kind === 'chain' ? chain(...readSteps(json, name)) : readStep(json, name)
}

function readSteps(json: TransformJSON, name: string): (Standardize | PCA)[] {
  const { steps } = json as { steps?: unknown }
  if (!Array.isArray(steps)) throw new TypeError(`${name}.steps must be an array, got ${show(steps)}`)
  return steps.map((step, s) => readStep(step, `${name}.steps[${s}]`))
}

function readStep(json: TransformJSON, name: string): Standardize | PCA {
  const { kind } = checkHead(json, name, ['standardize', 'pca'])
  return kind === 'pca' ? readPCA(json as PCAJSON, name) : readStandardize(json as StandardizeJSON, name)
}

function checkHead(json: TransformJSON, name: string, kinds: readonly TransformJSON['kind'][]): TransformJSON {
  const { format, version, kind } = checkOptions<TransformJSON>(json ?? null, name)
  checkName(`${name}.format`, format, [FORMAT])
  checkInteger(`${name}.version`, version, 1, 1)
  checkName(`${name}.kind`, kind, kinds)
  return json
}

function readStandardize(json: StandardizeJSON, name: string): Standardize {
  const means = numbers(`${name}.means`, json.means)
  return createStandardize(means, numbers(`${name}.scales`, json.scales, means.length, 0, true))
}

function readPCA(json: PCAJSON, name: string): PCA {
  const means = numbers(`${name}.means`, json.means)
  const variances = numbers(`${name}.variances`, json.variances, undefined, 0)
  const axes = toPoints(json.axes, `${name}.axes`)
  if (axes.n !== variances.length || axes.d !== means.length) {
    const expected = `${variances.length} x ${means.length}`
    throw new RangeError(`${name}.axes must be components x d = ${expected}, got ${axes.n} x ${axes.d}`)
  }
  checkOrthonormal(`${name}.axes`, axes)
  return createPCA({
    means,
    axes: Float64Array.from(axes.data),
    variances,
    totalVariance: checkNumber(`${name}.totalVariance`, json.totalVariance, 0),
    whiten: checkFlag(`${name}.whiten`, json.whiten),
  })
}

/** At least one number, each of at least `low` (`low` itself excluded where `open`). */
function numbers(name: string, value: unknown, length?: number, low?: number, open?: boolean): Float64Array {
  if (!Array.isArray(value)) throw new TypeError(`${name} must be an array, got ${show(value)}`)
  if (value.length === 0) throw new RangeError(`${name} must have at least one entry, got 0`)
  if (length !== undefined && value.length !== length) {
    throw new RangeError(`${name} must have ${length} entries, got ${value.length}`)
  }
  return Float64Array.from(value, (entry, j) => checkNumber(`${name}[${j}]`, entry, low, open))
}
