/** Adding and subtracting 1.5 * 2^52 rounds |z| <= 2^51 to an integer, ties to even. */
export const ROUND: f64 = 6755399441055744.0
