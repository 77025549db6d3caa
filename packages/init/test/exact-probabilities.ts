/** The probability of each point (n) as the next seed, given those before. */
export type NextSeed = (chosen: number[]) => number[]

/** The probability of each sequence of k of n points, numbered in base n with the first seed as the highest digit. */
export function sequenceProbabilities(n: number, k: number, next: NextSeed): number[] {
  const all = Array.from({ length: n ** k }, () => 0)
  const visit = (chosen: number[], probability: number): void => {
    if (chosen.length === k) {
      all[sequenceNumber(chosen, n)] = probability
      return
    }
    next(chosen).forEach((p, i) => {
      if (p > 0) visit([...chosen, i], probability * p)
    })
  }
  visit([], 1)
  return all
}

/** The number that `sequenceProbabilities` gives to a sequence. */
export function sequenceNumber(chosen: Iterable<number>, n: number): number {
  let number = 0
  for (const i of chosen) number = number * n + i
  return number
}

/** Scaled to a sum of 1. */
export function normalized(masses: number[]): number[] {
  const sum = masses.reduce((total, mass) => total + mass, 0)
  return masses.map((mass) => mass / sum)
}

/** Weight x squared distance to the nearest chosen value; the weights where none is chosen yet. */
export function masses(values: number[], weights: number[], chosen: number[]): number[] {
  return values.map((value, i) => {
    const nearest = Math.min(...chosen.map((c) => (value - values[c]) ** 2))
    return weights[i] * (chosen.length > 0 ? nearest : 1)
  })
}
