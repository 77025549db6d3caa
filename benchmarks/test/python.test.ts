import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { points } from '@kentro/core'
import { afterAll, describe, expect, it } from 'vitest'
import { NotAtHand, libraries, loadPython, parseAnswer, pythonContender, startDriver } from '@kentro/benchmarks'
import type { Answer, Driver } from '@kentro/benchmarks'

const folder = mkdtempSync(join(tmpdir(), 'bench-python-'))
afterAll(() => rmSync(folder, { recursive: true }))

const four = points([[0], [1], [10], [11]])
const start = points([[0], [10]])

/** A driver that answers every fit with the same clustering, and keeps what it was asked. */
function fakeDriver(asked: Record<string, unknown>[], answer: Answer = { milliseconds: 1.5, iterations: 2 }): Driver {
  return {
    hello: { version: '9.9.9', platform: { python: '3' } },
    async ask(request) {
      const told = { ...request } as Record<string, unknown>
      for (const name of ['path', 'start']) if (typeof told[name] === 'string') told[name] = read(told[name])
      asked.push(told)
      if (told['do'] === 'fit') writeFileSync(String(told['labels']), new Uint8Array(Int32Array.of(0, 0, 1, 1).buffer))
      if ('centroids' in told)
        writeFileSync(String(told['centroids']), new Uint8Array(Float64Array.of(0.5, 10.5).buffer))
      return answer
    },
    close() {},
  }
}

function read(path: string): number[] {
  const bytes = readFileSync(path)
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
  return Array.from(
    bytes.byteLength === 16 && path.endsWith('points') ? new Float32Array(buffer) : new Float64Array(buffer),
  )
}

describe('a library of Python', () => {
  it('is sent points and start as raw numbers, and what a fit shall do', async () => {
    const asked: Record<string, unknown>[] = []
    const contender = pythonContender('scikit-learn', libraries['scikit-learn'], fakeDriver(asked))
    const prepared = await contender.prepare(four)
    const stopping = { maxIterations: 20, tolerance: 0, expected: 7 }
    const outcome = await prepared.fitFrom(start, stopping, { algorithm: 'elkan', threads: 2 })()
    expect(asked[0]).toEqual({ do: 'keep', id: 0, path: [0, 1, 10, 11], n: 4, d: 1, dtype: 'float64' })
    expect(asked[1]).toMatchObject({
      do: 'fit',
      points: 0,
      k: 2,
      start: [0, 10],
      seed: null,
      iterations: 20,
      threads: 2,
    })
    expect(asked[1]).toMatchObject({ algorithm: 'elkan', tolerance: 0, expected: 7 })
    expect(outcome).toMatchObject({ iterations: 2, milliseconds: 1.5 })
    expect(Array.from(outcome.labels)).toEqual([0, 0, 1, 1])
    expect(outcome.centroids).toEqual(Float64Array.of(0.5, 10.5))
    contender.close?.()
  })

  it('gets float32 as float32, seeds itself when asked, and seeds alone where it can', async () => {
    const asked: Record<string, unknown>[] = []
    const contender = pythonContender('scikit-learn', libraries['scikit-learn'], fakeDriver(asked))
    const prepared = await contender.prepare({ ...four, data: Float32Array.from(four.data) })
    await prepared.fit(2, 5, { maxIterations: 300 })()
    const seeds = await prepared.seed?.(2, 5, 3, 1)()
    expect(asked[0]).toMatchObject({ path: [0, 1, 10, 11], dtype: 'float32' })
    expect(asked[1]).toMatchObject({ start: null, seed: 5, tolerance: null, expected: null, algorithm: 'lloyd' })
    expect(asked[2]).toMatchObject({ do: 'seed', k: 2, seed: 5, trials: 3, threads: 1 })
    expect(seeds).toEqual({ centroids: Float64Array.of(0.5, 10.5), milliseconds: 1.5 })
    contender.close?.()
  })

  it('is never sent a start if it takes none, and forgets points when told', async () => {
    const asked: Record<string, unknown>[] = []
    const contender = pythonContender('superkmeans', libraries['superkmeans'], fakeDriver(asked))
    await (await contender.prepare(four)).fitFrom(start, { maxIterations: 5 })()
    await contender.forget?.()
    expect(contender.selfSeeded).toBe(true)
    expect(asked[1]).toMatchObject({ start: null, seed: 0 })
    expect(asked[2]).toEqual({ do: 'forget' })
    contender.close?.()
  })

  it('says its version and platform, and leaves no files behind', async () => {
    const asked: Record<string, unknown>[] = []
    const contender = pythonContender('faiss', libraries['faiss'], fakeDriver(asked))
    expect(contender).toMatchObject({ name: 'faiss', version: '9.9.9', platform: { python: '3' }, parallel: true })
    await (await contender.prepare(four)).fitFrom(start, { maxIterations: 5 })()
    const desk = dirname(String(asked[1]['labels']))
    expect(existsSync(desk)).toBe(true)
    contender.close?.()
    expect(existsSync(desk)).toBe(false)
  })

  it('is not believed when it answers without a time', async () => {
    const contender = pythonContender(
      'faiss',
      libraries['faiss'],
      fakeDriver([], { milliseconds: null, iterations: 2 }),
    )
    const fit = (await contender.prepare(four)).fitFrom(start, { maxIterations: 5 })
    await expect(fit()).rejects.toThrow('the driver must answer with milliseconds as a number of at least 0, got null')
    contender.close?.()
  })
})

