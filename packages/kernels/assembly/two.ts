/** Two columns, from j on, of the row at this address. */
@inline
export function two(row: usize, j: usize, single: bool): v128 {
  return single ? f64x2.promote_low_f32x4(v128.load64_zero(row + (j << 2))) : v128.load(row + (j << 3))
}
