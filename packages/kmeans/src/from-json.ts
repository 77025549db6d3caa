import {
  checkInteger,
  checkJSON,
  checkName,
  checkNumber,
  checkOptions,
  checkRanges,
  rangesOf,
  show,
  toPoints,
} from '@kentro/core'
import { createModel } from './create-model.ts'
import type { Cluster, Model, ModelJSON } from './model.ts'

/**
 * The model that `toJSON` wrote, from the object or its text: the same to the last bit, checked as any input is. Its labels
 * are empty where they were not written.
 *
 * @throws TypeError, RangeError or SyntaxError naming the field, what was expected and what came
 * @example
 * const model = kmeansSync([[0], [1], [10], [11]], 2, { seed: 1 })
 * fromJSON(JSON.stringify(model)).predict([9]) // the same as model.predict([9])
 */
export function fromJSON(source: ModelJSON | string): Model {
  const json: ModelJSON = checkJSON(source)
  checkName('json.format', json.format, ['kentro-kmeans'])
  checkInteger('json.version', json.version, 1, 1)
  const n = checkInteger('json.n', json.n, 1)
  const k = checkInteger('json.k', json.k, 1, n, `n = ${n}`)
  const d = checkInteger('json.d', json.d, 1)
  const centroids = toPoints(json.centroids, 'json.centroids')
  if (centroids.n !== k || centroids.d !== d) {
    throw new RangeError(`json.centroids must be k x d = ${k} x ${d}, got ${centroids.n} x ${centroids.d}`)
  }
  checkRanges('json.centroids', n, rangesOf(centroids))
  const fit = {
    n,
    d,
    k,
    algorithm: text('algorithm', json.algorithm),
    init: text('init', json.init),
    seed: seedOf(json.seed),
    iterations: checkInteger('json.iterations', json.iterations, 1),
    converged: flag('converged', json.converged),
    stop: checkName('json.stop', json.stop, ['labels', 'tolerance', 'maxIterations', 'callback']),
    distances: checkInteger('json.distances', json.distances, 0),
    emptyClusters: checkInteger('json.emptyClusters', json.emptyClusters, 0, k, `k = ${k}`),
    inertia: checkNumber('json.inertia', json.inertia, 0),
    centroids: Float64Array.from(centroids.data),
    labels: labelsOf(json.labels, n, k),
  }
  return createModel(fit, partsOf(json.clusters, n, k))
}

function text(name: string, value: unknown): string {
  if (typeof value !== 'string') throw new TypeError(`json.${name} must be a string, got ${show(value)}`)
  return value
}

function flag(name: string, value: unknown): boolean {
  if (typeof value !== 'boolean') throw new TypeError(`json.${name} must be true or false, got ${show(value)}`)
  return value
}

function seedOf(seed: unknown): number | string | null {
  return seed === null || typeof seed === 'string' ? seed : checkNumber('json.seed', seed)
}

function labelsOf(labels: unknown, n: number, k: number): Int32Array {
  if (labels === undefined) return new Int32Array(0)
  const all = list('labels', labels, n)
  return Int32Array.from(all, (label, i) => checkInteger(`json.labels[${i}]`, label, 0, k - 1, `k - 1 = ${k - 1}`))
}

function partsOf(clusters: unknown, n: number, k: number): Omit<Cluster, 'centroid'>[] {
  return list('clusters', clusters, k).map((part, c) => {
    const name = `json.clusters[${c}]`
    const { size, weight, inertia } = checkOptions(part as Cluster, name)
    return {
      size: checkInteger(`${name}.size`, size, 0, n, `n = ${n}`),
      weight: checkNumber(`${name}.weight`, weight, 0),
      inertia: checkNumber(`${name}.inertia`, inertia, 0),
    }
  })
}

function list(name: string, value: unknown, length: number): unknown[] {
  if (!Array.isArray(value)) throw new TypeError(`json.${name} must be an array, got ${show(value)}`)
  if (value.length !== length) throw new RangeError(`json.${name} must have ${length} entries, got ${value.length}`)
  return value
}
