import { formatCsv, parseCsv } from '@kentro/io'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const rows = (text: string, options = {}): number[][] => {
  const { data, n, d } = parseCsv(text, options).points
  return Array.from({ length: n }, (_, i) => Array.from(data.subarray(i * d, (i + 1) * d)))
}

describe('parseCsv: what it returns', () => {
  it('gives points, labels and the names of the columns', () => {
    expect(parseCsv('width,height,kind\n1,2,a\n3,4,b', { label: 'kind' })).toEqual({
      points: { data: Float64Array.of(1, 2, 3, 4), n: 2, d: 2 },
      labels: ['a', 'b'],
      columns: ['width', 'height'],
      leftOut: [],
    })
  })

  it('gives no labels where no label column is named', () => {
    expect(parseCsv('1,2\n3,4').labels).toBeNull()
  })

  it('reads numbers as JavaScript does, with signs, exponents, bare points and blanks around', () => {
    expect(rows(' 1 ,+2,-3\n.5,6.,-7e-3\n-0,1E3,5e-324')).toEqual([
      [1, 2, -3],
      [0.5, 6, -0.007],
      [-0, 1000, 5e-324],
    ])
  })

  it('keeps labels as they are written', () => {
    expect(parseCsv('x,y\n1, 01 \n2,"a ""b"", c"\n3,', { label: 'y' }).labels).toEqual([' 01 ', 'a "b", c', ''])
  })

  it('reads back what formatCsv writes, bit for bit, labels too', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true })
    const table = fc.integer({ min: 1, max: 4 }).chain((d) =>
      fc.array(fc.tuple(fc.array(number, { minLength: d, maxLength: d }), fc.string()), {
        minLength: 1,
        maxLength: 8,
      }),
    )
    fc.assert(
      fc.property(table, fc.constantFrom(',' as const, ';' as const, '\t' as const), (lines, delimiter) => {
        const points = lines.map(([row]) => row)
        const labels = lines.map(([, label]) => label)
        const text = formatCsv(points, { labels, delimiter })
        const back = parseCsv(text, { label: 'label', header: true, delimiter })
        expect(back.points.data).toEqual(Float64Array.from(points.flat()))
        expect(back.labels).toEqual(labels)
      }),
    )
  })
})

describe('parseCsv: columns', () => {
  const text = 'id,x,y,kind\n7,1,2,a\n8,3,4,b'

  it('takes the chosen columns in the given order, by name or index', () => {
    expect(rows(text, { columns: ['y', 1] })).toEqual([
      [2, 1],
      [4, 3],
    ])
    expect(parseCsv(text, { columns: ['y', 1] }).columns).toEqual(['y', 'x'])
  })

  it('takes a label column by index, and need not choose it', () => {
    const table = parseCsv(text, { columns: ['x'], label: 3 })
    expect(table.labels).toEqual(['a', 'b'])
    expect(table.points.d).toBe(1)
  })

  it('takes the columns that begin with a number, and names those that it leaves out', () => {
    const table = parseCsv('id,x,kind,y\na1,1,u,2\na2,3,v,4', { columns: 'numeric', label: 'kind' })
    expect(table).toMatchObject({ columns: ['x', 'y'], leftOut: ['id'], labels: ['u', 'v'] })
    expect([...table.points.data]).toEqual([1, 2, 3, 4])
    expect(parseCsv('a1,1\na2,2', { columns: 'numeric' })).toMatchObject({ columns: ['x1'], leftOut: ['x0'] })
    expect(() => parseCsv('x,id\n1,a\nb,c', { columns: 'numeric' })).toThrow(
      "column 'x': must be a finite number, got 'b'",
    )
    expect(() => parseCsv('u,v\na,b', { columns: 'numeric', header: true })).toThrow('must have a column of values')
  })

  it('names columns by position where there is no header or its cell is empty', () => {
    expect(parseCsv('5,a,6', { label: 1 }).columns).toEqual(['x0', 'x2'])
    expect(parseCsv(',b\n1,2').columns).toEqual(['x0', 'b'])
    expect(rows('5,6', { columns: ['x1'] })).toEqual([[6]])
  })

  it('trims the names of a header', () => {
    expect(parseCsv('a, b \n1,2').columns).toEqual(['a', 'b'])
  })

  it('says which columns there are, and which was probably meant', () => {
    const find = (column: string | number) => () => parseCsv(text, { label: column, name: 'points.csv' })
    expect(find('knid')).toThrow("points.csv: no column 'knid'; did you mean 'kind'? columns: 'id', 'x', 'y', 'kind'")
    expect(find('Kind')).toThrow("did you mean 'kind'?")
    expect(find('weight')).toThrow("points.csv: no column 'weight'; columns: 'id', 'x', 'y', 'kind'")
    expect(find(4)).toThrow('points.csv: no column 4; columns: 0 to 3')
    expect(() => parseCsv('1,2\n3,4', { label: 'kind' })).toThrow(
      "text: no column 'kind'; no header was found (header: true says there is one); columns: 0 to 1",
    )
  })

  it('shows at most twenty names', () => {
    const names = Array.from({ length: 30 }, (_, j) => `column${j}`)
    expect(() => parseCsv(`${names}\n${names.map(() => 1)}`, { label: 'z' })).toThrow("'column19', ... (30 in all)")
  })

  it('does not guess between columns of the same name', () => {
    expect(() => parseCsv('a,a\n1,2', { columns: ['a'] })).toThrow("more than one column is named 'a'")
    expect(rows('a,a\n1,2', { columns: [1] })).toEqual([[2]])
  })
})

