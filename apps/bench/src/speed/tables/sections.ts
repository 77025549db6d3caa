import { targets } from '@kentro/benchmarks'
import { geometricMean } from '../../stats/geometric-mean.ts'
import { significant } from '../../tables/format.ts'
import { sectionOf } from '../../tables/section-of.ts'
import type { TableSection } from '../../tables/section-of.ts'
import { autoChoices } from '../auto-choices.ts'
import type { Ratio, SpeedResults } from '../speed-results.ts'
import { summarize } from '../summarize.ts'
import { autoColumns } from './auto-columns.ts'
import { coldColumns } from './cold-columns.ts'
import { fitColumns } from './fit-columns.ts'
import { ownColumns } from './own-columns.ts'
import { ratioColumns, seedingColumns } from './ratio-columns.ts'
import { targetColumns } from './target-columns.ts'

const FIT_NOTES = ['(1): on one thread. *: left the rounds early, far behind the best of its contender.']

/** The tables of the suite `speed`, the shortest answer first; `all` has the one that only a page has room for. */
export function speedSections(results: SpeedResults, all: boolean): TableSection[] {
  const { fits, cold, own, ratios, threads } = results
  const ours = results.contenders[0].name
  const choices = autoChoices(fits, ours, threads)
  const compared = ratios.map(noError)
  const isFit = ({ comparison }: Ratio) => comparison !== 'seeding'
  const kinds = (kind: string) => own.filter((row) => row.kind === kind)
  const sections = [
    sectionOf('Targets', targetColumns, summarize(ratios, targets).map(noError), [
      'Ratios are the time of the other over ours, each with its best algorithm; a mean is geometric, over cells with equal work.',
    ]),
    sectionOf('Ratios', ratioColumns(threads), compared.filter(isFit), []),
    sectionOf(
      'The algorithm that is chosen, against the best that can be named',
      autoColumns,
      choices,
      choiceNotes(choices),
    ),
    sectionOf('First fits, each in a process of its own', coldColumns(fits), cold, []),
    sectionOf('Seeding and fit as users get them', ownColumns, kinds('pipeline'), []),
    sectionOf('Greedy k-means++ alone', ownColumns, kinds('seeding'), []),
    sectionOf(
      'Ratios of greedy k-means++ alone',
      seedingColumns,
      compared.filter((ratio) => !isFit(ratio)),
      [],
    ),
    sectionOf('All fits', fitColumns(threads), all ? fits : [], FIT_NOTES),
  ]
  return sections.filter(({ rows }) => rows > 0)
}

function noError<T extends object>(row: T): T & { error: null } {
  return { ...row, error: null }
}

function choiceNotes(choices: readonly { ratio: number }[]): string[] {
  const found = choices.map(({ ratio }) => ratio)
  const mean = geometricMean(found)
  if (mean === null) return []
  return [
    `Geometric mean ${significant(mean, 3)}, worst ${significant(Math.max(...found), 3)}; 1 is the best choice everywhere.`,
  ]
}
