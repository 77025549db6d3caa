import type { Solve } from '@kentro/core'

/** Arguments that every solver refuses, and how. */
export interface BadCall {
  name: string
  error: TypeErrorConstructor | RangeErrorConstructor
  message: string
  call: (solve: Solve) => unknown
}

const type = (name: string, message: string, call: BadCall['call']): BadCall => ({
  name,
  error: TypeError,
  message,
  call,
})
const range = (name: string, message: string, call: BadCall['call']): BadCall => ({
  ...type(name, message, call),
  error: RangeError,
})

/** Solves points from a start, which both may be of any type. */
const solving =
  (points: unknown, start: unknown = [[0], [5]]): BadCall['call'] =>
  (solve) =>
    solve(points as number[][], start as number[][])

/** Solves three good points with these options, which may be of any type. */
const told =
  (options: unknown): BadCall['call'] =>
  (solve) =>
    solve([[0], [1], [5]], [[0], [5]], options as object)

const weighing = (weights: unknown): BadCall['call'] => told({ weights })

const three = [[0], [1], [5]]
const forms = 'must be rows, { data, shape: [n, d] } or Points, got'
const overflow = 'must have spans whose squares can be summed in float64, got a span of'
const underflow = 'must have spans whose squares do not vanish in float64, got at most'
const flat = 'must be an array of coordinates (one column is [[1], [2]]; a flat array is { data, shape: [n, d] }), got'
const least = 'maxIterations must be an integer of at least 1, got'
const finite = 'tolerance must be a finite number of at least 0, got'
const choices = "emptyClusters must be one of 'relocate', 'keep', got"

const badPoints: BadCall[] = [
  type('no points', `points ${forms} undefined`, solving(undefined)),
  type('points that are a number', `points ${forms} 5`, solving(5)),
  type('flat points', `points[0] ${flat} 0`, solving([0, 1, 5])),
  range('an empty array', 'points must hold at least one point, got 0', solving([])),
  range('NaN in the points', 'points[1][0] must be finite, got NaN', solving([[0], [NaN], [5]])),
  range(
    'Infinity in flat points with a shape',
    'points[1][0] must be finite, got -Infinity',
    solving({ data: Float64Array.of(0, 1, -Infinity, 5), shape: [2, 2] }),
  ),
  type('a coordinate that is no number', "points[1][0] must be a number, got '1'", solving([[0], ['1'], [5]])),
  range('ragged rows', 'points[2] must have d = 1 coordinates, as points[0] has, got 2', solving([[0], [1], [5, 5]])),
  range(
    'values whose squares overflow',
    `points ${overflow} 1e+200 in column 0: rescale the data`,
    solving([[0], [1e200]]),
  ),
  range('values whose squares vanish', `points ${underflow} 1e-200: rescale the data`, solving([[0], [1e-200]], [[0]])),
  range(
    'values whose squares vanish beside a start that is far away',
    `points ${underflow} 1e-200: rescale the data`,
    solving([[0], [1e-200]]),
  ),
]

const badStarts: BadCall[] = [
  type('no start', `start ${forms} null`, solving(three, null)),
  type('a flat start', `start[0] ${flat} 0`, solving(three, [0, 5])),
  range('an empty start', 'start must hold at least one point, got 0', solving(three, [])),
  range('a start with other columns', 'start must have d = 1 columns, as points have, got 2', solving(three, [[0, 0]])),
  range(
    'more rows in the start than points',
    'the number of rows of start (k) must be an integer from 1 to n = 3, got 4',
    solving(three, [[0], [1], [2], [3]]),
  ),
  range('NaN in the start', 'start[1][0] must be finite, got NaN', solving(three, [[0], [NaN]])),
  range(
    'a start so far away that squares overflow',
    `points and start ${overflow} 1e+160 in column 0: rescale the data`,
    solving(three, [[0], [1e160]]),
  ),
  range(
    'equal points and a start so near that squares vanish',
    `points and start ${underflow} 1e-170: rescale the data`,
    solving([[0], [0]], [[0], [1e-170]]),
  ),
]

const badOptions: BadCall[] = [
  type('options that are a number', 'options must be an object, got 300', told(300)),
  type('options null', 'options must be an object, got null', told(null)),
  range('maxIterations 0', `${least} 0`, told({ maxIterations: 0 })),
  range('maxIterations -1', `${least} -1`, told({ maxIterations: -1 })),
  range('maxIterations 1.5', `${least} 1.5`, told({ maxIterations: 1.5 })),
  range('maxIterations NaN', `${least} NaN`, told({ maxIterations: NaN })),
  range('maxIterations Infinity', `${least} Infinity`, told({ maxIterations: Infinity })),
  type("maxIterations '10'", `${least} '10'`, told({ maxIterations: '10' })),
  range('tolerance -1', `${finite} -1`, told({ tolerance: -1 })),
  range('tolerance NaN', `${finite} NaN`, told({ tolerance: NaN })),
  type('tolerance null', `${finite} null`, told({ tolerance: null })),
  range("emptyClusters 'drop'", `${choices} 'drop'`, told({ emptyClusters: 'drop' })),
  type('emptyClusters true', `${choices} true`, told({ emptyClusters: true })),
  type('onIteration 5', 'onIteration must be a function, got 5', told({ onIteration: 5 })),
]

const badWeights: BadCall[] = [
  type('weights that are a number', 'weights must be an array of n = 3 numbers, got 1', weighing(1)),
  range('too few weights', 'weights must have n = 3 entries, got 2', weighing([1, 2])),
  range('a negative weight', 'weights[1] must be finite and at least 0, got -2', weighing([1, -2, 3])),
  range('a weight NaN', 'weights[2] must be finite and at least 0, got NaN', weighing([1, 2, NaN])),
  type('a weight that is no number', "weights[1] must be a number, got '2'", weighing([1, '2', 3])),
  range('weights that are all 0', 'weights must not all be 0', weighing([0, 0, 0])),
  range('weights without a finite sum', 'weights must have a finite sum, got Infinity', weighing([1e308, 1e308, 1])),
  range(
    'weights that no sum holds together',
    'weights other than 0 must lie within a factor of 2^100, got 1e-200 and 1',
    weighing([1, 0, 1e-200]),
  ),
  range(
    'weights that let squares overflow',
    'weights must leave weighted squared distances finite in float64: scale the weights down',
    weighing([1e307, 1e307, 1e307]),
  ),
  range(
    'weights that let coordinates vanish',
    'weights must not make weighted coordinates vanish in float64: scale the weights up',
    weighing([1e-300, 1e-300, 1e-300]),
  ),
]

/** All of them. */
export const badCalls: BadCall[] = [...badPoints, ...badStarts, ...badOptions, ...badWeights]

/** What a call throws: its kind and message. */
export function thrownBy(call: () => unknown): { error: unknown; message: string } | undefined {
  try {
    call()
  } catch (error) {
    return { error: (error as Error).constructor, message: (error as Error).message }
  }
  return undefined
}