describe('parseCsv: header', () => {
  it("'auto' finds one where no number of the second line stands below a number", () => {
    expect(parseCsv('a,b\n1,2').points.n).toBe(1)
    expect(parseCsv('x,kind\n1,a', { label: 1 }).points.n).toBe(1)
    expect(parseCsv('1,2\n3,4').points.n).toBe(2)
    expect(parseCsv('1,a\n3,b', { label: 1 }).points.n).toBe(2)
    expect(parseCsv('1,2').points.n).toBe(1)
  })

  it("'auto' takes a first line with some numbers for values, so that none is lost unseen", () => {
    expect(() => parseCsv('1,abc,3\n4,5,6')).toThrow("line 1, column 1: must be a finite number, got 'abc'")
  })

  it('true and false leave nothing to guess', () => {
    expect(parseCsv('1,2\n3,4', { header: true })).toMatchObject({ columns: ['1', '2'], points: { n: 1 } })
    expect(() => parseCsv('a,b\n3,4', { header: false })).toThrow("line 1, column 0: must be a finite number, got 'a'")
  })
})

describe('parseCsv: the text', () => {
  it('takes a tab, else a semicolon, else a comma of the first line as the delimiter', () => {
    for (const delimiter of [',', ';', '\t']) {
      expect(rows(`a${delimiter}b\n1${delimiter}2`)).toEqual([[1, 2]])
    }
    expect(rows('"a;b",c\n1,2')).toEqual([[1, 2]])
    expect(() => rows('1,5;2,5')).toThrow("got '1,5'")
    expect(rows('a;b,c\n1,2', { delimiter: ',' })).toEqual([[1, 2]])
  })

  it.each(['\n', '\r\n', '\r'])('reads lines that end in %j, with or without one at the end', (end) => {
    const text = ['a,b', '1,2', '3,"4"'].join(end)
    expect(rows(text)).toEqual([
      [1, 2],
      [3, 4],
    ])
    expect(rows(text + end)).toEqual(rows(text))
    expect(rows(end + text + end + end)).toEqual(rows(text))
  })

  it('reads lines that end in different ways', () => {
    expect(parseCsv('1,a\r\n2,b\n3,c\r4,d', { label: 1 })).toMatchObject({
      labels: ['a', 'b', 'c', 'd'],
      points: { n: 4 },
    })
  })

  it('skips a byte order mark', () => {
    expect(parseCsv('\ufeffa,b\n1,2').columns).toEqual(['a', 'b'])
  })

  it('reads a text of many pieces as one, wherever it is cut', () => {
    const label = 'a line\r\nand "more", '
    const quoted = `"${label.replaceAll('"', '""')}"`
    const text = Array.from({ length: 70_000 }, (_, i) => `${i},${quoted}`).join('\r\n')
    expect(text.length).toBeGreaterThan(2 ** 20)
    const { points, labels } = parseCsv(text, { label: 1 })
    expect(points.data).toEqual(Float64Array.from({ length: 70_000 }, (_, i) => i))
    expect(new Set(labels)).toEqual(new Set([label.replace('\r\n', '\n')]))
  })
})

