import { points } from '@kentro/core'
import { formatCsv } from '@kentro/io'
import { describe, expect, it } from 'vitest'

describe('formatCsv of points', () => {
  it('writes a header and a line per point', () => {
    expect(
      formatCsv([
        [1, 2],
        [3, 4],
      ]),
    ).toBe('x0,x1\n1,2\n3,4\n')
  })

  it('takes whatever points are', () => {
    const text = formatCsv([
      [1, 2],
      [3, 4],
    ])
    expect(
      formatCsv(
        points([
          [1, 2],
          [3, 4],
        ]),
      ),
    ).toBe(text)
    expect(formatCsv({ data: [1, 2, 3, 4], shape: [2, 2] })).toBe(text)
    expect(formatCsv([Float32Array.of(1, 2), Float32Array.of(3, 4)])).toBe(text)
  })

  it('names the columns as told, or not at all', () => {
    expect(formatCsv([[1, 2]], { columns: ['a', 'b'] })).toBe('a,b\n1,2\n')
    expect(formatCsv([[1, 2]], { header: false })).toBe('1,2\n')
  })

  it('adds the labels as a last column', () => {
    expect(formatCsv([[1], [2]], { labels: ['a', 'b'] })).toBe('x0,label\n1,a\n2,b\n')
    expect(formatCsv([[1], [2]], { labels: Int32Array.of(0, 1), label: 'cluster' })).toBe('x0,cluster\n1,0\n2,1\n')
  })

  it('writes numbers so that they read back as they are', () => {
    expect(formatCsv([[0.1, -0, 5e-324, 1e21]], { header: false })).toBe('0.1,-0,5e-324,1e+21\n')
  })

  it('quotes text that holds a delimiter, a quote or a line break', () => {
    const labels = ['a,b', 'c;d', 'e"f', 'g\nh', 'i']
    const source = labels.map(() => [1])
    expect(formatCsv(source, { labels, header: false })).toBe('1,"a,b"\n1,c;d\n1,"e""f"\n1,"g\nh"\n1,i\n')
    expect(formatCsv(source, { labels, header: false, delimiter: ';' })).toContain('1;a,b\n1;"c;d"\n')
  })

  it('writes every line of more than fit in one piece', () => {
    const source = Array.from({ length: 2500 }, (_, i) => [i])
    expect(formatCsv(source, { header: false })).toBe(source.map(([i]) => `${i}\n`).join(''))
  })
})

describe('formatCsv of rows with names', () => {
  it('writes the names in order of appearance and leaves cells empty where a row has none', () => {
    const rows = [
      { library: 'kentro', ms: 1.5 },
      { library: 'other', error: 'timed out', ms: null },
    ]
    expect(formatCsv(rows)).toBe('library,ms,error\nkentro,1.5,\nother,,timed out\n')
  })

  it('writes the chosen columns in the given order', () => {
    expect(formatCsv([{ a: 1, b: true, c: 3 }], { columns: ['c', 'b'] })).toBe('c,b\n3,true\n')
  })
})

describe('formatCsv: errors', () => {
  it('name what does not fit', () => {
    expect(() => formatCsv([[1, NaN]])).toThrow('points[0][1] must be finite, got NaN')
    expect(() => formatCsv([[1, 2]], { columns: ['a'] })).toThrow('columns must have d = 2 names, got 1')
    expect(() => formatCsv([[1]], { labels: ['a', 'b'] })).toThrow('labels must have n = 1 entries, got 2')
    expect(() => formatCsv([])).toThrow('points must hold at least one point')
    expect(() => formatCsv([{ ms: Infinity }])).toThrow('rows[0].ms must be finite, got Infinity')
    expect(() => formatCsv([{ ms: [1] as never }])).toThrow('rows[0].ms must be a number, a string, a boolean or null')
    expect(() => formatCsv([{ ms: 1 }, null as never])).toThrow('rows[1] must be an object, got null')
    expect(() => formatCsv([{ ms: 1 }], { columns: ['sm'] })).toThrow("columns[0] must be a name in the rows, got 'sm'")
    expect(() => formatCsv([[1]], { labels: [{} as never] })).toThrow('labels[0] must be a number, a string')
  })

  it('name options of the wrong type or value', () => {
    expect(() => formatCsv([[1]], { colums: ['a'] } as never)).toThrow(
      "options must not have 'colums': did you mean 'columns'?",
    )
    expect(() => formatCsv([[1]], { header: 'no' as never })).toThrow('header must be true or false')
    expect(() => formatCsv([[1]], { label: 5 as never })).toThrow('label must be a string, got 5')
    expect(() => formatCsv([[1]], { labels: 5 as never })).toThrow('labels must be an array, got 5')
    expect(() => formatCsv([[1]], { columns: [5 as never] })).toThrow('columns[0] must be a string, got 5')
    expect(() => formatCsv([[1]], { delimiter: '|' as never })).toThrow('delimiter must be one of')
  })
})
