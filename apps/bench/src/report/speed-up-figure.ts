import { lines } from '@kentro/plot'
import type { SameStartRow } from '../results.ts'
import type { Figure } from './figure.ts'

/**
 * Speed-up over the dimensions with a line per k, a panel per contender if there are several; null where no two fits did
 * the same work.
 */
export async function speedUpFigure(rows: readonly SameStartRow[], width: number): Promise<Figure | null> {
  const shown = rows.flatMap(({ contender, d, k, speedUp, sameWork }) =>
    speedUp === null ? [] : [{ contender, d, k, speedUp: sameWork === true ? speedUp : null }],
  )
  if (shown.every(({ speedUp }) => speedUp === null)) return null
  const first = rows[0].contender
  const names = [...new Set(shown.map(({ contender }) => contender))]
  const several = names.length > 1
  const svg = await lines({
    rows: shown,
    x: 'd',
    y: 'speedUp',
    series: 'k',
    ...(several ? { facet: 'contender', facetLabel: 'contender' } : {}),
    title: `Speed-up${several ? '' : ` of ${names[0]}`} over ${first} from the same start`,
    xLabel: 'dimensions d',
    yLabel: `time of ${first} / time`,
    seriesLabel: 'clusters k',
    logX: true,
    logY: true,
    reference: 1,
    width,
  })
  return { svg, caption: `Above the dashed line is faster than ${first}. Cases without the same work leave a gap.` }
}
