import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { DescribedStrategy } from '@kentro/study'
import { messageOf } from '../../measure/attempt.ts'

/**
 * The strategy in a module, by the name of its file.
 *
 * @throws RangeError if it cannot be imported, TypeError if it exports no function
 */
export async function ownStrategy(path: string): Promise<DescribedStrategy> {
  if (!existsSync(path)) throw new RangeError(`--strategy must be a file that exists, got ${path}`)
  const module = await import(pathToFileURL(path).href).catch((error: unknown) => {
    throw new RangeError(`--strategy must be a module that can be imported, got ${path}: ${messageOf(error)}`)
  })
  if (typeof (module.default ?? module.initialize) !== 'function') {
    throw new TypeError(`--strategy must be a module whose default export is a function, got ${path} without`)
  }
  return { name: basename(path).replace(/\.\w+$/, ''), module: path }
}
