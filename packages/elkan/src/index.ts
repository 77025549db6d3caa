export { elkan, elkanSteps } from './elkan.ts'
