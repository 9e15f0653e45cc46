/**
 * Finds out whether this browser would draw WebGL with its processor, as on laptops without a usable graphics card. That takes ten times
 * as long as painting the same with a plain canvas.
 */

/** Drawing programs of Chromium, Mesa and Windows that run on the processor. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i

/** Whether WebGL would be drawn by the processor, or is missing. */
export function isDrawnBySoftware(canvas = document.createElement('canvas')): boolean {
  // Browsers refuse this where they know that it would be slow; not all do, so the name counts as well.
  const gl = canvas.getContext('webgl', { failIfMajorPerformanceCaveat: true })
  if (!gl) return true
  const info = gl.getExtension('WEBGL_debug_renderer_info')
  const name = String(gl.getParameter(info?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER))
  gl.getExtension('WEBGL_lose_context')?.loseContext()
  return SOFTWARE.test(name)
}
