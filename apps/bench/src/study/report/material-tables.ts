import { count } from '../../tables/format.ts'
import type { Analysis } from '../analysis/analysis.ts'
import type { StudyMeta } from '../study-meta.ts'
import type { StudyTable } from '../text/study-table.ts'

/** The data sets with their best known inertias, and the strategies with their references. */
export function materialTables(meta: StudyMeta, { gathered }: Analysis): StudyTable[] {
  const sourceOf = (data: string) => meta.data.find(({ name }) => name === data)?.source ?? ''
  return [
    {
      title: 'Data sets',
      about: 'With the lowest inertia that is known, and who found it.',
      heads: ['data set', 'n', 'd', 'k', 'best known inertia', 'by', 'run', 'of', 'source', 'digest'],
      rows: gathered.cases.map(({ data, n, d, k, digest, best }) => [
        data,
        ...[n, d, k].map(count),
        best === null ? '-' : String(best.inertia),
        best?.strategy ?? '-',
        best === null ? '-' : String(best.run),
        best === null ? '-' : `${best.source}, ${best.date.slice(0, 10)}`,
        sourceOf(data),
        digest,
      ]),
      words: ['by', 'of', 'source', 'digest'],
    },
    {
      title: 'Strategies',
      about: 'With the options of their papers where nothing else is said.',
      heads: ['strategy', 'what it does', 'reference'],
      rows: meta.strategies.map(({ name, description, reference }) => [name, description, reference]),
      words: ['what it does', 'reference'],
    },
  ]
}
