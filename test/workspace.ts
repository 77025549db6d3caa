import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the repository. */
export const root: string = dirname(dirname(fileURLToPath(import.meta.url)))

/** What is read of a package.json. */
export interface Manifest {
  name: string
  private?: boolean
  license?: string
  files?: string[]
  sideEffects?: boolean
  exports?: Record<string, unknown>
  dependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
}

/** The folders of the workspace, relative to the root: those of the packages, of the apps, or all. */
export function folders(group: '' | 'packages/' | 'apps/' = ''): string[] {
  const inside = (parent: string) => readdirSync(join(root, parent)).map((name) => `${parent}/${name}`)
  return [...inside('packages'), ...inside('apps'), 'benchmarks']
    .filter((folder) => folder.startsWith(group) && existsSync(join(root, folder, 'package.json')))
    .sort()
}

/** The package.json of a folder. */
export function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest
}

/** The TypeScript files below a folder that people wrote, relative to the root. */
export function sourceFiles(folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.generated.ts'))
    .sort()
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
}
