// Compiles assembly/ twice, over a memory of one thread and over a shared one, and embeds both binaries in
// src/wasm/binaries.generated.ts, so that nothing has to be fetched.
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { main } from 'assemblyscript/asc'

const root = fileURLToPath(new URL('..', import.meta.url))

async function compile(...flags) {
  let binary
  const common = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--importMemory']
  const { error, stderr } = await main(
    ['assembly/index.ts', '--baseDir', root, ...common, ...flags, '--outFile', 'kernels.wasm'],
    {
      writeFile(name, contents) {
        if (name.endsWith('.wasm')) binary = contents
      },
    },
  )
  if (error) {
    process.stderr.write(`${stderr.toString()}\n${error.message}\n`)
    process.exit(1)
  }
  process.stdout.write(`${binary.length} bytes of WebAssembly\n`)
  return Buffer.from(binary).toString('base64')
}

const own = await compile()
const shared = await compile('--enable', 'threads', '--sharedMemory', '--maximumMemory', '65536')
await writeFile(
  `${root}/src/wasm/binaries.generated.ts`,
  `// Made from assembly/ by scripts/embed.mjs.
export const OWN: string =
  '${own}'
export const SHARED: string =
  '${shared}'
`,
)
