import { Fit } from './fit'

/** What Hamerly's and Yinyang's bounds are kept in, beside a fit. Doubles stand first, as in Fit. */
@unmanaged
export class Groups {
  /** Distances are kept times `scale`; a computed one is off by at most `relative`, and a bit of it is `absolute`. */
  scale: f64
  relative: f64
  absolute: f64
  /** What a bound must exceed for a centroid to be farther for certain: stretch x the other distance + slack. */
  stretch: f32
  slack: f32
  fit: Fit
  /** How many groups there are, their bounds from point to point, and the slots of each: 16, or a multiple of 8 of the only one. */
  groups: i32
  stride: i32
  width: i32
  /** 1 where bounds are to be written for the first time. */
  first: i32
  /** n x stride, f32: at least so far are the centroids of the group, that of the point aside. */
  lower: usize
  /** n, f32: at most so far is the centroid of the point. */
  upper: usize
  /** k, f32: how far each centroid has moved since, rounded up. */
  drift: usize
  /** groups, f32, f32 and i32: the greatest drift of a group, the second greatest, and whose the greatest is. */
  drops: usize
  nextDrops: usize
  dropsOf: usize
  /** k, f32: half the distance to the nearest other centroid, rounded down. */
  halves: usize
  /** groups x width and k, i32: the centroid of each slot, -1 where there is none, and the slot of each centroid. */
  centroidOf: usize
  slotOf: usize
  /** groups, i32: how many centroids each has. */
  sizes: usize
  /** For each point of a chunk that is open: its index, limit, best and second score, the second of the best group, and slot. */
  open: usize
  limits: usize
  least: usize
  second: usize
  inside: usize
  nearest: usize
  /** A list of these by their place, and room for a result. */
  list: usize
  found: usize
}
