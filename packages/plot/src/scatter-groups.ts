import { orderedDistinct } from './columns.ts'
import type { Legend } from './legend.ts'
import { colourAt, okabeIto } from './palette.ts'

/** Who has which colour. */
export interface Groups {
  /** The colour of the points, or the centroid, with this label. */
  readonly colour: (label: number | string) => string
  /** How many labels have a colour. */
  readonly count: number
  /** null where colours repeat. */
  readonly legend: Legend | null
}

const neutral = 'currentColor'

/** The colours of labels where there are k centroids: numbers in order of size, names in order of appearance. */
export function groupsOf(labels: ArrayLike<number | string> | null, k: number): Groups {
  if (labels === null) return { colour: () => neutral, count: 0, legend: null }
  const given = new Set(Array.from(labels))
  const numbers = [...given].every((label) => typeof label === 'number')
  if (numbers) for (let c = 0; c < k; c++) given.add(c)
  const groups = orderedDistinct(given).filter((label) => typeof label === 'string' || label >= 0)
  const index = new Map(groups.map((label, s) => [label, s]))
  const colour = (label: number | string): string => {
    const s = index.get(label)
    return s === undefined ? neutral : colourAt(s)
  }
  const symbol = 'circle' as const
  const entries = groups.map((label) => ({ name: String(label), colour: colour(label), symbol }))
  if (groups.length < given.size) entries.push({ name: 'none', colour: neutral, symbol })
  const title = numbers ? 'cluster' : 'label'
  return { colour, count: groups.length, legend: groups.length > okabeIto.length ? null : { title, entries } }
}
