/** The lowest inertia that anybody found for some data and k, and where it comes from. */
export interface BestKnown {
  readonly data: string
  readonly n: number
  readonly d: number
  readonly k: number
  /** Of the points: see `Trial`. */
  readonly digest: string
  readonly inertia: number
  /** Who found it: the key of a trial holds whatever else it depends on. */
  readonly strategy: string
  readonly seed: number | string
  readonly run: number
  readonly key: string
  /** By what, in words: a program and its version, a paper. */
  readonly source: string
  /** ISO 8601. */
  readonly date: string
}

/** A record that was set or broken. */
export interface NewBest {
  /** null where nothing was known. */
  readonly before: BestKnown | null
  readonly after: BestKnown
}
