import {
  checkFunction,
  checkInteger,
  checkK,
  checkKnown,
  checkName,
  checkNumber,
  checkOptions,
  closestName,
  show,
} from '@kentro/core'
import { describe, expect, it } from 'vitest'

const range = (message: string) => new RangeError(message)
const type = (message: string) => new TypeError(message)

describe('show', () => {
  const shown: [value: unknown, text: string][] = [
    [5, '5'],
    [-0.5, '-0.5'],
    [NaN, 'NaN'],
    [-Infinity, '-Infinity'],
    [undefined, 'undefined'],
    [null, 'null'],
    [true, 'true'],
    ['abc', "'abc'"],
    ['', "''"],
    ['x'.repeat(40), `'${'x'.repeat(40)}'`],
    ['x'.repeat(41), `'${'x'.repeat(37)}...'`],
    [12n, '12n'],
    [Symbol('s'), 'Symbol(s)'],
    [() => 1, 'a function'],
    [[1, 2, 3], 'an array of length 3'],
    [Float64Array.of(1), 'a Float64Array'],
    [Int32Array.of(1), 'an Int32Array'],
    [Uint8Array.of(1), 'a Uint8Array'],
    [new Date(0), 'a Date'],
    [{}, 'an object'],
    [Object.create(null), 'an object'],
    [
      new (class {
        x = 1
      })(),
      '{ x }',
    ],
    [{ constructor: 1 }, '{ constructor }'],
    [{ points: [], labels: [], names: [], rows: 3 }, '{ points, labels, names, rows }'],
    [{ a: 1, b: 2, c: 3, d: 4, e: 5 }, '{ a, b, c, d, ... }'],
  ]
  for (const [value, text] of shown) {
    it(`shows ${text}`, () => {
      expect(show(value)).toBe(text)
    })
  }
})

describe('checkInteger', () => {
  it('gives back an integer within its bounds', () => {
    expect(checkInteger('k', 1, 1, 3)).toBe(1)
    expect(checkInteger('k', 3, 1, 3)).toBe(3)
    expect(checkInteger('seed', -5, -10)).toBe(-5)
    expect(checkInteger('n', Number.MAX_SAFE_INTEGER, 1)).toBe(Number.MAX_SAFE_INTEGER)
  })

  it('refuses a number outside, or that is no integer, by RangeError', () => {
    expect(() => checkInteger('k', 0, 1, 3)).toThrow(range('k must be an integer from 1 to 3, got 0'))
    expect(() => checkInteger('k', 4, 1, 3, 'three')).toThrow(range('k must be an integer from 1 to three, got 4'))
    expect(() => checkInteger('k', 2.5, 1, 3)).toThrow(range('k must be an integer from 1 to 3, got 2.5'))
    expect(() => checkInteger('k', NaN, 1)).toThrow(range('k must be an integer of at least 1, got NaN'))
    expect(() => checkInteger('k', Infinity, 1)).toThrow(range('k must be an integer of at least 1, got Infinity'))
  })

  it('refuses what is no number by TypeError', () => {
    expect(() => checkInteger('k', '3', 1)).toThrow(type("k must be an integer of at least 1, got '3'"))
    expect(() => checkInteger('k', 3n, 1)).toThrow(type('k must be an integer of at least 1, got 3n'))
    expect(() => checkInteger('k', undefined, 1)).toThrow(type('k must be an integer of at least 1, got undefined'))
    expect(() => checkInteger('k', [3], 1)).toThrow(
      type('k must be an integer of at least 1, got an array of length 1'),
    )
  })
})

describe('checkK', () => {
  it('gives back k from 1 to n, and refuses others with n named', () => {
    expect([checkK(1, 3), checkK(3, 3)]).toEqual([1, 3])
    expect(() => checkK(5, 3)).toThrow(range('k must be an integer from 1 to n = 3, got 5'))
    expect(() => checkK(0, 3)).toThrow(range('k must be an integer from 1 to n = 3, got 0'))
    expect(() => checkK(-1, 3)).toThrow(range('k must be an integer from 1 to n = 3, got -1'))
    expect(() => checkK(null, 3)).toThrow(type('k must be an integer from 1 to n = 3, got null'))
  })
})

