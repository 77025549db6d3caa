/** The ranks of values from 1 for the lowest; equal values share the mean of their ranks. */
export function midRanks(values: Float64Array): Float64Array {
  const order = Int32Array.from(values, (_, i) => i).sort((a, b) =>
    values[a] < values[b] ? -1 : values[a] > values[b] ? 1 : 0,
  )
  const ranks = new Float64Array(values.length)
  for (let first = 0, next = 0; first < order.length; first = next) {
    while (next < order.length && values[order[next]] === values[order[first]]) next++
    for (let p = first; p < next; p++) ranks[order[p]] = (first + 1 + next) / 2
  }
  return ranks
}
