import { squaredDistance } from '@kentro/core'
import type { Points, Random } from '@kentro/core'

/** Where centroids are in one of several rounds of assignments, how they came there, and what is true there. */
export interface Round {
  /** k x d. */
  readonly centroids: Float64Array
  /** k: squared moves since the round before; null where nobody is told of them. */
  readonly shifts: Float64Array | null
  /** Points that somebody else has given a label since, and these labels. */
  readonly relabelled: ReadonlyMap<number, number>
  /** n x k: squared distances, by the canonical form. */
  readonly squares: Float64Array
  /** n: the nearest centroids, the lowest index on ties. */
  readonly labels: Int32Array
}

/** Where centroids go from a round, who is relabelled, and whether that goes unsaid. */
export type Move = (from: Round) => {
  readonly to: Float64Array
  readonly relabelled?: ReadonlyMap<number, number>
  readonly unsaid?: boolean
}

/** The rounds of a start and of each move. */
export function journey(points: Points, start: Float64Array, moves: readonly Move[]): Round[] {
  const { d } = points
  const rounds = [roundAt(points, start, null, new Map())]
  for (const move of moves) {
    const from = rounds[rounds.length - 1]
    const { to, relabelled = new Map(), unsaid = false } = move(from)
    const shifts = Float64Array.from({ length: to.length / d }, (_, c) =>
      squaredDistance(to, c * d, from.centroids, c * d, d),
    )
    rounds.push(roundAt(points, to, unsaid ? null : shifts, relabelled))
  }
  return rounds
}

function roundAt(
  { data, n, d }: Points,
  centroids: Float64Array,
  shifts: Float64Array | null,
  relabelled: ReadonlyMap<number, number>,
): Round {
  const k = centroids.length / d
  const squares = new Float64Array(n * k)
  const labels = new Int32Array(n)
  for (let i = 0; i < n; i++) {
    for (let c = 0; c < k; c++) {
      squares[i * k + c] = squaredDistance(data, i * d, centroids, c * d, d)
      if (squares[i * k + c] < squares[i * k + labels[i]]) labels[i] = c
    }
  }
  return { centroids, shifts, relabelled, squares, labels }
}

/** Each centroid goes to the mean of its points; one without points takes the place and the label of any point. */
export function toMeans({ data, n, d }: Points, random: Random): Move {
  return ({ centroids, labels }) => {
    const to = new Float64Array(centroids.length)
    const counts = new Int32Array(centroids.length / d)
    for (let i = 0; i < n; i++) {
      counts[labels[i]]++
      for (let j = 0; j < d; j++) to[labels[i] * d + j] += data[i * d + j]
    }
    const relabelled = new Map<number, number>()
    counts.forEach((count, c) => {
      const i = Math.floor(n * random())
      if (count === 0) relabelled.set(i, c)
      for (let j = 0; j < d; j++) to[c * d + j] = count === 0 ? data[i * d + j] : to[c * d + j] / count
    })
    return { to, relabelled }
  }
}

/** Each other centroid goes somewhere, at most so far in each coordinate, after another move. */
export function strewn(move: Move, d: number, most: number, random: Random): Move {
  return (from) => {
    const { to, relabelled = new Map() } = move(from)
    const goes = Array.from({ length: to.length / d }, () => random() < 0.5)
    return { to: to.map((x, q) => (goes[Math.floor(q / d)] ? x + most * (random() - 0.5) : x)), relabelled }
  }
}

/** Centroids stay, and a few points get any label. */
export function mislabelled(n: number, random: Random): Move {
  return ({ centroids, squares }) => {
    const k = squares.length / n
    const pair = (): [number, number] => [Math.floor(n * random()), Math.floor(k * random())]
    return { to: centroids, relabelled: new Map([pair(), pair(), pair()]) }
  }
}
