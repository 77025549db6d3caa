import type { Points } from '@kentro/core'
import { formatCsv, writeNpy, writePoints } from '@kentro/io'
import type { Result } from './save.ts'

const ROWS = 10_000

/** What a table is written from. */
export interface TableOut {
  readonly points: Points
  readonly columns: readonly string[]
  /** A last column. */
  readonly labels?: Int32Array
  /** What it is called. */
  readonly label?: string
}

/** Points with their labels as a result; a .npy file, which has room for one of them, gets the labels alone. */
export function tableResult(path: string, { points, columns, labels, label = 'label' }: TableOut): Result {
  return {
    path,
    async write(place) {
      if (labels === undefined) await writePoints(place, points, { columns })
      else if (/\.npy$/i.test(place)) await writeNpy(place, labels)
      else await writePoints(place, points, { columns, labels, label })
    },
    *text() {
      const { data, n, d } = points
      for (let i = 0; i < n; i += ROWS) {
        const end = Math.min(n, i + ROWS)
        const rows = { data: data.subarray(i * d, end * d), n: end - i, d }
        const last = labels === undefined ? {} : { labels: labels.subarray(i, end), label }
        yield formatCsv(rows, { columns, header: i === 0, ...last })
      }
    },
  }
}
