import { Fit } from './fit'

/** What a seeding works on, beside the points of a fit, whose centroids are the candidates. */
@unmanaged
export class Seeds {
  fit: Fit
  /** How many points a chunk of the sums has, and how many chunks there are. */
  chunk: i32
  chunks: i32
  /** How many candidates are tried at once, at most. */
  most: i32
  /** Which of the candidates that were tried last is to be accepted; -1: the only candidate, which nobody tried. */
  accepted: i32
  /** n, f64: the squared distance of each point to its nearest seed so far. */
  least: usize
  /** n, f32: at least the same, multiplied by the square of the scale of the blocks. */
  bounds: usize
  /** chunks, f64: the sums of weight x least. */
  sums: usize
  /** most x chunks, f64: what the sums become with each candidate. */
  tried: usize
  /**
   * What the last try found in each chunk: the points that candidates lower (chunks x chunk, i32, places in the chunk, candidate
   * by candidate), to what (f64), and where those of each candidate end (chunks x most, i32; -1: they are not all there).
   */
  foundPoints: usize
  foundSquares: usize
  foundEnds: usize
  /** most x chunk, i32: the points of a chunk that each candidate may lower; and how many these are (most, i32). */
  open: usize
  counts: usize
  /** chunk + 4, f64: squared distances; and chunk, f64: what least becomes. */
  squares: usize
  lowered: usize
}
