import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeBlobs } from '@kentro/datasets'
import { kmeansSync } from '@kentro/kmeans'
import { scatter } from '@kentro/plot'
import { chromium as playwright } from 'playwright'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromium, quiet } from '../../../test/chromium.ts'
import { buildPage } from './build-page.ts'
import { serve } from './serve.ts'
import type { Site } from './serve.ts'

const isolating = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' }

/** Types numbers into the form and sends it. */
async function ask(page: Page, numbers: Record<string, number>): Promise<void> {
  for (const [name, number] of Object.entries(numbers)) await page.fill(`input[name=${name}]`, String(number))
  await page.click('text=Fit')
}

const valueOf = (page: Page, id: string) => page.locator(`#${id}`).getAttribute('value')

/** What of a picture is not in the page's figure: nothing, if that shows this picture. */
const missing = (page: Page, picture: string) =>
  page.evaluate((text) => {
    const tags = (markup: string) => markup.split(/(?=<)/)
    const expected = Object.assign(document.createElement('template'), { innerHTML: text }).innerHTML
    const drawn = tags(document.querySelector('figure')?.innerHTML ?? '')
    return tags(expected).filter((tag, at) => tag !== drawn[at])
  }, picture)

describe('the page, in Chromium,', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kentro-page-'))
  let browser: Browser
  let sites: Record<'with headers' | 'without headers', Site>

  beforeAll(async () => {
    await buildPage(folder)
    browser = await playwright.launch({ executablePath: chromium ?? '', args: quiet })
    sites = { 'with headers': await serve(folder, isolating), 'without headers': await serve(folder, {}) }
  }, 60_000)

  afterAll(async () => {
    await browser.close()
    for (const site of Object.values(sites)) site.close()
    rmSync(folder, { recursive: true })
  })

  /** A page that has drawn what it draws unasked, and the faults that it meets from then on. */
  async function open(headers: keyof typeof sites): Promise<[page: Page, faults: string[]]> {
    const page = await browser.newPage()
    const faults: string[] = []
    page.on('pageerror', ({ message }) => faults.push(message))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    await page.goto(sites[headers].address)
    await page.waitForSelector('text=Done.')
    return [page, faults]
  }

  it.each([
    ['with headers', true],
    ['without headers', false],
  ] as const)('finds and draws, served %s, what is found and drawn in Node', async (headers, isolated) => {
    const [page, faults] = await open(headers)
    const { points } = makeBlobs({ n: 300, centers: 8, seed: 7 })
    const model = kmeansSync(points, 5, { seed: 7 })
    const picture = await scatter(points, model, { title: 'What k-means found', cells: true })

    await ask(page, { n: 300, k: 5, seed: 7 })
    await expect.poll(() => valueOf(page, 'inertia')).toBe(String(model.inertia))
    await page.waitForSelector('text=Done.')

    expect(await page.evaluate(() => crossOriginIsolated)).toBe(isolated)
    expect(await valueOf(page, 'iterations')).toBe(String(model.iterations))
    expect(await valueOf(page, 'algorithm')).toBe(model.algorithm)
    // The colours of the points in the picture are their labels, so the labels are the same too.
    expect(await missing(page, picture)).toEqual([])
    expect(await page.locator('figure svg [aria-label=dot] circle').count()).toBe(300 + 2 * 5)
    expect(await page.locator('figure svg [aria-label=text] text').allTextContents()).toEqual([...'01234'])
    expect(faults).toEqual([])
    await page.close()
  })

  it('has threads for a million points, served with headers', async () => {
    const [page, faults] = await open('with headers')
    const cores = await page.evaluate(() => navigator.hardwareConcurrency)
    await ask(page, { n: 1_000_000, k: 50 })
    await page.waitForSelector('text=Done.')
    expect(page.workers().length > 1).toBe(cores > 1)
    expect(faults).toEqual([])
    await page.close()
  })

  it('says what is wrong with k, and fits again', async () => {
    const [page, faults] = await open('without headers')
    await ask(page, { n: 20, k: 21 })
    await page.waitForSelector('text=k must be an integer from 1 to n = 20, got 21')
    await ask(page, { k: 20 })
    await expect.poll(() => valueOf(page, 'inertia')).toBe('0')
    expect(faults).toEqual([])
    await page.close()
  })

  it('leaves a fit that is cancelled, and keeps the picture of the one before', async () => {
    const [page, faults] = await open('with headers')
    const picture = await page.locator('figure').innerHTML()
    await ask(page, { n: 100_000, k: 300 })
    await page.click('text=Cancel')
    await page.waitForSelector('text=Cancelled.')
    expect(await page.locator('figure').innerHTML()).toBe(picture)
    expect(faults).toEqual([])
    await page.close()
  })
})
