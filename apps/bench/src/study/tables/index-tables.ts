import { summary } from '@kentro/study'
import type { Summary, Trial } from '@kentro/study'
import { NONE, significant } from '../../tables/format.ts'
import type { StudyTable } from '../text/study-table.ts'
import { indexStrategies } from './index-strategies.ts'
import { remeasured } from './remeasured.ts'
import { standardErrors } from './standard-errors.ts'

const UNIT = 0.1

/** The centroid index of the seeds and of the clustering beside what an independent program measured. */
export function indexTables(rows: readonly Trial[]): StudyTable[] {
  const sets = [...new Set(rows.map(({ data }) => data))]
  const lines = sets.flatMap((set) => {
    const own = rows.filter(({ data }) => data === set)
    return [...new Set(own.map(({ strategy }) => strategy))].map((strategy) =>
      lineOf(
        set,
        strategy,
        own.filter((row) => row.strategy === strategy),
      ),
    )
  })
  return [
    {
      title: 'Mean centroid index of the seeds and after Lloyd’s algorithm, and success rate',
      about:
        'Beside each of ours, under "re-m.", that of a re-measurement: an independent program on the same files; these are not ' +
        'the numbers of the paper. SE: the difference in standard errors of both means and of its rounding to one decimal, from 5 runs on.',
      heads: ['set', 'strategy', 'runs', 'seeds', 're-m.', 'SE', 'after', 're-m.', 'SE', 'success %', 're-m.'],
      rows: lines.map(({ cells }) => cells),
    },
    agreement(lines.flatMap(({ differences }) => differences)),
  ]
}

interface Line {
  readonly cells: string[]
  readonly differences: number[]
}

function lineOf(set: string, strategy: string, rows: readonly Trial[]): Line {
  const theirs = remeasured(strategy, set)
  const column = (name: 'initialIndex' | 'finalIndex') => {
    const values = rows.flatMap((row) => row[name] ?? [])
    return values.length === 0 ? null : summary(values)
  }
  const deterministic = indexStrategies.some((one) => one.name === strategy && one.deterministic === true)
  const compare = (own: Summary | null, other: number | null) =>
    own === null || other === null || theirs === null
      ? null
      : standardErrors(own, other, { runs: theirs.runs, unit: UNIT, deterministic })
  const [before, after] = [column('initialIndex'), column('finalIndex')]
  const differences = [compare(before, theirs?.initialIndex ?? null), compare(after, theirs?.finalIndex ?? null)]
  const successes = rows.filter(({ success }) => success).length
  return {
    cells: [
      set,
      strategy,
      String(rows.length),
      index(before?.mean),
      decimal(theirs?.initialIndex),
      signed(differences[0]),
      index(after?.mean),
      decimal(theirs?.finalIndex),
      signed(differences[1]),
      significant((100 * successes) / rows.length, 3),
      theirs === null || theirs.success === null ? NONE : String(theirs.success),
    ],
    differences: differences.flatMap((difference) => difference ?? []),
  }
}

/** How many of the differences are within two and three standard errors. */
export function agreement(differences: readonly number[]): StudyTable {
  const within = (limit: number) => differences.filter((difference) => Math.abs(difference) <= limit).length
  const share = (count: number) => `${count} (${significant((100 * count) / Math.max(1, differences.length), 3)} %)`
  const most = differences.reduce((largest, difference) => Math.max(largest, Math.abs(difference)), 0)
  return {
    title: 'Agreement',
    about: 'Of differences that are noise alone 95 % are within two standard errors.',
    heads: ['compared', 'within 2 SE', 'within 3 SE', 'largest, SE'],
    rows: [[String(differences.length), share(within(2)), share(within(3)), significant(most, 3)]],
  }
}

/** A mean index in two decimals. */
function index(value: number | undefined): string {
  return value === undefined ? NONE : value.toFixed(2)
}

function decimal(value: number | null | undefined): string {
  return value === null || value === undefined ? NONE : value.toFixed(1)
}

/** A difference with its sign. */
export function signed(value: number | null): string {
  return value === null ? NONE : `${value < 0 ? '' : '+'}${value.toFixed(1)}`
}
