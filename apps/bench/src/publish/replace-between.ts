/**
 * The text with what stands between the two marks of this name, each on a line of its own, replaced.
 *
 * @throws RangeError if it does not have the two marks in this order
 */
export function replaceBetween(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`]
  const from = text.indexOf(start)
  const to = text.indexOf(end)
  if (from < 0 || to < from) throw new RangeError(`README.md must have ${start} and, after it, ${end}`)
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`
}
