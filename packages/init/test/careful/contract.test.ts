import { keepTheContract } from '../contract.ts'

keepTheContract(['ostrovsky', 'd-alpha'])
