import type { Initialize } from '@kentro/core'
import { show } from '@kentro/core'
import { strategies } from '@kentro/init'
import type { StrategyName } from '@kentro/init'

/** Where a strategy is found, in a form that can be sent to another thread. */
export type Source = { readonly strategy: StrategyName } | { readonly module: string }

/**
 * The function of a source.
 *
 * @throws TypeError if a module exports none, or whatever importing it throws
 */
export async function load(source: Source): Promise<Initialize> {
  if ('strategy' in source) return strategies[source.strategy].initialize
  const exports = (await import(source.module)) as { default?: unknown; initialize?: unknown }
  const found = exports.default ?? exports.initialize
  if (typeof found === 'function') return found as Initialize
  throw new TypeError(`${source.module} must export an Initialize, as default or as initialize, got ${show(found)}`)
}
