import { writeFile } from 'node:fs/promises'
import { readPoints } from '@kentro/io'
import { kmeans } from '@kentro/kmeans'
import { scatter } from '@kentro/plot'

const { points, columns } = await readPoints('points.csv', { label: 'kind' })
const model = await kmeans(points, 3, { seed: 42 })

const [x, y] = columns
await writeFile('clusters.svg', await scatter(points, model, { title: 'Three clusters', x, y, cells: true }))
await writeFile('model.json', JSON.stringify(model))
console.log(model.labels.join(' '))
