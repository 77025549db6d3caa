import { panels, scatter } from '@kentro/plot'
import { describe, expect, it } from 'vitest'

const points = [
  [1, 1],
  [1.5, 2],
  [8, 8],
  [9, 8.5],
]
const clustering = { labels: [0, 0, 1, 1], centroids: [1.25, 1.5, 8.5, 8.25] }

/** A picture in a page whose text has this colour. */
async function inPage(svg: string, color: string): Promise<SVGSVGElement> {
  document.body.innerHTML = `<div style="color: ${color}">${svg}</div>`
  return document.body.querySelector('svg') as SVGSVGElement
}

describe('a picture in a page', () => {
  it('is drawn by the page, all of it inside its frame', async () => {
    const svg = await inPage(await scatter(points, clustering, { cells: true, title: 'Two clusters' }), 'black')
    expect(svg.querySelectorAll('.panel circle[r="4"]')).toHaveLength(4)
    const frame = svg.getBoundingClientRect()
    for (const node of svg.querySelectorAll('text, circle, path')) {
      const { left, right, top, bottom } = node.getBoundingClientRect()
      expect(left).toBeGreaterThanOrEqual(frame.left)
      expect(right).toBeLessThanOrEqual(frame.right + 1)
      expect(top).toBeGreaterThanOrEqual(frame.top)
      expect(bottom).toBeLessThanOrEqual(frame.bottom + 1)
    }
  })

  it('is the same on coarse screens and on fine ones', async () => {
    expect(devicePixelRatio).toBe(1)
    expect(await scatter(points, clustering, { cells: true })).not.toMatch(/aria-label[^>]* transform="[^"]*\.5\b/)
  })

  it('takes the colour of the text around it, and no background', async () => {
    const one = await scatter(points, clustering)
    for (const picture of [one, panels([one, one])]) {
      const svg = await inPage(picture, 'rgb(200, 0, 0)')
      const text = svg.querySelector('.panel text') as SVGTextElement
      expect(getComputedStyle(text).fill).toBe('rgb(200, 0, 0)')
      expect(getComputedStyle(svg).backgroundColor).toBe('rgba(0, 0, 0, 0)')
    }
  })
})
