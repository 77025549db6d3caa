/** A table of apache-arrow, or what looks like one. */
export interface ArrowTableLike {
  readonly numRows: number
  readonly schema: { readonly fields: readonly { readonly name: string; readonly type: { toString(): string } }[] }
  getChildAt(j: number): ArrowVectorLike | null
}

/** A column of such a table. */
export interface ArrowVectorLike {
  readonly length: number
  readonly nullCount: number
  get(i: number): unknown
  toArray(): ArrayLike<unknown>
}
