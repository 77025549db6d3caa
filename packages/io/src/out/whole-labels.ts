/** Labels as integers of 32 bits; null where not all of them are such. */
export function wholeLabels(labels: ArrayLike<string | number>): Int32Array | null {
  const all = Array.from(labels)
  const whole = (label: string | number): label is number => typeof label === 'number' && (label | 0) === label
  return all.every(whole) ? Int32Array.from(all) : null
}
