import { closestName } from '@kentro/core'
import type { Modules } from './node.ts'

const stem = (name: string): string => name.replace(/\..*$/s, '')

/** The path of a file beside one that is not there, which was probably meant, whatever its ending; null if there is none. */
export async function nearbyFile(path: string | URL, { getBuiltinModule }: Modules): Promise<string | null> {
  const { basename, dirname, join } = getBuiltinModule('node:path')
  const target = typeof path === 'string' ? path : getBuiltinModule('node:url').fileURLToPath(path)
  const names = await getBuiltinModule('node:fs')
    .promises.readdir(dirname(target))
    .catch(() => [])
  const guess = closestName(stem(basename(target)), names.map(stem))
  return guess === null || guess === '' ? null : join(dirname(target), names[names.map(stem).indexOf(guess)])
}
