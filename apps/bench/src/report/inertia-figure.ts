import { intervals } from '@kentro/plot'
import type { OwnSeedingRow } from '../results.ts'
import type { Figure } from './figure.ts'

/** Inertia above the best that was found in a case, over k, a panel per d. */
export async function inertiaFigure(rows: readonly OwnSeedingRow[], width: number): Promise<Figure | null> {
  const percent = ({ mean, low, high }: { mean: number; low: number; high: number }) => ({
    mean: 100 * mean,
    low: 100 * low,
    high: 100 * high,
  })
  const shown = rows.flatMap(({ contender, d, k, excess }) =>
    excess === null ? [] : [{ contender, d, k, ...percent(excess) }],
  )
  if (shown.length === 0) return null
  const svg = await intervals({
    rows: shown,
    group: 'k',
    series: 'contender',
    facet: 'd',
    value: 'mean',
    low: 'low',
    high: 'high',
    title: 'Inertia with own seeding',
    xLabel: 'clusters k',
    yLabel: 'above the best found, %',
    reference: 0,
    width,
  })
  return { svg, caption: 'Mean over the seeds, with the best and the worst. Lower is better.' }
}
