/** A picture of the report. */
export interface Figure {
  /** The text of an SVG file. */
  readonly svg: string
  readonly caption: string
}
