import type { ProfileName } from '@kentro/benchmarks'

/** What was typed, checked one by one. */
export interface Flags {
  profile: ProfileName
  dimensions?: number[]
  clusters?: number[]
  points?: number
  repeats?: number
  seed: number
  against?: string[]
  suite?: string[]
  out: string
  cells?: string[]
  threads?: number
  /** The interpreter that has the libraries of Python. */
  python?: string
  data?: string
  label?: string
}
