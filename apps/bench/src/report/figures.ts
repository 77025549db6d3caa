import type { Case } from '@kentro/benchmarks'
import type { Results } from '../results.ts'
import { accuracyFigure } from './accuracy-figure.ts'
import { clusteringFigure } from './clustering-figure.ts'
import type { Figure } from './figure.ts'
import { inertiaFigure } from './inertia-figure.ts'
import { qualityRows } from './quality-rows.ts'
import { speedUpFigure } from './speed-up-figure.ts'
import { timeFigure } from './time-figure.ts'

const WIDE = 1030
const NARROW = 500

/** The pictures that the results allow. */
export async function figures(results: Results, cases: readonly Case[]): Promise<Figure[]> {
  const started = (suite: string) => results.sameStart.filter((row) => row.suite === suite && row.error === null)
  const grid = started('grid')
  const found = await Promise.all([
    grid.length === 0 ? null : speedUpFigure(grid, WIDE),
    accuracyFigure(qualityRows(results, 'grid'), WIDE),
    inertiaFigure(qualityRows(results, 'grid'), WIDE),
    accuracyFigure(qualityRows(results, 'file'), NARROW),
    inertiaFigure(qualityRows(results, 'file'), NARROW),
    timeFigure(started('file'), 'k', 'clusters k', NARROW),
    timeFigure(started('points'), 'n', 'points n', NARROW),
    cases.length === 0 ? null : clusteringFigure(cases, results.seed, NARROW),
  ])
  return found.filter((figure) => figure !== null)
}
