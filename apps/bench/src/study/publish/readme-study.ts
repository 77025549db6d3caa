import { mean, quantile } from '@kentro/study'
import { markdownTable } from '../../publish/markdown-table.ts'
import { significant } from '../../tables/format.ts'
import type { Analysis } from '../analysis/analysis.ts'
import { meansOf } from '../analysis/means.ts'
import { quantities } from '../analysis/quantities.ts'
import type { Quantity } from '../analysis/quantities.ts'
import { conclusions } from '../report/conclusions.ts'
import type { StudyMeta } from '../study-meta.ts'

/** What the README says of a study, in Markdown: its findings, a picture, a table, and where the numbers come from. */
export function readmeStudy(meta: StudyMeta, analysis: Analysis, picture: string): string {
  const { environment, command, date, runs, data } = meta
  return [
    ...conclusions(analysis).map((text) => `- ${text}`),
    '',
    `![Mean ranks of the strategies by their mean gap, with Nemenyi's critical difference](${picture})`,
    '',
    summaryTable(analysis),
    '',
    `Means over ${data.length} data sets, of the means over ${runs} runs on each (one for a strategy that draws nothing). Gap: inertia ` +
      'above the best known, its median over the data sets; found: runs with a centroid index of 0, over the data sets with ' +
      'known centers; distances: of strategy and solver, in units of n k, one iteration of Lloyd’s algorithm.',
    `Measured by \`${command}\` on ${environment.cpu}, ${environment.cores} cores, Node ${environment.node}, ${date.slice(0, 10)}; ` +
      'written by `pnpm run study --publish`.',
  ].join('\n')
}

function summaryTable(analysis: Analysis): string {
  const { gathered, comparison } = analysis
  const columns = [quantities.gap, quantities.success, quantities.distances].map((quantity) =>
    overSets(analysis, quantity),
  )
  const [gaps, found, distances] = columns
  const ranks = new Map(comparison?.strategies.map((name, m) => [name, comparison.friedman.ranks[m]]))
  const order = gathered.strategies.toSorted((a, b) => (ranks.get(a) ?? Infinity) - (ranks.get(b) ?? Infinity))
  const rows = order.map((name) => [
    // A bar would end the cell, in code too.
    `\`${name.replaceAll('|', '\\|')}\``,
    text(ranks.get(name), 3),
    text(percent(gaps(name, (values) => quantile(values, 0.5))), 3),
    text(percent(found(name, mean)), 3),
    text(distances(name, mean), 3),
  ])
  return markdownTable(['strategy', 'mean rank', 'gap, %', 'found, %', 'distances, n k'], rows)
}

type Column = (strategy: string, over: (values: number[]) => number) => number | undefined

/** A quantity of a strategy, its means per data set put together by `over`. */
function overSets({ gathered }: Analysis, quantity: Quantity): Column {
  const means = meansOf(gathered, quantity)
  return (strategy, over) => {
    const values = means?.rows.find((row) => row.strategy === strategy)?.means.flatMap((value) => value ?? []) ?? []
    return values.length === 0 ? undefined : over(values)
  }
}

function percent(value: number | undefined): number | undefined {
  return value === undefined ? undefined : 100 * value
}

function text(value: number | undefined, digits: number): string {
  return significant(value ?? null, digits)
}
