/**
 * Finds out whether this browser would draw WebGL with its processor, as on laptops without a usable graphics card. That takes ten times
 * as long as painting the same with a plain canvas.
 */

/** Drawing programs of Chromium, Mesa and Windows that run on the processor. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i

let known: boolean | undefined

/** Whether this browser would draw WebGL with the processor, or has none; found out once. */
export const hasSoftwareGraphics = (): boolean => {
  known ??= isDrawnBySoftware(document.createElement('canvas'))
  return known
}

/** Whether the WebGL of a new canvas is drawn by the processor, or is missing. */
export function isDrawnBySoftware(canvas: HTMLCanvasElement): boolean {
  // Browsers refuse this where they know that it would be slow; not all do, so the name counts as well.
  const gl = canvas.getContext('webgl', { failIfMajorPerformanceCaveat: true })
  if (!gl) return true
  const info = gl.getExtension('WEBGL_debug_renderer_info')
  const name = String(gl.getParameter(info?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER))
  gl.getExtension('WEBGL_lose_context')?.loseContext()
  return SOFTWARE.test(name)
}

/** Whether the page's address asks for WebGL by `?canvas=0`, whatever the graphics card. @param search the query, `?…` */
export const asksForWebgl = (search: string): boolean => new URLSearchParams(search).get('canvas') === '0'

/** Whether this page should paint a plain canvas because its processor would draw WebGL. */
export const shouldPaintPlain = (): boolean => !asksForWebgl(location.search) && hasSoftwareGraphics()
