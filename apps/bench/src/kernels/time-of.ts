/** What work takes by a clock. */
export function timeOf(work: () => void, now: () => number): number {
  const begin = now()
  work()
  return now() - begin
}
