import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)

/** The version of an installed package. */
export function versionOf(name: string): string {
  const { version } = JSON.parse(readFileSync(manifestOf(name), 'utf8')) as { version: string }
  return version
}

/** The path of its package.json, which not every package exports. */
function manifestOf(name: string): string {
  const candidates = (require.resolve.paths(name) ?? []).map((folder) => join(folder, name, 'package.json'))
  const found = candidates.find((path) => existsSync(path))
  if (found === undefined)
    throw new RangeError(`${name} must be installed beside ${dirname(candidates[0])}, got no such package`)
  return found
}
