import type { Precision } from '@kentro/benchmarks'
import type { Environment } from '../environment.ts'
import type { ContenderInfo } from '../results.ts'

/** All points to the nearest of all centroids, on one thread. */
export interface TileRow {
  precision: Precision
  n: number
  d: number
  k: number
  /** The least time of a call. */
  milliseconds: number
  /** 2 x n x d x k operations in that time, whatever the engine does in their place. */
  gigaflops: number
  /** Of the peak. */
  share: number
}

/** A module of WebAssembly as an engine first needs it. */
export interface ModuleRow {
  /** For how many threads. */
  threads: number
  bytes: number
  /** Milliseconds. */
  compile: number
  instantiate: number
  /** Until the first engine has worked, workers that were started included. */
  first: number
  /** The same again. */
  second: number
}

/** Points on their way into an engine. */
export interface CopyRow {
  form: 'float64' | 'float32' | 'rows'
  n: number
  d: number
  /** The least time from what the user has to an engine, checks included. */
  milliseconds: number
  /** Of the user's numbers, 8 or 4 bytes each. */
  gigabytesPerSecond: number
}

/** One iteration of a fit. */
export interface SettlingRow {
  cell: string
  algorithm: string
  iteration: number
  /** The median over the fits. */
  milliseconds: number
  /** Labels that changed. */
  moved: number
}

/** A round trip of a team that has next to nothing to do, beside the same on one thread. */
export interface BarrierRow {
  threads: number
  /** Microseconds: the median, and what one thread takes for the same. */
  median: number
  alone: number
}

/** What is measured in the suite `kernels`. */
export interface KernelsMeasured {
  /** GF/s of float32 vectors in registers, one thread. */
  peak: number
  tiles: TileRow[]
  modules: ModuleRow[]
  barrier: BarrierRow[]
  copies: CopyRow[]
  settling: SettlingRow[]
  stopped: boolean
}

/** Everything that a run of the suite `kernels` leaves. */
export interface KernelsResults extends KernelsMeasured {
  format: 'kentro-kernels'
  version: 1
  /** ISO 8601. */
  date: string
  command: string
  environment: Environment
  contenders: ContenderInfo[]
  seed: number
}
