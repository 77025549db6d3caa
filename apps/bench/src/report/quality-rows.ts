import type { OwnSeedingRow, Results } from '../results.ts'

/**
 * The rows whose quality is shown: those of the rivals and of one of ours, the first, since all of ours give the same
 * result.
 */
export function qualityRows({ ownSeeding, contenders }: Results, suite: string): OwnSeedingRow[] {
  const ours = contenders.filter((contender) => contender.ours).map(({ name }) => name)
  const hidden = ours.slice(1)
  return ownSeeding.filter((row) => row.suite === suite && row.error === null && !hidden.includes(row.contender))
}
