import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseCell } from '@kentro/benchmarks'
import type { KernelsProfile } from '@kentro/benchmarks'
import { points } from '@kentro/core'
import { describe, expect, it } from 'vitest'
import type { KernelsResults } from '../src/kernels/kernels-results.ts'
import { kernelsSections } from '../src/kernels/kernels-sections.ts'
import { PEAK_FLOPS, peakLoop } from '../src/kernels/peak-module.ts'
import { runKernels } from '../src/kernels/run-kernels.ts'
import { withEngine } from '../src/kernels/with-engine.ts'
import { writeKernelsReport } from '../src/kernels/write-kernels-report.ts'
import { textTable } from '../src/tables/text-table.ts'
import { ticking } from './fakes.ts'

const tiny: KernelsProfile = {
  dimensions: [2, 16],
  clusters: 4,
  work: 1e5,
  copied: [200, 3],
  settling: [parseCell('blobs-400-3-5', 4)],
  rounds: 2,
  fits: 2,
}

const run = { profile: tiny, seed: 7, now: ticking(), signal: new AbortController().signal, onProgress() {} }
const measured = await runKernels(run)
const environment = { cpu: 'A CPU', cores: 2, memory: 8, os: 'an OS', node: '20.0.0', commit: null }
const results: KernelsResults = {
  format: 'kentro-kernels',
  version: 1,
  date: new Date(0).toISOString(),
  command: 'pnpm bench --suite kernels',
  environment,
  contenders: [{ name: 'kentro', version: '1.0.0', ours: true, note: 'ours' }],
  seed: 7,
  ...measured,
}

describe('the loop in registers', () => {
  it('multiplies by a half and adds one in all of its sums, as often as it is told', () => {
    const loop = peakLoop()
    const sums = PEAK_FLOPS / 8
    expect([1, 2, 3, 100].map(loop)).toEqual([sums, 1.5 * sums, 1.75 * sums, 2 * sums])
  })
})

describe('withEngine', () => {
  it('gives an engine over the points, on one thread and on two, and centroids', () => {
    const line = points([[0], [10], [1], [11], [2]])
    for (const threads of [1, 2]) {
      const seen: unknown[] = []
      withEngine(line, 2, threads, (engine, centroids) => {
        engine.assign(centroids)
        seen.push(Array.from(engine.labels), Array.from(centroids), engine.moveSums(), engine.moveSums())
      })
      expect(seen).toEqual([[0, 1, 0, 1, 0], [0, 10], 5, 0])
    }
  })
})

describe('the suite kernels', () => {
  it('has a rate for each shape in each precision, and its share of the peak', () => {
    const shapes = measured.tiles.map(({ precision, d, n }) => [precision, d, n])
    expect(shapes).toEqual([
      ['float64', 2, 12_288],
      ['float32', 2, 12_288],
      ['float64', 16, 1536],
      ['float32', 16, 1536],
    ])
    for (const { gigaflops, share, n, d, k, milliseconds } of measured.tiles) {
      expect(gigaflops).toBeCloseTo((2 * n * d * k) / milliseconds / 1e6, 9)
      expect(share).toBeCloseTo(gigaflops / measured.peak, 9)
    }
  })

  it('has what one thread and two take to start, a round trip, and copies of each form', () => {
    expect(measured.modules.map(({ threads }) => threads)).toEqual([1, 2])
    expect(measured.barrier).toMatchObject([{ threads: 2 }])
    expect(measured.copies.map(({ form }) => form)).toEqual(['float64', 'float32', 'rows'])
    expect(measured.copies[0].gigabytesPerSecond).toBeCloseTo((200 * 3 * 8) / measured.copies[0].milliseconds / 1e6, 9)
  })

  it('has every iteration of every algorithm, in which as many labels change', () => {
    const of = (name: string) => measured.settling.filter(({ algorithm }) => algorithm === name)
    expect(of('lloyd').map(({ iteration }) => iteration)).toEqual(of('lloyd').map((_, at) => at + 1))
    expect(of('elkan').map(({ moved }) => moved)).toEqual(of('lloyd').map(({ moved }) => moved))
    expect(of('lloyd')[0].moved).toBe(400)
  })

  it('leaves WebAssembly as it was', () => {
    expect(String(WebAssembly.Module)).toContain('[native code]')
    expect(String(WebAssembly.Instance)).toContain('[native code]')
  })

  it('stops when told, with what there is', async () => {
    const found = await runKernels({ ...run, signal: AbortSignal.abort() })
    expect(found).toMatchObject({ stopped: true, tiles: [], settling: [] })
    expect(kernelsSections({ ...results, ...found })).toEqual([])
  })

  it('makes tables of at most 100 columns', () => {
    const lines = kernelsSections(results).flatMap(({ table }) => textTable(table(false)).split('\n'))
    expect(lines.length).toBeGreaterThan(15)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100)
  })

  it('leaves a page that needs nothing from elsewhere, JSON and CSV', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-kernels-'))
    await writeKernelsReport(folder, results)
    expect(readdirSync(folder).toSorted()).toEqual(['report.html', 'results.csv', 'results.json'])
    const html = readFileSync(join(folder, 'report.html'), 'utf8')
    const addresses = new Set(html.match(/\b\w+:\/\/[^\s"'<>)]*/g))
    expect([...addresses]).toEqual(['http://www.w3.org/2000/svg'])
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|\ssrc=|\shref=/i)
    expect(html).toContain('aria-label="Iterations of blobs-400-3-5"')
    expect(JSON.parse(readFileSync(join(folder, 'results.json'), 'utf8'))).toEqual(results)
    expect(readFileSync(join(folder, 'results.csv'), 'utf8').trim().split('\n')).toHaveLength(
      2 + 4 + 2 + 1 + 3 + measured.settling.length,
    )
    rmSync(folder, { recursive: true })
  })
})