describe('parseCsv: errors', () => {
  it('name the text, the line as a human counts, and the column', () => {
    const text = `height,width\n${'1,2\n'.repeat(15)}1,abc\n`
    expect(() => parseCsv(text, { name: 'points.csv' })).toThrow(
      /^points\.csv, line 17, column 'width': must be a finite number, got 'abc'$/,
    )
  })

  it('count blank lines and those within quotes', () => {
    expect(() => parseCsv('a,"b\n\nc"\r\n1,2\r\n\r\n3,"4"\r\n5,x')).toThrow("line 7, column 'b\n\nc'")
  })

  it('tell at the first line of values how to leave out a column of text', () => {
    expect(() => parseCsv('x,kind\n1,a')).toThrow("got 'a' (a column of labels is named by the option label")
  })

  it('tell what is missing, and how decimals are written', () => {
    for (const cell of ['', ' ', 'NA', 'n/a', 'NaN', '?', '-']) {
      expect(() => parseCsv(`a,b\n1,2\n3,${cell}`)).toThrow(`got '${cell}' (values that are missing are not filled in`)
    }
    for (const cell of ['1,5', '-0,25', '1,234,567', '1.234,5']) {
      expect(() => parseCsv(`a;b\n1;2\n3;${cell}`)).toThrow(`got '${cell}' (decimals follow a point`)
    }
    expect(() => parseCsv('a,b\n1,2\n3,x-1')).toThrow(/got 'x-1'$/)
  })

  it.each(['', ' ', 'NaN', 'Infinity', '-Infinity', '1e400', '0x10', '1_000', '1 000', '1e', '.', '--1', 'null'])(
    'do not take %j for a finite number',
    (cell) => {
      expect(() => parseCsv(`a,b\n1,2\n"${cell}",4`)).toThrow(
        `line 3, column 'a': must be a finite number, got '${cell}'`,
      )
    },
  )

  it('do not let a line be shorter or longer than the first', () => {
    expect(() => parseCsv('a,b\n1,2\n3')).toThrow('text, line 3: must have 2 cells, as line 1 has, got 1')
    expect(() => parseCsv('1,2\n3,4,5')).toThrow('text, line 2: must have 2 cells, as line 1 has, got 3')
    expect(() => parseCsv('a,b\n1,2,3')).toThrow('got 3')
  })

  it('do not let quotes stay open or stand in the middle', () => {
    expect(() => parseCsv('a,b\n1,"2\n3,4')).toThrow('text, line 2: quotes must be closed')
    expect(() => parseCsv('a,b\n1,2\n"3" x,4')).toThrow('text, line 3: quotes must be closed')
    expect(() => parseCsv(`a,b\n1,"${' '.repeat(2 ** 25)}`)).toThrow('text, line 2: must end')
  })

  it('do not return no points', () => {
    expect(() => parseCsv('')).toThrow(RangeError)
    expect(() => parseCsv('\n \n')).toThrow('text must hold at least one line of values, got none')
    expect(() => parseCsv('a,b\n', { header: true })).toThrow('at least one line of values below the header')
    expect(() => parseCsv('a,_b')).toThrow('text must hold at least one line of values below the header, got none')
    expect(() => parseCsv('1,b')).toThrow("text, line 1, column 1: must be a finite number, got 'b'")
    expect(() => parseCsv('kind\na\nb', { label: 0 })).toThrow('text must have a column of values')
  })

  it('name arguments and options of the wrong type or value', () => {
    expect(() => parseCsv(5 as never)).toThrow(new TypeError('text must be a string, got 5'))
    expect(() => parseCsv('1', 'a' as never)).toThrow('options must be an object')
    expect(() => parseCsv('1', { header: 'yes' as never })).toThrow("header must be one of 'auto', 'shape', got 'yes'")
    expect(() => parseCsv('1', { delimiter: '|' as never })).toThrow('delimiter must be one of')
    expect(() => parseCsv('1', { label: -1 })).toThrow('label must be an integer of at least 0, got -1')
    expect(() => parseCsv('1', { lable: 0 } as never)).toThrow("options must not have 'lable': did you mean 'label'?")
    expect(() => parseCsv('1', { columns: [] })).toThrow('columns must hold at least one column, got 0')
    expect(() => parseCsv('1', { columns: 3 as never })).toThrow(TypeError)
    expect(() => parseCsv('1', { columns: [0.5] })).toThrow('columns[0] must be an integer')
  })
})
