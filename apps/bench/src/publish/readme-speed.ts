import { targets } from '@kentro/benchmarks'
import type { Precision } from '@kentro/benchmarks'
import type { Ratio, SpeedResults } from '../speed/speed-results.ts'
import { summarize } from '../speed/summarize.ts'
import { targetText } from '../speed/tables/target-columns.ts'
import { NONE, significant } from '../tables/format.ts'
import { UNEQUAL } from '../tables/same-start-columns.ts'
import { markdownTable } from './markdown-table.ts'

const RIVAL = 'scikit-learn'
const HEAD = [
  'data-n-d-k',
  `${RIVAL}, ms`,
  'Kentro, ms',
  'ratio',
  `${RIVAL} float32, ms`,
  'Kentro float32, ms',
  'ratio',
  'ml-kmeans, ratio',
]

/** What the README says of a run of the suite `speed`, in Markdown: tables, and where their numbers come from. */
export function readmeSpeed(results: SpeedResults): string {
  const { environment, command, date, threads, contenders, ratios } = results
  const cells = [...new Set(ratios.filter(({ comparison }) => comparison === 'fit').map(({ cell }) => cell))]
  const others = contenders.slice(1).map(({ name, version }) => `${name} ${version}`)
  const unequal = ratios.some(({ difference }) => difference !== null)
  return [
    markdownTable(['against', 'geometric mean', 'least', 'cells'], summarize(ratios, targets).map(summaryCells)),
    '',
    markdownTable(
      HEAD,
      cells.map((cell) => cellsOf(ratios, cell)),
    ),
    '',
    `Median time of a fit from the same start, with the best algorithm of each and at most ${threads} threads; ratio: their time ` +
      `over ours.${unequal ? ` ${UNEQUAL}: the two did not do the same work, so it is in no mean.` : ''}`,
    `Measured by \`${command}\` on ${environment.cpu}, ${environment.cores} cores, Node ${environment.node}, ` +
      `${others.join(', ')}, ${date.slice(0, 10)}; written by \`pnpm run results\`.`,
  ].join('\n')
}

function summaryCells(summary: ReturnType<typeof summarize>[number]): string[] {
  const { mean, least, counted, all } = summary
  const cells = counted === all ? String(all) : `${counted} of ${all}`
  return [targetText(summary), significant(mean, 3), significant(least?.ratio ?? null, 3), cells]
}

function cellsOf(ratios: readonly Ratio[], cell: string): string[] {
  const fits = ratios.filter((ratio) => ratio.comparison === 'fit' && ratio.cell === cell)
  const ratioTo = (against: string, precision: Precision) =>
    fits.find((ratio) => ratio.against === against && ratio.precision === precision)
  const both = (['float64', 'float32'] as const).flatMap((precision) => {
    const ratio = ratioTo(RIVAL, precision)
    const [theirs, ours] = [ratio?.theirs, ratio?.ours].map((way) => significant(way?.milliseconds ?? null, 3))
    return [theirs, ours, ratioText(ratio)]
  })
  return [cell, ...both, ratioText(ratioTo('ml-kmeans', 'float64'))]
}

function ratioText(ratio: Ratio | undefined): string {
  return ratio === undefined ? NONE : `${significant(ratio.ratio, 3)}${ratio.difference === null ? '' : ` ${UNEQUAL}`}`
}
