import { autoTarget } from '@kentro/benchmarks'
import type { AutoResults } from '../auto/auto-results.ts'
import { comparedChoices } from '../auto/auto-rows.ts'
import { summarizeByColumns, summarizeChoices } from '../auto/summarize-choices.ts'
import type { ChoiceSummary } from '../auto/summarize-choices.ts'
import { markdownTable } from './markdown-table.ts'

const HEAD = ['columns', 'cells', 'geometric mean', 'worst', 'in (data-n-d-k)']

/** What the README of `@kentro/kmeans` says of a run of the suite `auto`, in Markdown. */
export function readmeAuto(results: AutoResults): string {
  const { environment, command, date, threads } = results
  const choices = comparedChoices(results)
  const all = summarizeChoices(choices)
  const byColumns = summarizeByColumns(choices).map((summary) => cellsOf(String(summary.d), summary))
  return [
    markdownTable(HEAD, [...byColumns, ...(all === null ? [] : [cellsOf('all', all)])]),
    '',
    `Median time of a fit over that of the best algorithm in the same cell, same start, at most ${threads} threads; aimed at: a ` +
      `mean of at most ${autoTarget.mean}, and ${autoTarget.worst} in the worst cell.`,
    `Measured by \`${command}\` on ${environment.cpu}, ${environment.cores} cores, Node ${environment.node}, ` +
      `${date.slice(0, 10)}; written by \`pnpm run results\`.`,
  ].join('\n')
}

function cellsOf(name: string, { cells, mean, worst }: ChoiceSummary): string[] {
  return [name, String(cells), mean.toFixed(2), worst.ratio.toFixed(2), worst.cell]
}
