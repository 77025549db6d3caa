import { seeded } from '@kentro/core'

/**
 * `count` of the numbers from 0 to n - 1 in ascending order, each set as likely, always the same; all of them if there are
 * no more.
 *
 * Selection sampling: C. T. Fan, M. E. Muller, I. Rezucha, "Development of Sampling Plans by Using Sequential (Item by
 * Item) Selection Techniques and Digital Computers", JASA 57, 1962.
 */
export function sampleIndices(n: number, count: number): number[] {
  const chosen: number[] = []
  const random = seeded('sample')
  for (let i = 0; i < n && chosen.length < count; i++) {
    if ((n - i) * random() < count - chosen.length) chosen.push(i)
  }
  return chosen
}
