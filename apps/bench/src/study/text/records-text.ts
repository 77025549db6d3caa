import type { NewBest } from '@kentro/study'
import { significant } from '../../tables/format.ts'

/** The best known inertias that were broken, a line each; those that were set for the first time are only counted. */
export function recordsText(records: readonly NewBest[]): string[] {
  const broken = records.flatMap(({ before, after }) => (before === null ? [] : [{ before, after }]))
  const lines = broken.map(({ before, after }) => {
    const less = significant((100 * (before.inertia - after.inertia)) / before.inertia, 2)
    const own = `${after.strategy} in run ${after.run}`
    return `Best known inertia of ${after.data}, k = ${after.k}, broken: ${after.inertia} by ${own}, ${less} % below ${before.inertia} of ${before.strategy} (${before.source}, ${before.date.slice(0, 10)}).`
  })
  const first = records.length - broken.length
  return first === 0 ? lines : [`Best known inertias set for the first time: ${first}.`, ...lines]
}
