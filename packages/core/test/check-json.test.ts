import { checkJSON } from '@kentro/core'
import { describe, expect, it } from 'vitest'

describe('checkJSON(source, name)', () => {
  it('is the object that is given, or that a text describes', () => {
    const object = { a: 1 }
    expect(checkJSON(object)).toBe(object)
    expect(checkJSON('{ "a": 1 }')).toEqual(object)
  })

  it('refuses text that is no JSON, as a path is none, and says what it began with', () => {
    expect(() => checkJSON('model.json')).toThrow("json must be an object or its JSON text, got 'model.json': ")
    expect(() => checkJSON(`{ "n": ${'1'.repeat(99)}`, 'model')).toThrow(
      `model must be an object or its JSON text, got '{ "n": 1`,
    )
    expect(() => checkJSON('{')).toThrow(SyntaxError)
  })

  it.each([
    [null, 'null'],
    [undefined, 'null'],
    ['null', 'null'],
    ['[1]', 'an array of length 1'],
    ['7', '7'],
  ])('refuses %j, which is no object', (source, shown) => {
    expect(() => checkJSON(source as string)).toThrow(new TypeError(`json must be an object, got ${shown}`))
  })
})