describe('checkNumber', () => {
  it('gives back a finite number within its bound', () => {
    expect([checkNumber('x', -1e9), checkNumber('x', 0, 0), checkNumber('x', 5e-324, 0, true)]).toEqual([
      -1e9, 0, 5e-324,
    ])
  })

  it('refuses others, and says what it must be', () => {
    expect(() => checkNumber('x', NaN)).toThrow(range('x must be a finite number, got NaN'))
    expect(() => checkNumber('x', '1')).toThrow(type("x must be a finite number, got '1'"))
    expect(() => checkNumber('tolerance', -1, 0)).toThrow(
      range('tolerance must be a finite number of at least 0, got -1'),
    )
    expect(() => checkNumber('tolerance', Infinity, 0)).toThrow(
      range('tolerance must be a finite number of at least 0, got Infinity'),
    )
    expect(() => checkNumber('x', 0, 0, true)).toThrow(range('x must be a finite number greater than 0, got 0'))
    expect(() => checkNumber('x', null, 0, true)).toThrow(type('x must be a finite number greater than 0, got null'))
  })
})

describe('checkName', () => {
  it('gives back a name that is allowed', () => {
    expect(checkName('algorithm', 'elkan', ['lloyd', 'elkan'])).toBe('elkan')
  })

  it('refuses another and lists those allowed', () => {
    const check = (value: unknown) => () => checkName('algorithm', value, ['lloyd', 'elkan'])
    expect(check('yinyang')).toThrow(range("algorithm must be one of 'lloyd', 'elkan', got 'yinyang'"))
    expect(check(7)).toThrow(type("algorithm must be one of 'lloyd', 'elkan', got 7"))
    expect(check(undefined)).toThrow(type("algorithm must be one of 'lloyd', 'elkan', got undefined"))
  })

  it('says which one was probably meant, and then does not list many', () => {
    const many = Array.from({ length: 9 }, (_, i) => `strategy-${i}`)
    const check = (value: unknown, names: string[]) => () => checkName('init', value, names)
    expect(check('Lloyd', ['lloyd', 'elkan'])).toThrow(
      range("init must be one of 'lloyd', 'elkan', got 'Lloyd': did you mean 'lloyd'?"),
    )
    expect(check('strategi-4', many)).toThrow(
      range("init must be one of 9 names, got 'strategi-4': did you mean 'strategy-4'?"),
    )
    expect(check('none', many)).toThrow(range(`init must be one of '${many.join("', '")}', got 'none'`))
  })
})

describe('checkKnown', () => {
  it('accepts options that are known, and refuses others with the one that was probably meant', () => {
    const check = (options: object) => () => checkKnown(options, ['title', 'width'])
    expect(check({})).not.toThrow()
    expect(check({ width: 1, title: undefined })).not.toThrow()
    expect(check({ width: 1, tilte: 'x' })).toThrow(type("options must not have 'tilte': did you mean 'title'?"))
    expect(check({ colour: 1 })).toThrow(type("options must not have 'colour': known are title, width"))
  })
})

describe('closestName', () => {
  it('gives the first name with the fewest edits, case aside', () => {
    expect(closestName('kmeans++', ['k-means||', 'k-means++', 'greedy-k-means++'])).toBe('k-means++')
    expect(closestName('WIDHT', ['height', 'Width'])).toBe('Width')
    expect(closestName('cat', ['cut', 'car'])).toBe('cut')
  })

  it('gives none where more than 2 in 5 letters are wrong; two that are swapped count for one', () => {
    expect(closestName('abcyz', ['abcde'])).toBe('abcde')
    expect(closestName('abxyz', ['abcde'])).toBe(null)
    expect(closestName('bacxe', ['abcde'])).toBe('abcde')
    expect(closestName('median', ['mean'])).toBe(null)
    expect(closestName('', ['a'])).toBe(null)
    expect(closestName('a', [])).toBe(null)
  })
})

describe('checkFunction', () => {
  it('gives back a function, and refuses anything else', () => {
    expect(checkFunction('random', Math.random)).toBe(Math.random)
    expect(() => checkFunction('random', 4)).toThrow(type('random must be a function, got 4'))
  })
})

describe('checkOptions', () => {
  it('gives back an object, and an empty one for undefined', () => {
    const options = { tolerance: 0 }
    expect(checkOptions(options)).toBe(options)
    expect(checkOptions(undefined)).toEqual({})
  })

  it('refuses anything else', () => {
    const check = (value: unknown) => () => checkOptions(value as object)
    expect(check(null)).toThrow(type('options must be an object, got null'))
    expect(check(3)).toThrow(type('options must be an object, got 3'))
    expect(check('fast')).toThrow(type("options must be an object, got 'fast'"))
    expect(check([1])).toThrow(type('options must be an object, got an array of length 1'))
    expect(() => checkOptions(null as never, 'plot')).toThrow(type('plot must be an object, got null'))
  })
})
