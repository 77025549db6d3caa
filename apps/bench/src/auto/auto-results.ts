import type { Environment } from '../environment.ts'
import type { ContenderInfo } from '../results.ts'
import type { FitRow } from '../speed/speed-results.ts'

/** What is measured in the suite `auto`. */
export interface AutoMeasured {
  /** Every algorithm in every cell, and what is chosen. */
  fits: FitRow[]
  cut: string[]
  stopped: boolean
}

/** Everything that a run of the suite `auto` leaves. */
export interface AutoResults extends AutoMeasured {
  format: 'kentro-auto'
  version: 1
  /** ISO 8601. */
  date: string
  command: string
  environment: Environment
  contenders: ContenderInfo[]
  seed: number
  threads: number
  rounds: number
}
