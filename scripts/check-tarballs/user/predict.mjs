import { readFile } from 'node:fs/promises'
import { readPoints } from '@kentro/io'
import { fromJSON } from '@kentro/kmeans'

const model = fromJSON(await readFile('model.json', 'utf8'))
const { points } = await readPoints('points.csv', { label: 'kind' })
console.log(model.predict(points).join(' '))
