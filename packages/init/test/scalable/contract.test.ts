import { keepTheContract } from '../contract.ts'

keepTheContract(['k-means||', 'afk-mc2', 'lightweight-coreset', 'prone', 'rejection-sampling'], 50)
