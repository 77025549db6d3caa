import { speedUpFigure } from '../report/speed-up-figure.ts'
import type { Results } from '../results.ts'
import { OURS } from './readme-table.ts'

/**
 * The picture of the README, as the text of an SVG file.
 *
 * @throws RangeError if there is no case in which both did the same work
 */
export async function readmePicture({ sameStart }: Results): Promise<string> {
  const rows = sameStart.filter(({ suite }) => suite === 'grid')
  const shown = rows.filter(({ contender }) => contender === rows[0].contender || contender === OURS)
  const figure = await speedUpFigure(shown, 720)
  if (figure === null) throw new RangeError('the results must have a case in which both did the same work, got none')
  return figure.svg
}
