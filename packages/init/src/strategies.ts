import { baselines } from './baselines/baselines.ts'
import type { BaselineName } from './baselines/baselines.ts'
import type { Strategies } from './strategy.ts'

/** The names under which the literature knows the strategies. */
export type StrategyName = BaselineName

/** The strategies of this package by name. */
export const strategies: Strategies<StrategyName> = { ...baselines }
