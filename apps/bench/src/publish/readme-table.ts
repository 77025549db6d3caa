import type { OwnSeedingRow, Results, SameStartRow } from '../results.ts'
import { count, share, significant } from '../tables/format.ts'
import { UNEQUAL, speedUpText } from '../tables/same-start-columns.ts'
import { markdownTable } from './markdown-table.ts'

/** Whose times the README sets side by side. */
export const OURS = 'kmeans'

/** What the README says of a run, in Markdown: a table, and where its numbers come from. */
export function readmeTable(results: Results): string {
  const { contenders, environment, command, date, sameStart, ownSeeding, start } = results
  const rival = contenders[0].name
  const timed = sameStart.filter(({ suite, contender }) => suite === 'grid' && contender === OURS)
  const head = ['d', 'k', `${rival}, ms`, 'Kentro, ms', 'speed-up', `${rival}, accuracy`, 'Kentro, accuracy']
  const rows = timed.map((row) => cellsOf(row, rival, sameStart, ownSeeding))
  const unequal = timed.some(({ sameWork }) => sameWork !== true)
  const sizes = (of: readonly { suite: string; n: number }[]) => count(of.find(({ suite }) => suite === 'grid')?.n ?? 0)
  const seeds = Math.max(...ownSeeding.map((row) => row.seeds.length))
  const note = unequal ? ` ${UNEQUAL}: the two did not do the same work.` : ''
  return [
    `![Speed-up over ${rival} by dimensions and clusters](docs/bench.svg)`,
    '',
    markdownTable(head, rows),
    '',
    `Median time of a fit from the same start (${start}) on ${sizes(sameStart)} points in d dimensions and k clusters; ` +
      `adjusted Rand index against the truth with own seeding on ${sizes(ownSeeding)} points, a mean over up to ${seeds} seeds.${note}`,
    `Measured by \`${command}\` on ${environment.cpu}, ${environment.cores} cores, Node ${environment.node}, ` +
      `${rival} ${contenders[0].version}, ${date.slice(0, 10)}; written by \`pnpm run results\`.`,
  ].join('\n')
}

function cellsOf(row: SameStartRow, rival: string, starts: SameStartRow[], seedings: OwnSeedingRow[]): string[] {
  const same = <Row extends SameStartRow | OwnSeedingRow>(rows: readonly Row[], contender: string) =>
    rows.find((one) => one.suite === row.suite && one.d === row.d && one.k === row.k && one.contender === contender)
  const time = (contender: string) => significant(same(starts, contender)?.median ?? null, 3)
  const accuracy = (contender: string) => share(same(seedings, contender)?.rand?.mean ?? null)
  return [String(row.d), String(row.k), time(rival), time(OURS), speedUpText(row), accuracy(rival), accuracy(OURS)]
}
