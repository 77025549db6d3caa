import { chromium as playwright } from 'playwright'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromium, quiet } from '../../../test/chromium.ts'
import { bundle } from './bundled/bundle.ts'
import type { Program } from './bundled/main.ts'
import { fitAlone } from './bundled/program.ts'
import type { Outcome } from './bundled/program.ts'
import { serve } from './bundled/serve.ts'
import type { Pages } from './bundled/serve.ts'

const isolated = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' }

/** The headers of an isolated page that allows only so much. */
function allowing(policy: string): Record<string, string> {
  return { ...isolated, 'Content-Security-Policy': `default-src 'none'; img-src data:; ${policy}` }
}

/** Pages by what they allow, their headers, and whether workers work there. */
const kinds: Record<string, readonly [headers: Record<string, string>, team: boolean]> = {
  'that is not isolated': [{}, false],
  'that is isolated': [isolated, true],
  'that allows WebAssembly, but no eval and no workers from blobs': [
    allowing("script-src 'self' 'wasm-unsafe-eval'"),
    false,
  ],
  'that allows WebAssembly and workers from blobs, but no eval': [
    allowing("script-src 'self' 'wasm-unsafe-eval'; worker-src 'self' blob:"),
    true,
  ],
  'that allows no WebAssembly': [allowing("script-src 'self'; worker-src 'self' blob:"), false],
}

describe('a bundle of @kentro/kmeans, in Chromium,', () => {
  let browser: Browser
  let pages: Pages
  let expected: Outcome

  beforeAll(async () => {
    pages = await serve(
      await bundle.Vite(),
      Object.values(kinds).map(([headers]) => headers),
    )
    browser = await playwright.launch({ executablePath: chromium ?? '', args: quiet })
    expected = await fitAlone()
  })

  afterAll(async () => {
    await browser.close()
    pages.close()
  })

  it.each(Object.keys(kinds))('finds in a page %s, and in a worker of it, what it finds in Node', async (kind) => {
    const [, team] = kinds[kind]
    const page = await browser.newPage()
    const faults: string[] = []
    page.on('pageerror', ({ message }) => faults.push(message))
    await page.goto(pages.addresses[Object.keys(kinds).indexOf(kind)])
    await page.waitForFunction(() => 'fit' in globalThis)
    for (let round = 0; round < 2; round++) {
      expect(await page.evaluate(() => (globalThis as unknown as Program).fit())).toEqual({ ...expected, team })
      expect(page.workers().length).toBe(team ? 2 : 0)
    }
    expect(await page.evaluate(() => (globalThis as unknown as Program).fitAlone())).toEqual({ ...expected, team })
    await expect.poll(() => page.workers().length).toBe(0)
    expect(await page.evaluate(() => (globalThis as unknown as Program).askWorker())).toEqual({ ...expected, team })
    expect(faults).toEqual([])
    await page.close()
  })
})
