import { fileURLToPath } from 'node:url'
import { build, defaultClientConditions } from 'vite'

/** Bundles the page into a folder, with the sources of the packages, so that they need not be built first. */
export async function buildPage(folder: string): Promise<void> {
  await build({
    root: fileURLToPath(new URL('..', import.meta.url)),
    logLevel: 'warn',
    resolve: { conditions: ['@kentro/source', ...defaultClientConditions] },
    build: { outDir: folder, emptyOutDir: true },
  })
}
