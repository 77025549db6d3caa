/** The chosen ones of values. */
export function pick(values: Float64Array, chosen: Int32Array): Float64Array {
  const picked = new Float64Array(chosen.length)
  for (let i = 0; i < picked.length; i++) picked[i] = values[chosen[i]]
  return picked
}
