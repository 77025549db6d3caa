import { show } from '@kentro/core'

/**
 * Refuses weights, for a strategy that has no form for them.
 *
 * @throws TypeError where they are given
 */
export function unweighted(name: string, options: { weights?: ArrayLike<number> } | undefined): void {
  if (options?.weights === undefined) return
  throw new TypeError(`weights must be left out for ${name}, got ${show(options.weights)}`)
}
