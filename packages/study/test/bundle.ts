import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** The package as one module beside that of its worker, in a folder of its own: threads and processes run no TypeScript. */
export async function bundle(): Promise<{ folder: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'kentro-study-'))
  const source = (file: string) => fileURLToPath(new URL(`../src/${file}`, import.meta.url))
  await build({
    entryPoints: { study: source('index.ts'), worker: source('crew/worker.ts') },
    outdir: folder,
    outExtension: { '.js': '.js' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['@kentro/source'],
    // What CommonJS packages call.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" },
  })
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
