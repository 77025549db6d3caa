/** Whole numbers below a limit by Lehmer's recurrence; reference.py has the same. */
export function lehmer(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (state * 16807) % 2147483647
    return Math.floor(state / 256) % limit
  }
}

/** a at random; b is a modulo kb in `keep` of 100 cases, else at random. */
export function twoLabelings(data: { seed: number; n: number; ka: number; kb: number; keep: number }): {
  a: number[]
  b: number[]
} {
  const draw = lehmer(data.seed)
  const a: number[] = []
  const b: number[] = []
  for (let i = 0; i < data.n; i++) {
    const [label, other, kept] = [draw(data.ka), draw(data.kb), draw(100) < data.keep]
    a.push(label)
    b.push(kept ? label % data.kb : other)
  }
  return { a, b }
}

/** k overlapping boxes of side 8 on a grid of eighths. */
export function labelledPoints(data: { seed: number; n: number; d: number; k: number }): {
  rows: number[][]
  labels: number[]
} {
  const draw = lehmer(data.seed)
  const rows: number[][] = []
  const labels: number[] = []
  for (let i = 0; i < data.n; i++) {
    const label = draw(data.k)
    labels.push(label)
    rows.push(Array.from({ length: data.d }, (_, j) => ((label * (j + 3)) % 11) * 3 + draw(64) / 8))
  }
  return { rows, labels }
}

/** The numbers from 0 to n - 1 in random order. */
export function shuffled(n: number, seed: number): number[] {
  const draw = lehmer(seed)
  const order = Array.from({ length: n }, (_, i) => i)
  for (let i = n - 1; i > 0; i--) {
    const other = draw(i + 1)
    ;[order[i], order[other]] = [order[other], order[i]]
  }
  return order
}

/** All orders of the items. */
export function permutations<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]]
  return items.flatMap((item, p) => permutations(items.filter((_, q) => q !== p)).map((rest) => [item, ...rest]))
}
