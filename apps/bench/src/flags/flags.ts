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
  data?: string
  label?: string
}
