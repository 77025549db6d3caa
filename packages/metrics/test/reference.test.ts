import {
  adjustedMutualInformation,
  adjustedRand,
  calinskiHarabasz,
  daviesBouldin,
  inertia,
  matchedAccuracy,
  normalizedMutualInformation,
  silhouette,
  vMeasure,
} from '@kentro/metrics'
import type { Average } from '@kentro/metrics'
import { describe, expect, it } from 'vitest'
import { labelledPoints, twoLabelings } from './lehmer.ts'
import reference from './reference.json' with { type: 'json' }

const { versions, written, drawn, boxes } = reference
const averages: Average[] = ['arithmetic', 'geometric', 'max', 'min']
const labelings = [
  ...written.map((expected) => ({ ...expected, title: `[${expected.a}] and [${expected.b}]` })),
  ...drawn.map((expected) => ({ ...expected, ...twoLabelings(expected.data), title: JSON.stringify(expected.data) })),
]

describe(`measures of labels agree with scikit-learn ${versions['scikit-learn']}`, () => {
  it.each(labelings)('for $title', ({ a, b, ...expected }) => {
    expect(adjustedRand(a, b)).toBeCloseTo(expected.adjustedRand, 14)
    expect(matchedAccuracy(a, b)).toBe(expected.matchedAccuracy)
    for (const average of averages) {
      const [adjusted, normalized] = [expected.adjustedMutualInformation, expected.normalizedMutualInformation]
      expect(adjustedMutualInformation(a, b, { average })).toBeCloseTo(adjusted[average], 10)
      expect(normalizedMutualInformation(a, b, { average })).toBeCloseTo(normalized[average], 13)
    }
    const { homogeneity, completeness, vMeasure: v } = vMeasure(a, b)
    expect(homogeneity).toBeCloseTo(expected.vMeasure.homogeneity, 13)
    expect(completeness).toBeCloseTo(expected.vMeasure.completeness, 13)
    expect(v).toBeCloseTo(expected.vMeasure.vMeasure, 13)
  })
})

describe(`measures of points agree with scikit-learn ${versions['scikit-learn']}`, () => {
  it.each(boxes)('for boxes $data', ({ data, ...expected }) => {
    const { rows, labels } = labelledPoints(data)
    const { mean, values } = silhouette(rows, labels)
    expect(mean).toBeCloseTo(expected.silhouette, 12)
    expected.firstSilhouettes.forEach((value, i) => expect(values[i]).toBeCloseTo(value, 12))
    expect(daviesBouldin(rows, labels)).toBeCloseTo(expected.daviesBouldin, 12)
    expect(calinskiHarabasz(rows, labels) / expected.calinskiHarabasz).toBeCloseTo(1, 12)
    expect(inertiaAboutMeans(rows, labels) / expected.inertia).toBeCloseTo(1, 12)
  })
})

function inertiaAboutMeans(rows: number[][], labels: number[]): number {
  const names = [...new Set(labels)]
  const means = names.map((name) => {
    const members = rows.filter((_, i) => labels[i] === name)
    return rows[0].map((_, j) => members.reduce((sum, row) => sum + row[j], 0) / members.length)
  })
  return inertia(rows, means, { labels: labels.map((label) => names.indexOf(label)) })
}
