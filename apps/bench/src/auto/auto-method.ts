import type { AutoResults } from './auto-results.ts'

/** How it was measured, a paragraph each. */
export function autoMethod({ seed, threads, rounds }: AutoResults): string[] {
  return [
    `Kentro's algorithms and 'auto', which chooses, fit the same points from the same start, greedy k-means++ with seed ${seed}, ` +
      `until no label changes or the limit of the cell, on at most ${threads} thread${threads === 1 ? '' : 's'}. Points are checked ` +
      'once for all fits. All results must be the same bit for bit.',
    `Turns are taken round by round, ${rounds} rounds at most, in rotating order: 20 ms or one fit each; a time is the median of ` +
      'the turns. Who takes three times as long as the best leaves. The ratio is the time of auto over the least of the others.',
    'Data: uniform in a cube; overlap: Gaussian blobs, half as many as clusters, 2 standard deviations from the nearest other.',
  ]
}
