import { fileURLToPath } from 'node:url'
import { build as buildByEsbuild } from 'esbuild'
import { build as buildByVite } from 'vite'

const main = fileURLToPath(new URL('main.ts', import.meta.url))
const source = '@kentro/source'

/** main.ts and all that it imports in one module, without any plugin, as these bundlers make it. */
export const bundle: Record<'esbuild' | 'Vite', () => Promise<string>> = {
  async esbuild() {
    const { outputFiles, warnings } = await buildByEsbuild({
      entryPoints: [main],
      bundle: true,
      minify: true,
      format: 'esm',
      conditions: [source],
      write: false,
      logLevel: 'silent',
    })
    if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join('\n'))
    return outputFiles[0].text
  },
  async Vite() {
    const built = await buildByVite({
      configFile: false,
      logLevel: 'silent',
      resolve: { conditions: [source] },
      build: { write: false, modulePreload: false, rolldownOptions: { input: main } },
    })
    if (!('output' in built)) throw new Error('more than one output')
    const { output } = built
    if (output.length !== 1) throw new Error(`${output.length} files instead of one`)
    return output[0].code
  },
}
