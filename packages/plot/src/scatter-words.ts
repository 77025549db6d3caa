import type { Points } from '@kentro/core'
import { okabeIto } from './palette.ts'
import type { View } from './view.ts'

/** What a picture of points says of itself. */
export interface Words {
  readonly title: string
  readonly captions: string[]
}

/** How many points (`drawn` of n), groups and centroids there are, what of them is shown, and whether cells are. */
export function scatterWords(
  { n }: Points,
  { drawn, view, groups, k, cells }: { drawn: number; view: View; groups: number; k: number; cells: boolean },
): Words {
  const repeat =
    groups > okabeIto.length ? `${count(groups, 'label')} in ${okabeIto.length} colours, which repeat.` : ''
  const captions = [
    sampled(drawn, n),
    view.caption,
    repeat,
    k > 0 ? 'Discs mark the centroids.' : '',
    cells ? `Tinted: what is nearest to each${view.caption === '' ? '' : ', as far as this picture shows'}.` : '',
  ]
  const title = k > 0 ? `${count(n, 'point')}, ${count(k, 'centroid')}` : count(n, 'point')
  return { title, captions: captions.filter((caption) => caption !== '') }
}

/** What is said where not all points are drawn. */
export function sampled(drawn: number, n: number): string {
  if (drawn === n) return ''
  return `${drawn.toLocaleString('en-US')} of ${count(n, 'point')} drawn: a random sample, always the same.`
}

/** How many there are of something. */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`
}
