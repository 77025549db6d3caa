export { elkan, elkanSteps } from './elkan.ts'
export { hamerly, hamerlySteps } from './hamerly.ts'
export { yinyang, yinyangSteps } from './yinyang.ts'
export { stepsWithBounds } from './steps-with-bounds.ts'
