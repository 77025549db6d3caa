import { readFileSync } from 'node:fs'
import { peers } from '@kentro/benchmarks'
import type { Manner } from '@kentro/benchmarks'
import type { Points } from '@kentro/core'

/** What a fresh process is told. */
export interface FirstFit {
  readonly contender: string
  readonly manner: Manner
  /** Raw files of the points and of the start, which is float64. */
  readonly points: string
  readonly start: string
  readonly single: boolean
  readonly n: number
  readonly d: number
  readonly k: number
  readonly maxIterations: number
}

/** Milliseconds of a fit in this process, by a contender that runs in it. */
export async function firstFit(told: FirstFit): Promise<number> {
  const { n, d, k, maxIterations, manner } = told
  const contender = await peers[told.contender]({ python: '' })
  const data = told.single ? new Float32Array(read(told.points)) : new Float64Array(read(told.points))
  const start: Points = { data: new Float64Array(read(told.start)), n: k, d }
  const prepared = await contender.prepare({ data, n, d })
  const fit = prepared.fitFrom(start, { maxIterations, tolerance: 0 }, manner)
  const begin = performance.now()
  await fit()
  return performance.now() - begin
}

function read(path: string): ArrayBuffer {
  const bytes = readFileSync(path)
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
}
