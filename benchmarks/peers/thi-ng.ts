import { seeded } from '@kentro/core'
import { kmeans, kmeansPlusPlus, means } from '@thi.ng/k-means'
import type { Cluster, KMeansOpts } from '@thi.ng/k-means'
import type { Contender, Fit } from './contender.ts'
import { rowsOf } from './rows-of.ts'
import { versionOf } from './version-of.ts'

type Rows = number[][]

/** @thi.ng/k-means on rows of plain arrays, from the same start through its option `initial`. */
export const thiNgContender: Contender = {
  name: '@thi.ng/k-means',
  version: versionOf('@thi.ng/k-means'),
  ours: false,
  note:
    'rows of plain arrays; it has no tolerance and stops when no label changes; it does not tell its iterations, which ' +
    'are counted by its option `strategy`; it leaves out clusters without points, which keep their place here; its own ' +
    'seeding is k-means++, one trial a step',
  prepare(points) {
    const rows = rowsOf(points)
    return {
      fitFrom(start, { maxIterations }) {
        const begin = rowsOf(start)
        return fitOf(rows, () => [...begin], maxIterations)
      },
      fit: (k, seed, { maxIterations }) =>
        fitOf(rows, () => kmeansPlusPlus(k, rows, undefined, randomOf(seed)) as Rows, maxIterations),
    }
  },
}

function fitOf(rows: Rows, begin: () => Rows, maxIter: number): Fit {
  return () => {
    // Clusters are moved in this array, those without points included.
    const centroids = begin()
    let updates = 0
    const strategy: KMeansOpts['strategy'] = (d) => {
      updates++
      return means(d)
    }
    const clusters = kmeans(centroids.length, rows, { initial: centroids, maxIter, strategy })
    const iterations = Math.min(updates / centroids.length + 1, maxIter)
    return {
      centroids,
      iterations,
      get labels() {
        return labelsOf(clusters, rows.length)
      },
    }
  }
}

function labelsOf(clusters: readonly Cluster[], n: number): Int32Array {
  const labels = new Int32Array(n)
  for (const { id, items } of clusters) for (const i of items) labels[i] = id
  return labels
}

/** As much of its random numbers as its seeding draws. */
function randomOf(seed: number): KMeansOpts['rnd'] {
  const random = seeded(seed)
  const int = () => Math.floor(random() * 2 ** 32)
  return { int, float: (norm = 1) => random() * norm } as KMeansOpts['rnd']
}
