import type { Results } from '../results.ts'

/** How it was measured, a paragraph each. */
export function method({ contenders, repeats, seed, start, maxIterations }: Results): string[] {
  const [first] = contenders
  return [
    'Every result is checked before a time is shown: centroids and labels have the right shape and are finite, an inertia ' +
      'that is reported is that of the labels and centroids, and ours give the same labels in all solvers. The inertia ' +
      'shown is recomputed by one function for all, with each point at its nearest centroid. What fails is named in its row.',
    `A. Same start: all contenders get the same data and the same start centroids (${start}, seed ${seed}), tolerance 0 ` +
      `and at most ${maxIterations} iterations. Each uses the threads that it uses by itself: ml-kmeans one, ours as many as ` +
      `they find worth it. Times are taken by tinybench in ${repeats} rounds; in a ` +
      'round each contender has its turn, 20 ms or one fit, and the order rotates. Bringing the points into the form that ' +
      'a contender takes is not part of the time; the column conversion has it. A first fit counts if it takes a quarter ' +
      'of a second, and warms up otherwise.',
    `Speed-up is the median time of ${first.name} over that of the contender. It enters a mean, which is geometric, only ` +
      'where both did the same work: as many iterations, to the same inertia within 1e-9. Between libraries this compares ' +
      'implementations; between our solvers it compares algorithms, and the counted distances say the same without a clock.',
    'B. Own seeding: each contender seeds itself, as its users have it, with the same numbers as seeds; the tolerance is 0 ' +
      'as above. The truth is that of the generator or of the label column. Times contain the seeding.',
    'C. Other units: the same data and start, multiplied by 0.001, with the tolerance that each contender has by itself.',
    'Blobs: Gaussian clusters whose centers lie, on average, 6 standard deviations from the nearest other, in every case.',
    ...contenders.map(({ name, version, note }) => `${name} ${version}: ${note}.`),
  ]
}
