import type { Initialize } from '@kentro/core'
import type { StrategyName } from '@kentro/init'

/** A strategy as a study takes it: the name of one of `@kentro/init`, or a description of one. */
export type StudyStrategy = StrategyName | DescribedStrategy

/** A strategy with what is to be known of it: one of `strategy`, `module` and `initialize`. */
export interface DescribedStrategy {
  /** What rows call it; if not given, the name of `strategy`. */
  readonly name?: string
  /** One of `@kentro/init`. */
  readonly strategy?: StrategyName
  /** A file of your own whose default export, or export `initialize`, is an Initialize: its path or its file: address. */
  readonly module?: string | URL
  /** A function of your own; it cannot be sent to another thread, so only for `workers: 1`. */
  readonly initialize?: Initialize
  /** Handed to the strategy: values that JSON can hold. */
  readonly options?: object
  /** Whether it draws nothing, so that one run is enough; known of those of `@kentro/init` whose options are left alone. */
  readonly deterministic?: boolean
}
