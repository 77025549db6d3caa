import { keepTheContract } from '../contract.ts'

keepTheContract(['luxburg', 'projection', 'lbg', 'split', 'kaufman-rousseeuw'], 40)
keepTheContract(['bradley-fayyad', 'bisecting'], 15)
