import { lines } from '@kentro/plot'
import type { Figure } from '../report/figure.ts'
import type { SettlingRow } from './kernels-results.ts'

/** The time of each iteration, a line per algorithm and a picture per cell. */
export function settlingFigures(rows: readonly SettlingRow[], width: number): Promise<Figure[]> {
  const cells = [...new Set(rows.map(({ cell }) => cell))]
  return Promise.all(
    cells.map(async (cell) => ({
      svg: await lines({
        rows: rows.filter((row) => row.cell === cell),
        x: 'iteration',
        y: 'milliseconds',
        series: 'algorithm',
        title: `Iterations of ${cell}`,
        xLabel: 'iteration',
        yLabel: 'ms',
        logY: true,
        width,
      }),
      caption: 'From the same start; the later, the fewer labels change.',
    })),
  )
}
