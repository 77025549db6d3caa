import { parseCsv, readPoints } from '@kentro/io'
import { describe, expect, it } from 'vitest'
import { bytesOf, gzip, rowsOf } from './helpers.ts'

const rows = (text: string, options = {}): number[][] => rowsOf(parseCsv(text, options).points)

describe('parseCsv: blanks between cells', () => {
  it('are any number of blanks and tabs, around the cells too', () => {
    expect(rows('   664159    550946\n  665845\t557965  \n')).toEqual([
      [664159, 550946],
      [665845, 557965],
    ])
    expect(rows('\t1\t2\n\t3\t4')).toEqual([
      [1, 2],
      [3, 4],
    ])
    expect(rows('1 2\t3\r\n-4 5e-3 .6\r\n')).toEqual([
      [1, 2, 3],
      [-4, 0.005, 0.6],
    ])
  })

  it('are told from one column, and from tabs between cells that may be empty', () => {
    expect(rows('  1\n  2')).toEqual([[1], [2]])
    expect(rows('my column\n1\n2')).toEqual([[1], [2]])
    expect(rows('a b\tc\n1\t2')).toEqual([[1, 2]])
    expect(() => rows('1\t\t3\n4\t5\t6')).toThrow("line 1, column 1: must be a finite number, got ''")
  })

  it('go with a header and with labels', () => {
    const table = parseCsv('x  y kind\n1 2 a\n3 4 b', { label: 'kind' })
    expect(table).toMatchObject({ columns: ['x', 'y'], labels: ['a', 'b'] })
    expect(rows('5.1 3.5 setosa\n4.9 3 setosa', { label: 2 })).toEqual([
      [5.1, 3.5],
      [4.9, 3],
    ])
  })

  it('can be asked for, and commas instead', () => {
    expect(rows('1 2', { delimiter: ' ' })).toEqual([[1, 2]])
    expect(() => rows('1 2\n3 4', { delimiter: ',' })).toThrow("got '1 2'")
  })

  it('pass over comments and blank lines, and count them', () => {
    expect(rows('# x y\n\n1 2\n # more\n3 4')).toEqual([
      [1, 2],
      [3, 4],
    ])
    expect(() => rows('# x y\n1 2\n\n3 z', { name: 'points.txt' })).toThrow(
      "points.txt, line 4, column 1: must be a finite number, got 'z'",
    )
  })

  it('do not let lines be shorter or longer than the first', () => {
    expect(() => rows('1 2\n3 4\n5')).toThrow('text, line 3: must have 2 cells, as line 1 has, got 1')
  })

  it('are the same in pieces of any length', async () => {
    const text = Array.from({ length: 50 }, (_, i) => `  ${i}   ${i * i} `).join('\r\n')
    for (const length of [1, 2, 3, 7]) {
      const pieces = text.match(new RegExp(`[^]{1,${length}}`, 'g')) ?? []
      const stream = (async function* () {
        yield* pieces
      })()
      expect((await readPoints(stream)).points).toEqual(parseCsv(text).points)
    }
  })
})

describe('parseCsv: a first line that says the size', () => {
  const lines = (n: number, d: number) =>
    `${Array.from({ length: n }, (_, i) => Array.from({ length: d }, (_, j) => i + j).join(' ')).join('\n')}\n`

  it('is n and d, perhaps with the number of classes', () => {
    expect(parseCsv(`12 3\n${lines(12, 3)}`).points).toMatchObject({ n: 12, d: 3 })
    expect(parseCsv(`12 4 0  \n${lines(12, 4)}`).points).toMatchObject({ n: 12, d: 4 })
    expect(parseCsv(`2,3\n1,2,3\n4,5,6`).points).toMatchObject({ n: 2, d: 3 })
  })

  it('leaves the last column to the classes where it counts them', () => {
    const { points, labels } = parseCsv('3 2 2\n1 2 0\n3 4 1\n5 6 1\n')
    expect([points.n, points.d, labels]).toEqual([4, 3, null])
    const classes = parseCsv(`3 4 2\n1 2 3 4 0\n5 6 7 8 1\n9 1 2 3 1\n`)
    expect(classes).toMatchObject({ labels: ['0', '1', '1'], points: { n: 3, d: 4 } })
    expect(parseCsv(`3 4 2\n1 2 3 4 0\n5 6 7 8 1\n9 1 2 3 1\n`, { columns: [0] })).toMatchObject({ labels: null })
  })

  it('is found where it looks like the others only if as many lines follow, and ten at least', () => {
    expect(parseCsv(`12 2\n${lines(12, 2)}`).points).toMatchObject({ n: 12, d: 2 })
    expect(parseCsv(`12 2\n${lines(13, 2)}`).points).toMatchObject({ n: 14, d: 2 })
    expect(parseCsv(`12 3 0\n${lines(12, 3)}`).points).toMatchObject({ n: 12, d: 3 })
    expect(parseCsv(`1 2\n3 4\n`).points).toMatchObject({ n: 2, d: 2 })
    expect(parseCsv(`12 2\n${lines(12, 2)}`, { header: false }).points).toMatchObject({ n: 13, d: 2 })
    expect(parseCsv(`12 2\n${lines(12, 2)}`, { label: 1 }).labels).toHaveLength(12)
  })

  it('can be asked for', () => {
    expect(parseCsv('2 2\n1 2\n3 4', { header: 'shape' }).points).toMatchObject({ n: 2, d: 2 })
    expect(() => parseCsv('x y\n1 2', { header: 'shape' })).toThrow("text, line 1: must be n and d = 2, got 'x y'")
    expect(() => parseCsv('2 3\n1 2', { header: 'shape' })).toThrow("text, line 1: must be n and d = 2, got '2 3'")
    expect(() => parseCsv('0 2', { header: 'shape' })).toThrow('text must hold at least one line of values')
    expect(() => parseCsv('5 2\n', { header: 'shape' })).toThrow('text must have 5 lines of values')
  })

  it('must not lie', () => {
    const lie = (n: number) => () => parseCsv(`${n} 3\n${lines(12, 3)}`, { name: 'lie.txt' })
    expect(lie(13)).toThrow('lie.txt must have 13 lines of values, as its first line says, got 12')
    expect(lie(11)).toThrow('lie.txt must have 11 lines of values, as its first line says, got 12')
    expect(lie(99999999999)).toThrow('lie.txt must have 99999999999 lines of values, as its first line says, got 12')
    expect(() => parseCsv(`12 4\n${lines(12, 3)}`)).toThrow('text, line 2: must have 2 cells, as line 1 has, got 3')
    expect(() => parseCsv('2 2\n1 2\n3 4\n5 6', { header: 'shape' })).toThrow('must have 2 lines of values')
    expect(() => parseCsv(`12 3\n${lines(12, 3)}1 2\n`)).toThrow(
      'text, line 14: must have 3 cells, as line 2 has, got 2',
    )
  })

  it('is read from a compressed file too', async () => {
    expect((await readPoints(gzip(bytesOf(`12 3 0\n${lines(12, 3)}`)))).points).toMatchObject({ n: 12, d: 3 })
  })
})
