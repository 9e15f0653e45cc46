/** Lets pages believe that there is a graphics card, so that they draw with WebGL although test machines have none. */
import type { Page } from 'playwright-core'

/** Runs in the page before anything else. */
function hideSoftware(): void {
  const { getContext } = HTMLCanvasElement.prototype
  Object.assign(HTMLCanvasElement.prototype, {
    getContext(this: HTMLCanvasElement, kind: string, options?: object) {
      const asked = kind.startsWith('webgl') ? { ...options, failIfMajorPerformanceCaveat: false } : options
      return Reflect.apply(getContext, this, [kind, asked])
    },
  })
  const { getParameter } = WebGLRenderingContext.prototype
  // RENDERER, and UNMASKED_RENDERER_WEBGL of the extension WEBGL_debug_renderer_info.
  const NAMES = [0x1f01, 0x9246]
  Object.assign(WebGLRenderingContext.prototype, {
    getParameter(this: WebGLRenderingContext, name: number) {
      return NAMES.includes(name) ? 'Graphics card' : Reflect.apply(getParameter, this, [name])
    },
  })
}

/** Call before the page goes to its address. */
export const pretendGraphicsCard = (page: Page): Promise<unknown> => page.addInitScript(hideSoftware)
