import { mkdirSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from './run.mjs'

/** The root of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** The public packages of `packages` or `apps`: their names and folders. */
export function publicPackages(group) {
  return readdirSync(join(root, group))
    .map((folder) => join(root, group, folder))
    .map((folder) => ({ folder, ...JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) }))
    .filter((one) => !one.private)
}

/** Packs a package into `temp`; the path of the tarball. */
export function pack(temp, { name, folder }) {
  const packed = join(temp, 'packed', name)
  mkdirSync(packed, { recursive: true })
  run(folder, 'pnpm', 'pack', '--pack-destination', packed)
  return join(packed, readdirSync(packed)[0])
}
