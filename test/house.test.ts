import { existsSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folders, manifestOf, root, sourceFiles } from './workspace.ts'

/** Which packages of ours a package may import. Arrows point one way; a new package gets its line here. */
const arrows: Record<string, string[]> = {
  core: [],
  kernels: ['core'],
  datasets: ['core'],
  lloyd: ['core', 'kernels'],
  elkan: ['core', 'kernels', 'lloyd'],
  init: ['core', 'kernels', 'lloyd'],
  metrics: ['core'],
  kmeans: ['core', 'kernels', 'init', 'lloyd', 'elkan'],
  io: ['core'],
  plot: ['core'],
  transform: ['core'],
  study: ['core', 'kernels', 'datasets', 'init', 'lloyd', 'elkan', 'metrics', 'kmeans'],
}

/** Those that may depend on well-kept libraries of others; the rest on seedrandom only. */
const open = ['io', 'plot', 'study', 'transform']

const LONGEST = 150

/** The packages that files below a folder import, each with a file that does. */
function importsOf(folder: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const file of sourceFiles(folder)) {
    const code = readFileSync(join(root, file), 'utf8').replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '')
    for (const [, id] of code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^'.][^']*)'/g)) {
      const name = /^(@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? id
      if (!isBuiltin(id)) found.set(name, file)
    }
  }
  return found
}

const lengthOf = (file: string) => readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length

describe('the house', () => {
  it('finds the imports of a package, types included, and none in comments', () => {
    const found = [...importsOf('packages/core/src').keys()].sort()
    expect(found).toEqual(['seedrandom'])
    expect([...importsOf('test').keys()].sort()).toEqual(['esbuild', 'vite', 'vitest'])
  })

  for (const folder of folders('packages/')) {
    const manifest = manifestOf(folder)
    const name = folder.replace('packages/', '')
    const declared = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })
    const imports = importsOf(`${folder}/src`)

    it(`${manifest.name} depends only on what the house allows`, () => {
      expect(manifest.name).toBe(`@kentro/${name}`)
      expect(arrows).toHaveProperty(name)
      const allowed = [...arrows[name].map((other) => `@kentro/${other}`), 'seedrandom']
      const ours = (dependency: string) => dependency.startsWith('@kentro/')
      const strangers = declared.filter((other) => !allowed.includes(other) && (ours(other) || !open.includes(name)))
      expect(strangers).toEqual([])
    })

    it(`${manifest.name} declares what it imports`, () => {
      const undeclared = [...imports].filter(([dependency]) => !declared.includes(dependency))
      expect(undeclared).toEqual([])
    })

    if (manifest.private) continue
    it(`${manifest.name} has a README and a licence, and ships dist and src`, () => {
      expect(existsSync(join(root, folder, 'README.md'))).toBe(true)
      expect(manifest.license).toBe('MIT')
      expect(manifest.files).toEqual(expect.arrayContaining(['dist', 'src']))
    })
  }

  it(`keeps source files to ${LONGEST} lines`, () => {
    const parts = ['src', 'suites', 'peers'].flatMap((part) => folders().map((folder) => `${folder}/${part}`))
    const files = parts.flatMap(sourceFiles)
    const long = files.filter((file) => lengthOf(file) > LONGEST).map((file) => `${file}: ${lengthOf(file)} lines`)
    expect(long).toEqual([])
  })
})
