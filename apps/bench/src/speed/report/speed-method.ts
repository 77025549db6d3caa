import type { SpeedResults } from '../speed-results.ts'

/** How it was measured, a paragraph each. */
export function speedMethod({ contenders, threads, rounds, seed, limits, absent }: SpeedResults): string[] {
  const names = (limit: number) => Object.keys(limits).filter((name) => limits[name] === limit)
  const told = [...new Set(Object.values(limits))].map((limit) => `${limit} in ${names(limit).join(', ')}`)
  return [
    `All contenders get the same points and the same start, greedy k-means++ of ours with seed ${seed}, as the same bytes; ` +
      `tolerance 0; the same limit of iterations (${told.join('; ')}); at most ${threads} thread${threads === 1 ? '' : 's'} each. ` +
      'For float32 both points and start are rounded to it first. The fit alone is timed, in the process it runs in: here, ' +
      'or in one process of Python for each library; what the libraries do with points in each fit (checks, copies, ' +
      'centring) is part of the fit, ours too.',
    `Turns are taken round by round, ${rounds} rounds at most, in rotating order: 20 ms or one fit each; short fits warm up ` +
      'before. After a turn in Python there is a pause, so that its threads come to rest. Who takes 1.5 times as long as ' +
      'the best of the same contender leaves. Below n x d x k = 5e6, libraries of Python have a turn with one thread as well, ' +
      'and the better one counts.',
    'Before a ratio counts, results are compared: the inertia, recomputed by one function with each point at its nearest ' +
      'centroid, within 1e-9 (float32: 1e-5), and the number of iterations. All ways of ours must give the same labels and ' +
      'centroids, bit for bit. Of two ways with equal work the faster one counts, on both sides.',
    'A ratio is the median of their turns over that of ours; its quartiles are those of the ratios of single rounds. Means are ' +
      'geometric.',
    'First fits run in a process each, which has loaded library and points and has fitted nothing yet.',
    'Blobs: Gaussian clusters whose centers lie, on average, 6 standard deviations from the nearest other; uniform: a cube; ' +
      'topics: normalised points around directions, as embeddings are; images: moved spots of light, 28 x 28 pixels.',
    ...contenders.map(({ name, version, note, platform }) => {
      const beneath = Object.entries(platform).map(([part, which]) => `${part} ${which}`)
      return `${name} ${version}: ${note}${beneath.length === 0 ? '' : ` (${beneath.join('; ')})`}.`
    }),
    ...absent,
  ]
}
