// Compiles assembly/ twice, over a memory of one thread and over a shared one, and embeds the first binary in
// src/wasm/binary.generated.ts, so that nothing has to be fetched, with what makes the second of it: they differ in one place
// only, where they say what memory they want.
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
  return Buffer.from(binary)
}

const own = await compile()
const shared = await compile('--enable', 'threads', '--sharedMemory', '--maximumMemory', '65536')

let start = 0
while (own[start] === shared[start]) start++
let rest = 0
while (own.at(-rest - 1) === shared.at(-rest - 1) && own.length - rest > start && shared.length - rest > start) rest++
const replaced = shared.subarray(start, shared.length - rest)
if (replaced.length > 64) throw new Error(`the binaries differ in ${replaced.length} bytes`)

await writeFile(
  `${root}/src/wasm/binary.generated.ts`,
  `// Made from assembly/ by scripts/embed.mjs.
export const OWN: string =
  '${own.toString('base64')}'
/** What to put in the place of the bytes \`start\` to \`end\` - 1 for a memory that threads share. */
export const SHARED: { readonly start: number; readonly end: number; readonly bytes: readonly number[] } = {
  start: ${start},
  end: ${own.length - rest},
  bytes: [${[...replaced].join(', ')}],
}
`,
)
