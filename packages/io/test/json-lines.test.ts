import { formatJsonLines, parseJsonLines, readJsonLines, readPoints } from '@kentro/io'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesOf, gzip, inPieces, rowsOf } from './helpers.ts'

describe('parseJsonLines: what it returns', () => {
  it('gives points, labels and names of objects', () => {
    const text = '{"width":1,"height":2.5,"kind":"a"}\n{"kind":"b","height":-4e-3,"width":3}\n'
    expect(parseJsonLines(text, { label: 'kind' })).toEqual({
      points: { data: Float64Array.of(1, 2.5, 3, -0.004), n: 2, d: 2 },
      labels: ['a', 'b'],
      columns: ['width', 'height'],
      leftOut: [],
    })
  })

  it('gives points of arrays', () => {
    const table = parseJsonLines('[1,2]\r\n\n[3, 4]', { label: 1 })
    expect(table).toMatchObject({ columns: ['x0'], labels: ['2', '4'] })
    expect(rowsOf(table.points)).toEqual([[1], [3]])
  })

  it('chooses columns by name, by index, or those that hold numbers', () => {
    const text = '{"id":"u","x":1,"y":2}\n{"id":"v","x":3,"y":4}'
    expect(rowsOf(parseJsonLines(text, { columns: ['y', 1] }).points)).toEqual([
      [2, 1],
      [4, 3],
    ])
    expect(parseJsonLines(text, { columns: 'numeric' })).toMatchObject({ columns: ['x', 'y'], leftOut: ['id'] })
  })

  it('takes numbers and booleans for labels', () => {
    expect(parseJsonLines('{"x":1,"k":7}\n{"x":2,"k":true}', { label: 'k' }).labels).toEqual(['7', 'true'])
  })

  it('reads back what formatJsonLines writes, bit for bit', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true })
    const rows = fc.array(fc.tuple(number, number, fc.string()), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(rows, (lines) => {
        const points = lines.map(([x, y]) => [x, y])
        const labels = lines.map(([, , label]) => label)
        const back = parseJsonLines(formatJsonLines(points, { labels }), { label: 'label' })
        expect(back.points.data).toEqual(Float64Array.from(points.flat()))
        expect(back.labels).toEqual(labels)
      }),
      { seed: 1 },
    )
  })
})

describe('parseJsonLines: errors', () => {
  const parse =
    (text: string, options = {}) =>
    () =>
      parseJsonLines(text, { name: 'points.jsonl', ...options })

  it('name file, line and column of a wrong value', () => {
    const cell = (value: string) => parse(`{"x":1,"y":2}\n\n{"x":3,"y":${value}}`)
    expect(cell('null')).toThrow("points.jsonl, line 3, column 'y': must be a finite number, got null")
    expect(cell('"4"')).toThrow("line 3, column 'y': must be a finite number, got '4'")
    expect(cell('1e400')).toThrow('got Infinity')
    expect(cell('[4]')).toThrow('got an array of length 1')
    expect(cell('true')).toThrow('got true')
    expect(parse('{"x":1,"y":2}\n{"x":3}')).toThrow("line 2, column 'y': must be a finite number, got undefined")
    expect(parse('[1,2]\n[3,null]')).toThrow('line 2, column 1: must be a finite number, got null')
    expect(parse('{"x":1,"k":{}}', { label: 'k' })).toThrow('line 1: label must be a string, a number or a boolean')
  })

  it('name lines that are no JSON, no rows, or other rows than the first', () => {
    expect(parse('{"x":1}\n{"x":2')).toThrow('points.jsonl, line 2: must be JSON, got \'{"x":2\'')
    expect(parse('5')).toThrow('line 1: must be an object or an array, got 5')
    expect(parse('{"x":1}\nnull')).toThrow('line 2: must be an object or an array, got null')
    expect(parse('{"x":1}\n[2]')).toThrow('line 2: must be an object, as the first is, got an array of length 1')
    expect(parse('[1]\n{"x":2}')).toThrow('line 2: must be an array, as the first is, got { x }')
    expect(parse('{"x":1}\n{"x":2,"z":3}')).toThrow("line 2: must have no other names than the first line, got 'z'")
    expect(parse('{"x":1}\n{"x":2,"z":3}', { columns: ['x'] })()).toMatchObject({ points: { n: 2 } })
    expect(parse('[1,2]\n[3]')).toThrow('line 2: must have 2 cells, as line 1 has, got 1')
    expect(parse(' \n')).toThrow('points.jsonl must hold at least one line of values')
  })

  it('name columns that are missing, and arguments of the wrong type', () => {
    expect(parse('{"width":1}', { label: 'widht' })).toThrow("no column 'widht'; did you mean 'width'?")
    expect(() => parseJsonLines(5 as never)).toThrow(new TypeError('text must be a string, got 5'))
    expect(parse('[1]', { name: 5 })).toThrow('name must be a string, got 5')
  })
})

describe('readJsonLines', () => {
  it('reads any source, in pieces of any length, compressed or not', async () => {
    const text = Array.from({ length: 30 }, (_, i) => `{"x":${i},"k":"é"}`).join('\n')
    for (const source of [bytesOf(text), inPieces(bytesOf(text), 1), inPieces(gzip(text), 3)]) {
      const { points, labels } = await readJsonLines(source, { label: 'k' })
      expect([points.n, labels?.every((label) => label === 'é')]).toEqual([30, true])
    }
  })

  it('is what readPoints does with text that begins with a brace or a bracket, or with its name', async () => {
    expect((await readPoints(bytesOf(' \n[1,2]\n[3,4]'))).points.n).toBe(2)
    expect((await readPoints(bytesOf('\ufeff{"x":1}'))).columns).toEqual(['x'])
    await expect(readPoints(bytesOf('1,2'), { name: 'a.ndjson' })).rejects.toThrow('a.ndjson, line 1: must be')
  })
})

describe('formatJsonLines', () => {
  it('writes an object for each point, labels last', () => {
    expect(
      formatJsonLines(
        [
          [1, -0],
          [0.1, 1e21],
        ],
        { columns: ['a', 'b"'], labels: ['x', 2] },
      ),
    ).toBe('{"a":1,"b\\"":-0,"label":"x"}\n{"a":0.1,"b\\"":1e+21,"label":2}\n')
  })

  it('writes rows of values by name, without those that are undefined', () => {
    expect(
      formatJsonLines([
        { a: 1, b: true },
        { a: null, c: 'x\n' },
      ]),
    ).toBe('{"a":1,"b":true}\n{"a":null,"c":"x\\n"}\n')
  })

  it('refuses what is no row', () => {
    expect(() => formatJsonLines([{ ms: NaN }])).toThrow('rows[0].ms must be finite, got NaN')
    expect(() => formatJsonLines([{ ms: [1] as never }])).toThrow(
      'rows[0].ms must be a number, a string, a boolean or null',
    )
    expect(() => formatJsonLines([[1]], { labels: ['a', 'b'] })).toThrow('labels must have n = 1 entries, got 2')
    expect(() => formatJsonLines([[1]], { columns: ['a', 'b'] })).toThrow('columns must have d = 1 names, got 2')
  })
})