describe('the libraries', () => {
  const python = readFileSync(new URL('../peers/python/libraries.py', import.meta.url), 'utf8')

  for (const [name, { driver, packages, algorithms, precisions, note }] of Object.entries(libraries)) {
    it(`${name} has a class in libraries.py, and says how to get and how it is called`, () => {
      expect(python).toMatch(new RegExp(`^class ${driver}\\(`, 'm'))
      expect([packages, note].includes('')).toBe(false)
      expect(Math.min(algorithms.length, precisions.length)).toBeGreaterThan(0)
    })
  }
})

describe('parseAnswer', () => {
  it('takes a JSON object', () => {
    expect(parseAnswer('{"milliseconds": 2}')).toEqual({ milliseconds: 2 })
  })

  it.each([
    ['{"error": "ValueError: n_samples=2"}', 'ValueError: n_samples=2'],
    ['Segmentation fault', 'the driver must answer with a JSON object, got Segmentation fault'],
    ['[1]', 'the driver must answer with a JSON object, got [1]'],
    ['null', 'the driver must answer with a JSON object, got null'],
  ])('refuses %s', (line, message) => {
    expect(() => parseAnswer(line)).toThrow(message)
  })
})

describe('startDriver', () => {
  const script = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return startDriver(process.execPath, [join(folder, name)])
  }
  const echo = `
    import { createInterface } from 'node:readline'
    console.log('{"version": "1"}')
    for await (const line of createInterface({ input: process.stdin })) {
      const { value, fails } = JSON.parse(line)
      console.log(JSON.stringify(fails ? { error: 'no ' + value } : { got: value }))
    }`

  it('answers questions in their order, errors among them, and ends when told', async () => {
    const { hello, ask, close } = await script('echo.mjs', echo)
    expect(hello).toEqual({ version: '1' })
    const answers = [ask({ value: 1 }), ask({ value: 'luck', fails: true }), ask({ value: 3 })]
    await expect(answers[1]).rejects.toThrow('no luck')
    expect([await answers[0], await answers[2]]).toEqual([{ got: 1 }, { got: 3 }])
    close()
    await expect(ask({ value: 4 })).rejects.toThrow('ended with code 0')
  })

  it('says the last words of a process that ends before it answers', async () => {
    const dies = `console.error('one'); console.error('no module'); process.exit(3)`
    await expect(script('dies.mjs', dies)).rejects.toThrow('ended with code 3: no module')
  })

  it('refuses a program that cannot be started', async () => {
    await expect(startDriver(join(folder, 'nothing'), [])).rejects.toThrow('ENOENT')
  })
})

describe('loadPython', () => {
  it('says how to get a library where Python is missing', async () => {
    const loading = loadPython('faiss', join(folder, 'nothing'))
    await expect(loading).rejects.toThrow(NotAtHand)
    await expect(loading).rejects.toThrow(
      'faiss does not take part: Python cannot be started. To have it, pip install faiss-cpu threadpoolctl, and name that',
    )
  })

  it('says how to get a library that Python does not have', async () => {
    const stub = join(folder, 'python')
    writeFileSync(stub, `#!${process.execPath}\nconsole.log('{"missing": "mlpack"}')\n`)
    chmodSync(stub, 0o755)
    await expect(loadPython('mlpack', stub)).rejects.toThrow(
      'mlpack does not take part: Python has no module mlpack. To have it, pip install mlpack threadpoolctl',
    )
  })
})
