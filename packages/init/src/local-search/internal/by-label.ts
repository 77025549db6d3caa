/** The points of each label, one label after the other: `order` from `starts[c]` to `starts[c + 1]` is label c. */
export interface Members {
  readonly order: Int32Array
  readonly starts: Int32Array
}

/** Points sorted by labels from 0 to k - 1. */
export function byLabel(labels: Int32Array, k: number): Members {
  const starts = new Int32Array(k + 1)
  for (const c of labels) starts[c + 1]++
  for (let c = 0; c < k; c++) starts[c + 1] += starts[c]
  const order = new Int32Array(labels.length)
  const ends = starts.slice()
  for (let i = 0; i < labels.length; i++) order[ends[labels[i]]++] = i
  return { order, starts }
}
