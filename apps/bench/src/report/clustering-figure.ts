import type { Case } from '@kentro/benchmarks'
import { kmeansSync } from '@kentro/kmeans'
import { scatter } from '@kentro/plot'
import type { Figure } from './figure.ts'

/** A clustering of the user's own data, or of the flattest case that has few enough clusters to tell apart. */
export async function clusteringFigure(cases: readonly Case[], seed: number, width: number): Promise<Figure> {
  const [one] = cases.toSorted((a, b) => Number(b.suite === 'file') - Number(a.suite === 'file') || bulk(a) - bulk(b))
  const { points } = one.load()
  const model = kmeansSync(points, one.k, { seed })
  const title = `${one.data}: ${one.k} clusters by kmeans, seed ${seed}`
  return { svg: await scatter(points, model, { title, width }), caption: `${one.n} points in ${one.d} dimensions.` }
}

function bulk({ d, k }: Case): number {
  return d + Math.abs(k - 8)
}
