import { checkKnown, checkOptions } from '@kentro/core'

/** The options, which may have these names and no others. */
export function optionsOf<T extends object>(options: T | undefined, names: readonly (keyof T & string)[]): T {
  const given = checkOptions(options)
  checkKnown(given, names)
  return given
}
