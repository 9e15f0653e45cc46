import { expect, it } from 'vitest'
import { isDrawnBySoftware } from '../../../client/phaser/software-graphics.ts'

/** A canvas whose WebGL is drawn by `renderer`; null has none, or none that would be quick. */
function canvasOf(renderer: string | null, { hidesName = false } = {}) {
  const asked: unknown[] = []
  const [RENDERER, UNMASKED] = [1, 2]
  const gl = {
    RENDERER,
    getExtension: (name: string) =>
      name === 'WEBGL_debug_renderer_info' && hidesName ? { UNMASKED_RENDERER_WEBGL: UNMASKED } : null,
    getParameter: (which: number) => (hidesName && which === RENDERER ? 'WebKit WebGL' : renderer),
  }
  const canvas = {
    getContext: (...how: unknown[]) => {
      asked.push(how[1])
      return renderer === null ? null : gl
    },
  }
  return { canvas: canvas as unknown as HTMLCanvasElement, asked }
}

it.each([
  'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)',
  'llvmpipe (LLVM 15.0.7, 256 bits)',
  'ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0)',
  'Apple Software Renderer',
])('knows a processor that draws: %s', (name) => {
  expect(isDrawnBySoftware(canvasOf(name).canvas)).toBe(true)
  expect(isDrawnBySoftware(canvasOf(name, { hidesName: true }).canvas)).toBe(true)
})

it.each([
  'ANGLE (Intel, Mesa Intel(R) UHD Graphics 620 (KBL GT2), OpenGL 4.6)',
  'Apple GPU',
  'Adreno (TM) 610',
])('leaves a graphics card alone: %s', (name) => {
  expect(isDrawnBySoftware(canvasOf(name).canvas)).toBe(false)
})

it('believes a browser that refuses slow drawing, and one without any', () => {
  const { canvas, asked } = canvasOf(null)
  expect(isDrawnBySoftware(canvas)).toBe(true)
  expect(asked).toEqual([{ failIfMajorPerformanceCaveat: true }])
})
