import { lines } from '@kentro/plot'
import type { SameStartRow } from '../results.ts'
import type { Figure } from './figure.ts'

/** The time of a fit over n or k, a line per contender; null where there is only one. */
export async function timeFigure(
  rows: readonly SameStartRow[],
  x: 'n' | 'k',
  xLabel: string,
  width: number,
): Promise<Figure | null> {
  const shown = rows.flatMap(({ contender, n, k, median }) => (median === null ? [] : [{ contender, n, k, median }]))
  if (new Set(shown.map((row) => row[x])).size < 2) return null
  const svg = await lines({
    rows: shown,
    x,
    y: 'median',
    series: 'contender',
    title: `Time against ${x} from the same start`,
    xLabel,
    yLabel: 'median time of a fit, ms',
    logX: true,
    logY: true,
    width,
  })
  return { svg, caption: 'How many iterations a fit takes differs with the data; the tables have them.' }
}
