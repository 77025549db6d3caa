import { chain, pca, standardize } from '@kentro/transform'
import { describe, expect, it } from 'vitest'
import { iris } from '../../lloyd/test/iris.ts'
import { expectNear } from './near.ts'

const scaled = standardize(iris())
const axes = pca(scaled.apply(iris()), { components: 2 })

describe('chain', () => {
  it('applies its steps in order and inverts them in the opposite one', () => {
    const both = chain(scaled, axes)
    expect(both).toMatchObject({ kind: 'chain', from: 4, to: 2 })
    const moved = both.apply(iris())
    expect(moved).toEqual(axes.apply(scaled.apply(iris())))
    expect(both.invert(moved)).toEqual(scaled.invert(axes.invert(moved)))
    expectNear(both.apply(both.invert(moved)).data, moved.data)
  })

  it('takes one step, and takes chains apart', () => {
    expect(chain(scaled).apply(iris())).toEqual(scaled.apply(iris()))
    expect(chain(scaled).invert(iris())).toEqual(scaled.invert(iris()))
    const again = standardize(axes.apply(scaled.apply(iris())))
    expect(chain(chain(scaled, axes), chain(again)).steps).toEqual([scaled, axes, again])
  })

  it('names what is wrong', () => {
    expect(() => chain()).toThrow('transforms must hold at least one transform, got 0')
    expect(() => chain(scaled, null as never)).toThrow('transforms[1] must be a fitted transform, got null')
    expect(() => chain(pca as never)).toThrow('transforms[0] must be a fitted transform, got a function')
    expect(() => chain(axes, scaled)).toThrow('transforms[1] must take 2 columns, as transforms[0] gives, got 4')
  })
})
