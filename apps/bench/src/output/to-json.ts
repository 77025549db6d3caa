/** Lists of times. */
const TIMES = ['samples', 'turns']

/** The results as JSON: times to ten nanoseconds, numbers of one list on one line. */
export function toJson(results: object): string {
  const text = JSON.stringify(results, (key, value: unknown) => (TIMES.includes(key) ? rounded(value) : value), 2)
  return `${text.replace(/\[\n[-+.,\d\seE]*\]/g, (list) => list.replace(/\s+/g, ''))}\n`
}

function rounded(samples: unknown): unknown {
  return (samples as number[]).map((value) => Math.round(value * 1e5) / 1e5)
}
