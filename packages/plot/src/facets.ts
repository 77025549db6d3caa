import type { Panel } from './chart.ts'
import { categoriesOf } from './columns.ts'
import type { Rows } from './columns.ts'

/** A panel for each distinct value under the key; one of all rows where it is null. */
export function facetsOf(rows: Rows, key: string | null, label: string | null): Panel[] {
  const { names, of } = categoriesOf(rows, key)
  return names.map((name, c) => ({
    title: key === null ? null : `${label ?? key} = ${name}`,
    rows: [...rows.keys()].filter((i) => of[i] === c),
  }))
}
