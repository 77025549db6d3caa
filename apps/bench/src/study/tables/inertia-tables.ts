import { summary } from '@kentro/study'
import type { Summary, Trial } from '@kentro/study'
import { NONE, significant } from '../../tables/format.ts'
import type { StudyTable } from '../text/study-table.ts'
import { published } from './data/fritzke-2020.ts'
import type { Published } from './data/fritzke-2020.ts'
import { REPEATS } from './fritzke-2020.ts'
import { agreement, signed } from './index-tables.ts'
import { standardErrors } from './standard-errors.ts'

/** The inertia of greedy k-means++, best of ten, and of breathing k-means beside what the paper has. */
export function inertiaTables(rows: readonly Trial[]): StudyTable[] {
  const lines = published.flatMap((reference) => lineOf(reference, rows) ?? [])
  return [
    {
      title: 'Mean inertia: greedy k-means++, best of 10, and breathing k-means',
      about:
        'Beside each of ours the published number (read in four digits), how much ours is above it in percent, and that in ' +
        'standard errors of both means and of its rounding, from 5 runs on. Lower: how much lower breathing k-means is than greedy ' +
        'k-means++. Ours solve until no label changes, the published until scikit-learn’s tolerance. HW: Hartigan and ' +
        'Wong’s algorithm, best of 10, published; not measured here.',
      heads: [
        'set',
        'runs',
        'greedy',
        'published',
        '%',
        'SE',
        'breathing',
        'published',
        '%',
        'SE',
        'lower, %',
        'published',
        'HW',
      ],
      rows: lines.map(({ cells }) => cells),
    },
    withinPercent(lines.flatMap(({ shares }) => shares)),
    agreement(lines.flatMap(({ differences }) => differences)),
  ]
}

interface Line {
  readonly cells: string[]
  /** By how much ours are above, relative. */
  readonly shares: number[]
  readonly differences: number[]
}

function lineOf(reference: Published, all: readonly Trial[]): Line | null {
  const { set, k, d, greedy, breathing, improvement, hartiganWong } = reference
  const own = all.filter((row) => row.data === set && row.k === k)
  const inertias = (strategy: string) =>
    own.filter((row) => row.strategy === strategy).flatMap(({ finalInertia }) => finalInertia ?? [])
  const singles = inertias('greedy-k-means++')
  const bests = Array.from({ length: Math.floor(singles.length / REPEATS) }, (_, r) =>
    Math.min(...singles.slice(r * REPEATS, (r + 1) * REPEATS)),
  )
  const breaths = inertias('breathing')
  if (bests.length === 0 || breaths.length === 0) return null
  const [best, breath] = [summary(bests), summary(breaths)]
  const runs = d === 2 ? 100 : 25
  const parts = [side(best, greedy, runs), side(breath, breathing, runs)]
  return {
    cells: [
      `${set}#${k}`,
      String(breaths.length),
      ...parts[0].cells,
      ...parts[1].cells,
      significant(100 * (1 - breath.mean / best.mean), 3),
      improvement.toFixed(2),
      exponential(hartiganWong),
    ],
    shares: parts.map(({ share }) => share),
    differences: parts.flatMap(({ difference }) => difference ?? []),
  }
}

function side(
  own: Summary,
  theirs: number,
  runs: number,
): { cells: string[]; share: number; difference: number | null } {
  const share = own.mean / theirs - 1
  const difference = standardErrors(own, theirs, { runs, unit: 10 ** (Math.floor(Math.log10(theirs)) - 3) })
  return {
    cells: [
      exponential(own.mean),
      exponential(theirs),
      `${share < 0 ? '' : '+'}${(100 * share).toFixed(2)}`,
      signed(difference),
    ],
    share,
    difference,
  }
}

function withinPercent(shares: readonly number[]): StudyTable {
  const count = shares.filter((share) => Math.abs(share) <= 0.01).length
  const most = shares.reduce((largest, share) => Math.max(largest, Math.abs(share)), 0)
  return {
    title: 'Agreement in percent',
    about: 'Means of ours within 1 % of the published ones.',
    heads: ['compared', 'within 1 %', 'largest, %'],
    rows: [[String(shares.length), String(count), shares.length === 0 ? NONE : significant(100 * most, 3)]],
  }
}

function exponential(value: number): string {
  return value.toExponential(3).replace('e+', 'e')
}
