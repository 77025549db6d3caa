import type { Points } from '@kentro/core'
import type { Dataset, FamilyOptions } from '../dataset.ts'

/** A generated set in the image of a published one, and what is to be said of it. */
export interface Family<Name extends string = string> {
  readonly name: Name
  /** Makes it, with the true centers where there are some: as large as the published one, unless told otherwise. */
  readonly make: (options?: FamilyOptions) => Dataset & { readonly centers?: Points }
  /** Into how many clusters it is to be divided; `centers` are the truth of that where they are as many. */
  readonly k: number
  /** Points of the published set. */
  readonly n: number
  readonly d: number
  /** What it is, in a few words. */
  readonly description: string
  /** Authors, title, venue and year. */
  readonly reference: string
}

/** Families by name. */
export type Families<Name extends string> = { readonly [N in Name]: Family<N> }
