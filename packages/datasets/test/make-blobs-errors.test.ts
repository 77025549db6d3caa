import { makeBlobs } from '@kentro/datasets'
import type { BlobsOptions } from '@kentro/datasets'
import { describe, expect, it } from 'vitest'

describe('makeBlobs(options) refuses', () => {
  const two = [[0], [1]]

  it.each<[options: unknown, message: string]>([
    [null, 'options must be an object, got null'],
    [100, 'options must be an object, got 100'],
    [{ N: 3 }, "options must not have 'N': did you mean 'n'?"],
    [{ center: 3 }, "options must not have 'center': did you mean 'centers'?"],
    [{ n_samples: 5 }, "options must not have 'n_samples': it is called n here"],
    [{ random_state: 5 }, "options must not have 'random_state': it is called seed here"],
    [{ n: '5' }, "n must be an integer of at least 1, got '5'"],
    [{ n: null }, 'n must be an integer of at least 1, got null'],
    [{ d: '2' }, "d must be an integer of at least 1, got '2'"],
    [{ centers: '3' }, "centers must be rows, { data, shape: [n, d] } or Points, got '3'"],
    [{ centers: null }, 'centers must be rows, { data, shape: [n, d] } or Points, got null'],
    [{ std: '1' }, "std must be an array of k = 3 numbers, got '1'"],
    [{ std: [1, '1', 1] }, "std[1] must be a finite number of at least 0, got '1'"],
    [{ sizes: 7 }, 'sizes must be an array of k = 3 numbers, got 7'],
    [{ sizes: null }, 'sizes must be an array of k = 3 numbers, got null'],
    [{ sizes: [1, '2'] }, "sizes[1] must be an integer of at least 0, got '2'"],
    [{ centerBox: 10 }, 'centerBox must be [low, high], got 10'],
    [{ centerBox: [0, 1, 2] }, 'centerBox must be [low, high], got an array of length 3'],
    [{ centerBox: [0, '1'] }, "centerBox[1] must be a finite number, got '1'"],
    [{ shuffle: 1 }, 'shuffle must be true or false, got 1'],
    [{ seed: null }, 'seed must be a finite number or a string, got null'],
    [{ seed: Number.NaN }, 'seed must be a finite number or a string, got NaN'],
    [{ random: 4 }, 'random must be a function, got 4'],
    [{ seed: 1, random: Math.random }, 'seed must be left out where random is given, got both'],
  ])('%o is a TypeError', (options, message) => {
    expect(() => makeBlobs(options as BlobsOptions)).toThrow(new TypeError(message))
  })

  it.each<[options: BlobsOptions, message: string]>([
    [{ n: 0 }, 'n must be an integer of at least 1, got 0'],
    [{ n: 2.5 }, 'n must be an integer of at least 1, got 2.5'],
    [{ n: Number.NaN }, 'n must be an integer of at least 1, got NaN'],
    [{ d: 0 }, 'd must be an integer of at least 1, got 0'],
    [{ d: 3, centers: two }, 'd must be 1, as centers have it, got 3'],
    [{ centers: 0 }, 'centers must be an integer of at least 1, got 0'],
    [{ centers: 1.5 }, 'centers must be an integer of at least 1, got 1.5'],
    [{ centers: [] }, 'centers must hold at least one point, got 0'],
    [{ centers: [[0, Number.NaN]] }, 'centers[0][1] must be finite, got NaN'],
    [{ std: -1 }, 'std must be a finite number of at least 0, got -1'],
    [{ std: Number.NaN }, 'std must be a finite number of at least 0, got NaN'],
    [{ std: Infinity }, 'std must be a finite number of at least 0, got Infinity'],
    [{ std: [1, 2] }, 'std must have k = 3 entries, got 2'],
    [{ std: [1, -2], centers: two }, 'std[1] must be a finite number of at least 0, got -2'],
    [{ sizes: [] }, 'sizes must have k = 3 entries, got 0'],
    [{ sizes: [1, 2, 3], centers: two }, 'sizes must have k = 2 entries, got 3'],
    [{ sizes: [0, 0] }, 'sizes must not all be 0'],
    [{ sizes: [3, -1] }, 'sizes[1] must be an integer of at least 0, got -1'],
    [{ sizes: [3, 0.5] }, 'sizes[1] must be an integer of at least 0, got 0.5'],
    [{ sizes: [3, 4], n: 8 }, 'n must be 7, the sum of sizes, got 8'],
    [{ centerBox: [10, -10] }, 'centerBox must be [low, high] with low <= high, got [10, -10]'],
    [{ centerBox: [0, Number.NaN] }, 'centerBox[1] must be a finite number, got NaN'],
    [{ centerBox: [-Infinity, 0] }, 'centerBox[0] must be a finite number, got -Infinity'],
    [{ centerBox: [-1e308, 1e308] }, 'the width of centerBox must be a finite number, got Infinity'],
  ])('%o is a RangeError', (options, message) => {
    expect(() => makeBlobs(options)).toThrow(new RangeError(message))
  })

  it('refuses points whose squared distances would mean nothing', () => {
    expect(() => makeBlobs({ std: 1e200 })).toThrow(/points must have spans whose squares can be summed/)
    expect(() => makeBlobs({ std: 1e308 })).toThrow(RangeError)
    expect(() => makeBlobs({ centers: [[0]], std: 1e-200 })).toThrow(
      /points must have spans whose squares do not vanish/,
    )
  })
})
