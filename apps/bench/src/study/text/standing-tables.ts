import type { Analysis } from '../analysis/analysis.ts'
import { BUDGET_RUNS, TARGET } from '../analysis/targets.ts'
import type { Standing } from '../analysis/targets.ts'
import { NONE, count, significant } from '../../tables/format.ts'
import type { StudyTable } from './study-table.ts'

/** What single runs, restarts and budgets come to on each case. */
export function standingTables(analysis: Analysis): StudyTable[] {
  return [...intervalTables(analysis), ...costTables(analysis)].flatMap((table) => table ?? [])
}

function intervalTables(analysis: Analysis): (StudyTable | null)[] {
  return [
    standingTable(analysis, {
      title: 'Success rate with its interval, %',
      about: `The share of runs with a centroid index of 0, and Wilson’s 95 % interval. ${FIXED}`,
      text: ({ success, fixed }) =>
        success === null ? NONE : withInterval({ estimate: success.share, ...success }, fixed),
      shown: ({ success }) => success !== null,
    }),
    standingTable(analysis, {
      title: 'Mean gap with its interval, %',
      about: `The mean over runs, and its 95 % bootstrap interval (BCa). ${FIXED}`,
      text: ({ gap, fixed }) => withInterval(gap, fixed),
    }),
  ]
}

function costTables(analysis: Analysis): (StudyTable | null)[] {
  const { control } = analysis
  const percent = `${100 * TARGET} %`
  return [
    standingTable(analysis, {
      title: 'Restarts until every cluster is found',
      about: 'With 99 % certainty: ln 0.01 / ln (1 - p), for the success rate p; - where no run succeeded.',
      text: ({ restarts }) => finite(restarts),
      shown: ({ success }) => success !== null,
    }),
    standingTable(analysis, {
      title: `Restarts until the gap is at most ${percent}`,
      about: 'With 99 % certainty; - where no run came so far.',
      text: ({ targetRestarts }) => finite(targetRestarts),
    }),
    standingTable(analysis, {
      title: `Distances until the gap is at most ${percent}, in n k`,
      about: 'Expected, starting again after every run that does not come so far: all distances over successes.',
      text: ({ target, case: at }) => finite(target.expectedCost / nk(analysis, at)),
    }),
    standingTable(analysis, {
      title: `Equal budget: gap of the best run, %`,
      about:
        `The budget is that of ${BUDGET_RUNS} runs of ${control} in distances; each strategy has as many runs as it buys, ` +
        'in random order, 2,000 orders; < where it buys more than were run; - where the dearest run costs more.',
      text: ({ budgeted, fixed }) =>
        budgeted === null
          ? NONE
          : `${!fixed && budgeted.exhausted > 0.05 ? '<' : ''}${significant(100 * budgeted.gap, 3)}`,
    }),
  ]
}

const FIXED = 'A strategy that draws nothing has one run, which is always the same: no interval.'

/** In percent. */
function withInterval({ estimate, low, high }: Ends, fixed: boolean): string {
  const [share, from, to] = [estimate, low, high].map((value) => significant(100 * value, 2))
  return fixed ? share : `${share} (${from}-${to})`
}

function nk({ gathered }: Analysis, at: number): number {
  const { n, k } = gathered.cases[at]
  return n * k
}

function finite(value: number | null): string {
  return value === null || value === Infinity ? NONE : value >= 1000 ? count(Math.round(value)) : significant(value, 3)
}

interface Ends {
  readonly estimate: number
  readonly low: number
  readonly high: number
}

interface Kind {
  title: string
  about: string
  text: (standing: Standing) => string
  shown?: (standing: Standing) => boolean
}

function standingTable({ gathered, standings }: Analysis, { title, about, text, shown }: Kind): StudyTable | null {
  const rows = standings.filter((standing) => shown?.(standing) ?? true)
  const cases = [...new Set(rows.map((standing) => standing.case))]
  const strategies = gathered.strategies.filter((name) => rows.some(({ strategy }) => strategy === name))
  if (rows.length === 0) return null
  const cell = (at: number, name: string) => rows.find((row) => row.case === at && row.strategy === name)
  return {
    title,
    about,
    heads: ['strategy', ...cases.map((at) => gathered.cases[at].name)],
    rows: strategies.map((name) => [
      name,
      ...cases.map((at) => {
        const standing = cell(at, name)
        return standing === undefined ? NONE : text(standing)
      }),
    ]),
  }
}
