import { keepTheContract } from '../contract.ts'

keepTheContract(['var-part', 'pca-part', 'kkz', 'sorting'])
