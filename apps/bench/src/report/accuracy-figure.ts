import { intervals } from '@kentro/plot'
import type { OwnSeedingRow } from '../results.ts'
import type { Figure } from './figure.ts'

/** The adjusted Rand index over k, a panel per d; null where the truth is not known. */
export async function accuracyFigure(rows: readonly OwnSeedingRow[], width: number): Promise<Figure | null> {
  const shown = rows.flatMap(({ contender, d, k, rand }) => (rand === null ? [] : [{ contender, d, k, ...rand }]))
  if (shown.length === 0) return null
  const svg = await intervals({
    rows: shown,
    group: 'k',
    series: 'contender',
    facet: 'd',
    value: 'mean',
    low: 'low',
    high: 'high',
    title: 'Accuracy with own seeding',
    xLabel: 'clusters k',
    yLabel: 'adjusted Rand index',
    width,
  })
  return { svg, caption: 'Mean over the seeds, with the lowest and the highest; 1 is the truth. Higher is better.' }
}
