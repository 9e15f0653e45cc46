// @vitest-environment happy-dom
import fc from 'fast-check'
import { BlendModes, type Renderer, type Textures, TintModes } from 'phaser'
import { describe, expect, it, vi } from 'vitest'
import { completeCanvas, nearestShade } from '../../../client/phaser/plain-canvas.ts'

vi.mock('phaser', () => ({
  BlendModes: { MULTIPLY: 2 },
  TintModes: { MULTIPLY: 0, FILL: 1, ADD: 2, SCREEN: 4 },
}))

/** A renderer without WebGL that records which frames it draws. */
function renderer() {
  const drawn: Textures.Frame[] = []
  const bare = {
    blendModes: ['source-over', 'lighter', 'source-over'],
    batchSprite: (_: unknown, frame: Textures.Frame) => void drawn.push(frame),
  }
  completeCanvas(bare as unknown as Renderer.Canvas.CanvasRenderer)
  const draw = (sprite: object, of: Textures.Frame) => {
    const whole = { tintMode: TintModes.MULTIPLY, tintTopLeft: 0xffffff, isTinted: true, ...sprite }
    bare.batchSprite(whole, of)
    return drawn.at(-1)
  }
  return { bare, draw }
}

const frame = (name: string, side = 10) =>
  ({
    name,
    texture: { key: 'sheet' },
    source: { image: null, resolution: 1, scaleMode: 0 },
    canvasData: { x: 40, y: 60 },
    cutWidth: side,
    cutHeight: side,
  }) as unknown as Textures.Frame

describe('a shade', () => {
  it('differs from its colour by no more than the eye sees, and not at all in black and white', () => {
    expect([0, 0xffffff].map(nearestShade)).toEqual([0, 0xffffff])
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (colour) => {
        for (const shift of [16, 8, 0])
          expect(Math.abs(((colour >> shift) & 255) - ((nearestShade(colour) >> shift) & 255))).toBeLessThan(
            5,
          )
      }),
    )
  })
})

describe('the renderer without WebGL', () => {
  it('multiplies', () => {
    expect(renderer().bare.blendModes[BlendModes.MULTIPLY]).toBe('multiply')
  })

  it('draws tinted sprites from copies of their own, made once for a shade, and others as they are', () => {
    const { draw } = renderer()
    const own = frame('plug')
    expect(draw({ isTinted: false }, own)).toBe(own)
    expect(draw({ tintTopLeft: 0xff0000, isCropped: true }, own)).toBe(own)
    expect(draw({ tintTopLeft: 0xff0000, tintMode: TintModes.ADD }, own)).toBe(own)
    const red = draw({ tintTopLeft: 0xff0000 }, own)
    expect(red).not.toBe(own)
    expect(red).toMatchObject({ name: 'plug', canvasData: { x: 0, y: 0 } })
    expect(draw({ tintTopLeft: 0xfe0101 }, own)).toBe(red)
    expect(draw({ tintTopLeft: 0x00ff00 }, own)).not.toBe(red)
    expect(draw({ tintTopLeft: 0xff0000, tintMode: TintModes.FILL }, own)).not.toBe(red)
    expect(draw({ tintTopLeft: 0xff0000 }, frame('socket'))).not.toBe(red)
  })

  it('drops the copies that were not used for longest, and none that is in the picture', () => {
    vi.useFakeTimers()
    const { draw } = renderer()
    const sprite = { tintTopLeft: 0x804020 }
    const paint = (...names: number[]) => names.map((n) => draw(sprite, frame(String(n), 1_000)))
    const many = paint(...Array(12).keys())
    const again = paint(...Array(12).keys())
    expect(again.filter((copy, n) => copy !== many[n])).toEqual([])
    vi.advanceTimersByTime(5_000)
    const [first] = paint(0)
    expect(first).toBe(many[0])
    paint(12)
    expect(paint(0)[0]).toBe(first)
    expect(paint(1)[0]).not.toBe(many[1])
    vi.useRealTimers()
  })
})
