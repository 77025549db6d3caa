import { basename } from 'node:path'
import type { Case } from '@kentro/benchmarks'
import { points } from '@kentro/core'
import { readCsv } from '@kentro/io'
import type { Flags } from './flags.ts'

/**
 * The cases of the user's own file, one for each number of clusters; as many as there are labels if none is given. Columns
 * without numbers are left out, and the name of the data says so.
 *
 * @throws TypeError or RangeError if the file cannot be read, or the number of clusters is not known
 */
export async function fileCases({ data: path = '', label, clusters }: Flags): Promise<Case[]> {
  const column = label === undefined ? {} : { label: /^\d+$/.test(label) ? Number(label) : label }
  const table = await readCsv(path, { columns: 'numeric', ...column })
  const { labels, leftOut } = table
  const own = points(table.points)
  if (clusters === undefined && labels === null) {
    throw new RangeError('--clusters must be given with --data, unless --label says how many there are')
  }
  const { n, d } = own
  const counts = clusters ?? [new Set(labels).size]
  return counts.map((k) => ({
    suite: 'file',
    data: leftOut.length === 0 ? basename(path) : `${basename(path)} without ${leftOut.join(', ')}`,
    n,
    d,
    k,
    protocols: ['same-start', 'own-seeding'],
    load: () => ({ points: own, labels }),
  }))
}
