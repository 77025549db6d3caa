import { join, relative } from 'node:path'
import type { Plugin } from 'vite'
import { readmeBlocks } from './readme-blocks.ts'
import { root } from './workspace.ts'

/**
 * Makes the ```ts block that opens at line 12 of a README.md the module `README.md.12.ts` beside it, with all packages
 * of this repository in reach. Its calls of `console.log` get the line they stand on as `this`.
 */
export function readmeModules(): Plugin {
  return {
    name: 'kentro:readme-modules',
    enforce: 'pre',
    resolveId(id, importer) {
      if (blockId.test(id)) return id
      const ours = blockId.test(importer ?? '') && /^@kentro\/([\w-]+)(?:\/([\w-]+))?$/.exec(id)
      return ours ? join(root, 'packages', ours[1], 'src', ours[2] ?? '', 'index.ts') : undefined
    },
    load(id) {
      const [, file, line] = blockId.exec(id) ?? []
      if (file === undefined) return undefined
      const block = readmeBlocks(relative(root, file)).find((candidate) => candidate.line === Number(line))
      if (block === undefined) throw new Error(`no block opens at ${file}:${line}`)
      return { code: numberLogs(block.code), map: null }
    },
  }
}

const blockId = /^(.*\.md)\.(\d+)\.ts$/

function numberLogs(code: string): string {
  const lines = code.split('\n')
  return lines.map((line, at) => line.replaceAll('console.log(', `console.log.call(${at + 1}, `)).join('\n')
}
