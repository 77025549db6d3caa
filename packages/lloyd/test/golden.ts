import type { Points } from '@kentro/core'
import { blobs, randomRows } from './data.ts'

export const points: Points = blobs('golden', 500, 3, 6, 4)
export const start: Points = randomRows(points, 6, 'golden')
export const weights: Float64Array = Float64Array.from({ length: 500 }, (_, i) => (i % 4) / 3)

/** Where Lloyd's algorithm ends on these points, to the last bit, for every solver and wherever it runs. */
export const end = {
  iterations: 20,
  stop: 'labels',
  inertia: 17655.6631536082,
  centroids: [
    [-4.323923978925252, -3.346664727679456, 0.264019590556632],
    [-2.948706584836013, 1.086394621708215, -7.738368375341378],
    [4.545963274523836, -8.760557242773098, -1.0465364964607367],
    [-7.041296868596526, -8.619897108979872, -4.959611266361283],
    [-2.1879860393380244, 5.577892481246492, 4.690448990259516],
    [6.0314742349808625, 4.110819434246832, -4.850771344519032],
  ],
}

/** Where it ends with the weights: the first two of the centroids. */
export const weightedEnd = {
  iterations: 18,
  stop: 'labels',
  inertia: 8564.149864642095,
  firstTwo: [
    [-2.7572377894493303, -6.422333283053473, 1.5336043582301704],
    [-2.581009624732697, 1.0752194550726744, -7.210188033849777],
  ],
}
