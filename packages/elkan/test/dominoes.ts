import type { Points } from '@kentro/core'

/**
 * Light points between two heavy ones, so placed that in each iteration one of them goes over and moves both centroids just
 * far enough for the next: by less than 2^-538, the square of which is 0. Beside them lies one point at 2^-440.
 */
export function dominoes(count: number): { points: Points; start: Points; weights: Float64Array } {
  const unit = 2 ** -520
  const light = 2 ** -19
  let line = new Array<number>().concat(Array.from({ length: count }, () => unit))
  for (let round = 0; round < 20; round++) line = placed(line, unit, light)
  const data = Float64Array.of(2 ** -440, 0, 2 * unit, ...line)
  const weights = Float64Array.from(data, (_, i) => (i < 3 ? 2 ** 500 : 2 ** 500 * light))
  const start = Float64Array.of(2 ** -440, 0, 2 * (line[0] - unit * light))
  return { points: { data, n: count + 3, d: 1 }, start: { data: start, n: 3, d: 1 }, weights }
}

/** Each light point half a step before the middle of the centroids, once those before it have gone over. */
function placed(line: number[], unit: number, light: number): number[] {
  let before = 0
  let behind = line.reduce((sum, x) => sum + light * x, 0)
  return line.map((x, i) => {
    const left = before / (1 + i * light)
    const right = (2 * unit + behind) / (1 + (line.length - i) * light)
    before += light * x
    behind -= light * x
    return (left + right) / 2 - (unit * light) / 2
  })
}
