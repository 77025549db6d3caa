const DIGITS = 15

/** A number as an axis shows it: 0.25, 1,500, 31,623, 10k, 2.5M, 1e-7, with a true minus sign. */
export function formatNumber(value: number): string {
  const size = Math.abs(value)
  const text = size === 0 || (size >= 1e-4 && size < 1e9) ? plain(size) : exponential(size)
  return value < 0 ? `−${text}` : text
}

function plain(size: number): string {
  const [unit, letter] = size >= 1e6 ? [1e6, 'M'] : [1e3, 'k']
  const short = String(Number((size / unit).toPrecision(DIGITS)))
  if (size >= 1e4 && short.replace('.', '').length <= 3) return short + letter
  const [whole, ...fraction] = String(Number(size.toPrecision(DIGITS))).split('.')
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...fraction].join('.')
}

function exponential(size: number): string {
  return Number(size.toPrecision(DIGITS)).toExponential().replace('e+', 'e')
}
