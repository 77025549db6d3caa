import { readFileSync } from 'node:fs'

/** How many bytes before a field of a structure there are: its doubles stand first, all else takes four. */
export function fieldOf(file: 'fit' | 'groups', structure: string, field: string): number {
  const source = readFileSync(new URL(`../assembly/${file}.ts`, import.meta.url), 'utf8')
  const [, body] = source.split(`class ${structure} {`)
  let bytes = 0
  for (const [, name, type] of body.split('\n}')[0].matchAll(/^ {2}(\w+): (\w+)/gm)) {
    if (name === field) return bytes
    bytes += type === 'f64' ? 8 : 4
  }
  throw new Error(`${structure} has no ${field}`)
}
