import { show } from '@kentro/core'
import { fileError } from '../source/file-error.ts'
import { node } from '../source/node.ts'

/**
 * Writes a file beside the path and renames it to that once it is whole: whoever reads the path finds the old content
 * or all of the new, and the old if anything goes wrong. Text is compressed where the path ends in .gz.
 *
 * @param content is made once it is clear that there are files
 * @param caller what cannot run in a page, and what does instead
 */
export async function writeFile(
  path: string | URL,
  content: () => Iterable<string> | Uint8Array | Promise<Uint8Array>,
  caller: { name: string; instead: string },
): Promise<void> {
  if (typeof path !== 'string' && !(path instanceof URL)) {
    throw new TypeError(`path must be a string or a URL, got ${show(path)}`)
  }
  const { getBuiltinModule } = node(caller.name, caller.instead)
  const { promises } = getBuiltinModule('node:fs')
  const { pipeline } = getBuiltinModule('node:stream/promises')
  const { createGzip } = getBuiltinModule('node:zlib')
  const target = typeof path === 'string' ? path : getBuiltinModule('node:url').fileURLToPath(path)
  const pieces = await content()
  const beside = `${target}.${crypto.randomUUID()}.tmp`
  try {
    if (pieces instanceof Uint8Array) await promises.writeFile(beside, pieces)
    else if (target.endsWith('.gz')) {
      // Opened before anything can go wrong: a stream that opens it later would leave it behind.
      const file = await promises.open(beside, 'w')
      await pipeline(pieces, createGzip(), file.createWriteStream())
    } else await promises.writeFile(beside, pieces)
    await promises.rename(beside, target)
  } catch (cause) {
    await promises.rm(beside, { force: true })
    throw fileError(String(path), 'written', cause)
  }
}
