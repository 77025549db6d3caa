import { keepTheContract } from '../contract.ts'

keepTheContract(['ls++', 'fls++', 'multi-swap', 'pnn-smoothing', 'look-ahead', 'zig-zag'], 25)
keepTheContract(['breathing'], 10)
// 5000 swaps each time; its own tests try fewer of them on more problems.
keepTheContract(['random-swap'], 1)
