// Draws the pictures in docs/ anew, by running the code of the documents that show them: pnpm pictures
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))
const vite = await createServer({
  root,
  configFile: join(root, 'vitest.config.ts'),
  logLevel: 'error',
  server: { middlewareMode: true, ws: false, watch: null },
})
const { picturesOf, readmeBlocks, readmes } = await vite.ssrLoadModule('/test/readme-blocks.ts')

/** Runs the blocks of a document in an empty folder, and keeps the pictures that they leave there. */
async function draw(file) {
  const folder = mkdtempSync(join(tmpdir(), 'kentro-pictures-'))
  process.chdir(folder)
  for (const { line } of readmeBlocks(file)) await vite.ssrLoadModule(join(root, `${file}.${line}.ts`))
  process.chdir(root)
  rmSync(picturesOf(file), { recursive: true, force: true })
  for (const name of readdirSync(folder).filter((name) => name.endsWith('.svg'))) {
    cpSync(join(folder, name), join(picturesOf(file), name))
  }
  rmSync(folder, { recursive: true })
}

for (const file of readmes().filter((name) => name.startsWith('docs/'))) await draw(file)
await vite.close()
