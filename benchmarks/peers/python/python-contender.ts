import { availableParallelism } from 'node:os'
import type { Points } from '@kentro/core'
import type { Contender, Fit, Manner, Prepared, Stopping } from '../contender.ts'
import { createDesk } from './desk.ts'
import type { Desk } from './desk.ts'
import type { Library } from './libraries.ts'
import { numberOf } from './parse-answer.ts'
import type { Ask, Driver } from './talk.ts'

/** A library of Python as a contender, through a driver that has loaded it. */
export function pythonContender(name: string, library: Library, { hello, ask, close }: Driver): Contender {
  const desk = createDesk()
  let sent = 0
  return {
    name,
    version: String(hello['version']),
    ours: false,
    note: library.note,
    algorithms: library.algorithms,
    precisions: library.precisions,
    parallel: true,
    selfSeeded: library.selfSeeded ?? false,
    platform: (hello['platform'] ?? {}) as Record<string, string>,
    async prepare(points) {
      const id = sent++
      const { data, n, d } = points
      const dtype = data instanceof Float32Array ? 'float32' : 'float64'
      await ask({ do: 'keep', id, path: desk.put('points', data), n, d, dtype })
      return prepared(id, library, ask, desk)
    },
    async forget() {
      await ask({ do: 'forget' })
    },
    close() {
      close()
      desk.clear()
    },
  }
}

function prepared(points: number, library: Library, ask: Ask, desk: Desk): Prepared {
  const results = { labels: desk.path('labels'), centroids: desk.path('centroids') }
  const fitOf =
    (k: number, begin: Begin, { maxIterations, tolerance, expected }: Stopping, manner: Manner = {}): Fit =>
    async () => {
      const answer = await ask({
        do: 'fit',
        points,
        k,
        start: begin.start === null ? null : desk.put('start', Float64Array.from(begin.start.data)),
        seed: begin.seed,
        iterations: maxIterations,
        tolerance: tolerance ?? null,
        expected: expected ?? null,
        algorithm: manner.algorithm ?? library.algorithms[0],
        threads: manner.threads ?? availableParallelism(),
        ...results,
      })
      const [milliseconds, iterations] = [numberOf(answer, 'milliseconds'), numberOf(answer, 'iterations')]
      return { labels: desk.labels(), centroids: desk.centroids(), iterations, milliseconds }
    }
  return {
    fitFrom: (start, stopping, manner) =>
      library.selfSeeded
        ? fitOf(start.n, { start: null, seed: 0 }, stopping, manner)
        : fitOf(start.n, { start, seed: null }, stopping, manner),
    fit: (k, seed, stopping, manner) => fitOf(k, { start: null, seed }, stopping, manner),
    ...(library.seeds && {
      seed: (k: number, seed: number, trials: number, threads: number) => async () => {
        const answer = await ask({ do: 'seed', points, k, seed, trials, threads, centroids: results.centroids })
        return { centroids: desk.centroids(), milliseconds: numberOf(answer, 'milliseconds') }
      },
    }),
  }
}

interface Begin {
  readonly start: Points | null
  readonly seed: number | null
}
