import { bestKnownOf } from '@kentro/study'
import type { BestKnown, Trial } from '@kentro/study'

/** Data and a number of clusters: the unit of every comparison. */
export interface Case {
  /** The name of the data, with k where there are several. */
  readonly name: string
  readonly data: string
  readonly digest: string
  readonly n: number
  readonly d: number
  readonly k: number
  readonly best: BestKnown | null
}

/** The rows of a study by case and strategy. */
export interface Gathered {
  readonly cases: readonly Case[]
  readonly strategies: readonly string[]
  /** By the index of the case and the name of the strategy, failed trials included. */
  trials(at: number, strategy: string): readonly Trial[]
}

/** Rows by case and strategy, in the order in which these first appear. */
export function gather(rows: readonly Trial[], known: readonly BestKnown[]): Gathered {
  const nameOf = ({ data, k }: Pick<Trial, 'data' | 'k'>) => JSON.stringify([data, k])
  const firsts = new Map(rows.toReversed().map((row) => [nameOf(row), row]))
  const names = [...new Set(rows.map(nameOf))]
  const several = new Set(names).size > new Set(rows.map(({ data }) => data)).size
  const cases = names.map((name) => {
    const { data, digest, n, d, k, ...row } = firsts.get(name) as Trial
    return {
      name: several ? `${data}, k ${k}` : data,
      data,
      digest,
      n,
      d,
      k,
      best: bestKnownOf(known, { ...row, data, digest, k }),
    }
  })
  const trials = new Map<string, Trial[]>()
  for (const row of rows) {
    const key = `${row.strategy} ${nameOf(row)}`
    const list = trials.get(key)
    if (list === undefined) trials.set(key, [row])
    else list.push(row)
  }
  return {
    cases,
    strategies: [...new Set(rows.map(({ strategy }) => strategy))],
    trials: (at, strategy) => trials.get(`${strategy} ${names[at]}`) ?? [],
  }
}
