import { Fit } from './fit'

/** What a seeding works on, beside the points of a fit, whose centroids are the candidates. Doubles stand first, as in Fit. */
@unmanaged
export class Seeds {
  fit: Fit
  /** How many points a chunk of the sums has. */
  chunk: i32
  /** How many chunks there are. */
  chunks: i32
  /** n, f64: the squared distance of each point to its nearest seed so far. */
  least: usize
  /** n, f32: at least the same, multiplied by the square of the scale of the blocks. */
  bounds: usize
  /** chunks, f64: the sums of weight x least. */
  sums: usize
  /** candidates x chunks, f64: what the sums become with each candidate. */
  tried: usize
  /** The scores of a tile (4 x 8, f32), or 512 bytes and the scores of four points. */
  scores: usize
  /** candidates x chunk, f64: what least becomes with each candidate. */
  lowered: usize
  /** Four pairs of a point and a candidate (i32), whose squared distances (f64) are to be computed. */
  queue: usize
  squares: usize
}
