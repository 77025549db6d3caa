import { keepTheContract } from '../contract.ts'

keepTheContract(['fast-global'], 30)
keepTheContract(['recombinator'], 6)
keepTheContract(['hg-means'], 2)
