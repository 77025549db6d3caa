import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { bundle } from './bundled/bundle.ts'
import { fitAlone } from './bundled/program.ts'

/** What a module prints in a process of its own, which ends by itself. */
async function printedBy(code: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'kentro-'))
  try {
    writeFileSync(join(folder, 'main.mjs'), code)
    const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'main.mjs')], { timeout: 20_000 })
    return stdout
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('a program that imports @kentro/kmeans', () => {
  it.each(['esbuild', 'Vite'] as const)(
    'bundled by %s finds in Node what it finds unbundled, workers included',
    async (name) => {
      const outcome = JSON.parse(await printedBy(await bundle[name]()))
      expect(outcome).toEqual(await fitAlone())
      expect(outcome.team).toBe(true)
    },
  )
})
