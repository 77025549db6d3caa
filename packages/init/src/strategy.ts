import type { Initialize, Seeding } from '@kentro/core'
import type { Paused } from '@kentro/kernels'

/** What can be set of a strategy, and what it may be: an integer or a number in bounds, yes or no, one of some names. */
export type StrategyOption = { readonly description: string } & (
  | { readonly type: 'integer'; readonly least: number; readonly most?: number }
  | { readonly type: 'number'; readonly least: number; readonly most?: number }
  | { readonly type: 'boolean' }
  | { readonly type: 'name'; readonly names: readonly string[] }
)

/** An initialization strategy with pauses. */
export type PausingInitialize<O = object> = (...all: Parameters<Initialize<O>>) => Paused<Seeding>

/** A strategy and what is to be said of it. */
export interface Strategy<Name extends string = string> {
  readonly name: Name
  readonly initialize: Initialize
  /** The same with pauses, in which others can have their turn; absent where it has none. */
  readonly pausing?: PausingInitialize
  /** What it does, in a few words. */
  readonly description: string
  /** Authors, title, venue and year. */
  readonly reference: string
  /** Whether it draws nothing, its options left alone: one run is enough. */
  readonly deterministic: boolean
  /** Whether it takes weights; they are refused where not. */
  readonly weighted: boolean
  /** How many distances it asks for, its options left alone: in n, d, k and its options. */
  readonly cost: string
  /** By the name of the property of the options. */
  readonly options: Readonly<Record<string, StrategyOption>>
}

/** Strategies by name. */
export type Strategies<Name extends string> = { readonly [N in Name]: Strategy<N> }
