import { kmeans } from 'ml-kmeans'
import type { Contender, Fit } from './contender.ts'
import { rowsOf } from './rows-of.ts'
import { versionOf } from './version-of.ts'

type Options = Parameters<typeof kmeans>[2]

/** ml-kmeans on rows of plain arrays, as its users pass them, from the same start through its option `initialization`. */
export const mlKMeans: Contender = {
  name: 'ml-kmeans',
  version: versionOf('ml-kmeans'),
  ours: false,
  note:
    'rows of plain arrays; its tolerance is absolute, the squared distance that every centroid may still move (1e-6 by ' +
    'itself), and 0 means until none moves; its own seeding is kmeans++, the greedy one; it does not count distances',
  prepare(points) {
    const rows = rowsOf(points)
    const fitOf =
      (k: number, options: Options): Fit =>
      () => {
        const { clusters, centroids, iterations } = kmeans(rows, k, options)
        return { labels: clusters, centroids, iterations }
      }
    return {
      fitFrom: (start, stopping) => fitOf(start.n, { ...stopping, initialization: rowsOf(start) }),
      fit: (k, seed, stopping) => fitOf(k, { ...stopping, seed, initialization: 'kmeans++' }),
    }
  },
}
