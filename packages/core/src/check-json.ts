import { checkOptions, show } from './check.ts'

/**
 * The object that `source` is, or that its text describes.
 *
 * @throws TypeError if it is no object; SyntaxError if it is text, but not JSON
 */
export function checkJSON<T extends object>(source: T | string, name = 'json'): T {
  const value = typeof source === 'string' ? parse(source, name) : source
  return checkOptions((value ?? null) as T, name)
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const why = (cause as Error).message
    throw new SyntaxError(`${name} must be an object or its JSON text, got ${show(text)}: ${why}`, { cause })
  }
}
