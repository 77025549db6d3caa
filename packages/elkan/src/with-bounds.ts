import type { Bounder } from '@kentro/kernels'
import type { Assigner, Work } from '@kentro/lloyd'
import { centroidGaps } from './centroid-gaps.ts'
import { addShifts } from './drift.ts'

/** Elkan's assignment step: every distance at first, then those that the bounds leave open. */
export function withBounds(work: Work): Assigner {
  const { centroids, points, k } = work
  const bounder = work.bounder as Bounder
  let started = false
  return {
    assign() {
      if (!started) {
        started = true
        return bounder.first(centroids)
      }
      centroidGaps(centroids, points.d, bounder)
      return (k * (k - 1)) / 2 + bounder.again(centroids)
    },
    moved(shifts, relocated) {
      addShifts(bounder.drift, shifts, bounder.margins)
      for (const i of relocated) bounder.upper[i] = Infinity
    },
  }
}
