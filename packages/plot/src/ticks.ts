// Sums and products of decimal steps are cleaned of what binary fractions leave.
const clean = (value: number): number => Number(value.toPrecision(15))

/** The least of 1, 2 and 5 times a power of ten that is at least `span`. */
export function niceStep(span: number): number {
  const power = 10 ** Math.floor(Math.log10(span))
  return clean(power * ([1, 2, 5, 10].find((factor) => factor * power >= span * (1 - 1e-9)) ?? 10))
}

/** The multiples of a step from `low` to `high`. */
export function multiples(step: number, low: number, high: number): number[] {
  const first = Math.ceil(low / step - 1e-9)
  const last = Math.floor(high / step + 1e-9)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => clean((first + i) * step))
}

/** The numbers of so many leading digits times powers of ten from `low` to `high`, each `every`-th power. */
export function logTicks(factors: readonly number[], every: number, low: number, high: number): number[] {
  const ticks: number[] = []
  for (let e = Math.floor(Math.log10(low)); e <= Math.ceil(Math.log10(high)); e++) {
    if (e % every !== 0) continue
    for (const factor of factors) {
      const tick = clean(factor * 10 ** e)
      if (tick >= low * (1 - 1e-9) && tick <= high * (1 + 1e-9)) ticks.push(tick)
    }
  }
  return ticks
}
