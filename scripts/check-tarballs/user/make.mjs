import { makeBlobs } from '@kentro/datasets'
import { writePoints } from '@kentro/io'

const { points, labels } = makeBlobs({ n: 300, seed: 1 })
await writePoints('points.csv', points, { columns: ['width', 'height'], labels, label: 'kind' })
