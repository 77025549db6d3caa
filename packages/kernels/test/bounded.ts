import { squaredDistance } from '@kentro/core'
import type { Points } from '@kentro/core'
import type { Bounder, Engine } from '@kentro/kernels'
import { centroidGaps } from '../../elkan/src/centroid-gaps.ts'
import { addShifts } from '../../elkan/src/drift.ts'
import { firstBounds } from '../src/first-bounds.ts'
import { plainEngine } from '../src/plain-engine.ts'
import { boundFault } from './bound-fault.ts'
import { engineOptions } from './engine-options.ts'
import { firstDifference } from './first-difference.ts'
import { forcedEngine } from './forced.ts'
import type { Watch } from './forced.ts'

// Where a Bounds has the address of its lower bounds: behind 3 doubles and an integer.
const LOWER = 3 * 8 + 4

/** The same points with bounds: in plain TypeScript, and in WebAssembly on so many threads. */
export interface Bounded {
  readonly plain: Engine
  readonly all: readonly Engine[]
  /** k x d; `move` changes them. */
  readonly centroids: Float64Array
  /** What `assign` met, all rounds together. */
  readonly met: Met
  /** Assigns everywhere and returns what is wrong: differences, labels that are not the nearest, bounds that do not hold. */
  assign(): unknown[]
  /** Puts the centroids elsewhere, as a solver does that has relabelled some points. */
  move(centroids: Float64Array, relabelled?: readonly number[]): void
}

/** Points whose centroid is far from all others, whose bounds left nothing open, and that were looked at; and new labels. */
export interface Met {
  skipped: number
  quiet: number
  searched: number
  changed: number
}

export function bounded(points: Points, start: Float64Array, threads: readonly number[]): Bounded {
  const k = start.length / points.d
  const options = { ...engineOptions(points, null, k), bounded: true }
  const centroids = start.slice()
  const met: Met = { skipped: 0, quiet: 0, searched: 0, changed: 0 }
  let lower = new Float32Array(0)
  const watch: Watch = (command, _, [address], { buffer }) => {
    if (!command.startsWith('bound')) return
    const [at] = new Uint32Array(buffer, address + LOWER, 1)
    lower = new Float32Array(buffer, at, points.n * Math.ceil(k / 4) * 4)
  }
  const plain = plainEngine(points, options)
  const all = [plain, ...threads.map((count) => forcedEngine(points, options, count, watch))]
  let started = false

  return {
    plain,
    all,
    centroids,
    met,
    assign() {
      const before = { upper: bounderOf(plain).upper.slice(), labels: plain.labels.slice() }
      const asked = all.map((engine) => bounderOf(engine)[started ? 'again' : 'first'](centroids))
      if (started) count(plain, before, met)
      const wrong = [
        started ? null : wrongFirst(points, centroids, lower),
        boundFault(plain, centroids, lower, started ? before.upper : null),
      ]
      started = true
      return [
        asked.every((some) => some === asked[0]) ? null : asked,
        ...all.map(({ labels }) => firstDifference(labels, plain.labels)),
        ...all.map(({ bounder }) => firstDifference(bounder?.upper ?? [], bounderOf(plain).upper)),
        ...wrong,
      ].filter((one) => one !== null)
    },
    move(to, relabelled = []) {
      const { d } = points
      const shifts = Float64Array.from({ length: k }, (_, c) => squaredDistance(to, c * d, centroids, c * d, d))
      centroids.set(to)
      for (const engine of all) {
        const bounder = bounderOf(engine)
        addShifts(bounder.drift, shifts, bounder.margins)
        for (const i of relabelled) {
          engine.labels[i] = plain.labels[i]
          bounder.upper[i] = Infinity
        }
        centroidGaps(centroids, d, bounder)
      }
    },
  }
}

function bounderOf({ bounder }: Engine): Bounder {
  if (bounder === null) throw new Error('no bounder')
  return bounder
}

/** Counts what is certain; whoever is looked at gets a new upper bound. */
function count(plain: Engine, before: { upper: Float64Array; labels: Int32Array }, met: Met): void {
  const { upper, drift, gaps, margins } = bounderOf(plain)
  plain.labels.forEach((label, i) => {
    const own = before.labels[i]
    const most = before.upper[i] + drift[own]
    if (gaps[own] > 1.001 * most + 4 * margins.absolute) met.skipped++
    else if (upper[i] !== before.upper[i]) met.searched++
    else if (gaps[own] <= most) met.quiet++
    if (label !== own) met.changed++
  })
}

/** The first bound from below in WebAssembly that is not that of plain TypeScript, or null. */
function wrongFirst(points: Points, centroids: Float64Array, lower: Float32Array): unknown {
  const k = centroids.length / points.d
  const tiled = Math.ceil(k / 4) * 4
  const expected = new Float32Array(points.n * k)
  firstBounds(points, centroids, expected)
  return firstDifference(
    expected,
    expected.map((_, p) => lower[((p - (p % k)) / k) * tiled + (p % k)]),
  )
}
