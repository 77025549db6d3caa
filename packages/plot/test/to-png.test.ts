import { scatter, toPNG } from '@kentro/plot'
import { Resvg } from '@resvg/resvg-js'
import { afterEach, describe, expect, it, vi } from 'vitest'

const svg = await scatter([[1], [2]], { labels: [0, 1] }, { width: 300, height: 260 })
const sizeOf = (png: Uint8Array): number[] => {
  const view = new DataView(png.buffer, png.byteOffset)
  return [view.getUint32(16), view.getUint32(20)]
}
/** The colour of the pixel in the upper left corner. */
const cornerOf = (png: Uint8Array): number[] => {
  const image = `<image width="600" height="520" href="data:image/png;base64,${Buffer.from(png).toString('base64')}"/>`
  const drawn = new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="600" height="520">${image}</svg>`).render()
  return [...drawn.pixels.subarray(0, 4)]
}

afterEach(() => {
  vi.doUnmock('@resvg/resvg-js')
  vi.resetModules()
})

/** `toPNG` where resvg is what `factory` makes. */
async function withResvg(factory: () => object): Promise<typeof toPNG> {
  vi.doMock('@resvg/resvg-js', factory)
  vi.resetModules()
  return (await import('@kentro/plot')).toPNG
}

describe('toPNG', () => {
  it('gives the bytes of a PNG file, two pixels for one unless told otherwise', async () => {
    const png = await toPNG(svg)
    expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    expect(sizeOf(png)).toEqual([600, 520])
    expect(sizeOf(await toPNG(svg, { scale: 1 }))).toEqual([300, 260])
  })

  it('is light, or dark, and the same bytes each time', async () => {
    const [light, dark] = [await toPNG(svg), await toPNG(svg, { theme: 'dark' })]
    expect(cornerOf(light)).toEqual([255, 255, 255, 255])
    expect(cornerOf(dark)).toEqual([0x16, 0x18, 0x1d, 255])
    expect(await toPNG(svg)).toEqual(light)
  })

  it('says what to install where resvg is missing', async () => {
    const broken = await withResvg(() => {
      throw new Error('Cannot find module')
    })
    await expect(broken(svg)).rejects.toThrow(
      'toPNG needs @resvg/resvg-js, which is not installed: npm install @resvg/resvg-js',
    )
  })

  it('says so where there is no font, instead of leaving the text out', async () => {
    const bare = await withResvg(() => ({
      Resvg: class {
        getBBox(): undefined {
          return undefined
        }
      },
    }))
    await expect(bare(svg)).rejects.toThrow('toPNG found no font: install Liberation Sans or DejaVu Sans')
  })

  it('names what is wrong', async () => {
    await expect(toPNG(svg, { font: '/no/such/font.ttf' })).rejects.toThrow(
      "font must be the path of a TTF or OTF file, got '/no/such/font.ttf'",
    )
    await expect(toPNG(svg, { font: 5 as never })).rejects.toThrow('font must be a path, got 5')
    await expect(toPNG(svg, { scale: 0 })).rejects.toThrow('scale must be a finite number greater than 0, got 0')
    await expect(toPNG(svg, { theme: 'blue' as never })).rejects.toThrow(
      "theme must be one of 'light', 'dark', got 'blue'",
    )
    await expect(toPNG(svg, { fonts: 'a.ttf' } as never)).rejects.toThrow(
      "options must not have 'fonts': did you mean 'font'?",
    )
    await expect(toPNG(5 as never)).rejects.toThrow('picture must be the text of a picture, got 5')
    await expect(toPNG('<p>')).rejects.toThrow("picture must be the text of a picture, got '<p>'")
  })
})
