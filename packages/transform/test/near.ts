import { expect } from 'vitest'

/** Expects numbers to agree to a share of the largest of them (or of 1, where all are smaller). */
export function expectNear(ours: ArrayLike<number>, theirs: ArrayLike<number>, share = 1e-12): void {
  expect(ours.length).toBe(theirs.length)
  const largest = Array.from(theirs).reduce((most, value) => Math.max(most, Math.abs(value)), 1)
  for (let p = 0; p < ours.length; p++) expect(Math.abs(ours[p] - theirs[p])).toBeLessThanOrEqual(share * largest)
}
