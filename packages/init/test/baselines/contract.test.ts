import { keepTheContract } from '../contract.ts'

keepTheContract(['random-points', 'random-partition', 'first-k', 'maximin', 'k-means++', 'greedy-k-means++'])
