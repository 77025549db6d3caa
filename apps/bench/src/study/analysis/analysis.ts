import type { BestKnown, Trial } from '@kentro/study'
import { compare } from './comparison.ts'
import type { Comparison } from './comparison.ts'
import { gather } from './gather.ts'
import type { Gathered } from './gather.ts'
import { standings } from './targets.ts'
import type { Standing } from './targets.ts'

/** All that a report says of the rows of a study. */
export interface Analysis {
  readonly gathered: Gathered
  /** The strategy that others are compared with. */
  readonly control: string
  readonly comparison: Comparison | null
  readonly standings: readonly Standing[]
}

/** The analysis of rows, against the best known inertias. */
export function analyse(rows: readonly Trial[], known: readonly BestKnown[], wanted: string): Analysis {
  const gathered = gather(rows, known)
  const control = gathered.strategies.includes(wanted) ? wanted : gathered.strategies[0]
  return { gathered, control, comparison: compare(gathered, control), standings: standings(gathered, control) }
}
