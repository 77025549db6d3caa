import type { Points } from '@kentro/core'
import { okabeIto } from './palette.ts'

/** What a picture of points says of itself. */
export interface Words {
  readonly title: string
  readonly captions: string[]
}

/** How many points (`drawn` of n), columns (`columns` of d), groups and centroids there are. */
export function scatterWords(
  { n, d }: Points,
  { drawn, columns, groups, k }: { drawn: number; columns: number; groups: number; k: number },
): Words {
  const repeat =
    groups > okabeIto.length ? `${count(groups, 'label')} in ${okabeIto.length} colours, which repeat.` : ''
  const captions = [
    drawn < n
      ? `${drawn.toLocaleString('en-US')} of ${count(n, 'point')} drawn: a random sample, always the same.`
      : '',
    columns < d ? `${columns} of ${count(d, 'column')}.` : '',
    repeat,
    k > 0 ? 'Discs mark the centroids.' : '',
  ]
  const title = k > 0 ? `${count(n, 'point')}, ${count(k, 'centroid')}` : count(n, 'point')
  return { title, captions: captions.filter((caption) => caption !== '') }
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`
}
