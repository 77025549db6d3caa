import { KMeans, Matrix } from '@saehrimnir/druidjs'
import type { Contender, Fit } from './contender.ts'
import { rowsOf } from './rows-of.ts'
import { versionOf } from './version-of.ts'

interface Step {
  cluster_centroids: Float64Array[]
  clusters_changed: boolean
}

/** What of its class is used: the constructor fits. */
type Druid = new (
  points: Matrix,
  parameters: { K: number; seed?: number; initial_centroids?: number[][] },
) => {
  readonly centroids: Float64Array[]
  get_cluster_list(): number[]
  _iteration(centroids: Float64Array[]): Step
}

const Base = KMeans as unknown as Druid

/** druidjs on its own matrix, from the same start through its parameter `initial_centroids`. */
export const druidContender: Contender = {
  name: 'druidjs',
  version: versionOf('@saehrimnir/druidjs'),
  ours: false,
  note:
    'its Matrix, made beforehand; it always stops after 300 iterations and does not tell how many it made, so its step is ' +
    'overridden by one that counts and ends at the limit; it has no tolerance and stops when no label changes; its own ' +
    'seeding is the farthest of a sample, step by step',
  prepare(points) {
    const matrix = Matrix.from(rowsOf(points))
    return {
      fitFrom: (start, { maxIterations }) =>
        fitOf(matrix, { K: start.n, initial_centroids: rowsOf(start) }, maxIterations),
      fit: (k, seed, { maxIterations }) => fitOf(matrix, { K: k, seed }, maxIterations),
    }
  },
}

function fitOf(matrix: Matrix, parameters: ConstructorParameters<Druid>[1], maxIterations: number): Fit {
  return () => {
    let iterations = 0
    class Counted extends Base {
      override _iteration(centroids: Float64Array[]): Step {
        // oxlint-disable-next-line no-underscore-dangle -- so it is called there
        const step = super._iteration(centroids)
        return ++iterations < maxIterations ? step : { ...step, clusters_changed: false }
      }
    }
    const model = new Counted(matrix, parameters)
    return { labels: model.get_cluster_list(), centroids: model.centroids, iterations }
  }
}
