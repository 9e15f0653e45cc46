/** Draws QR codes as SVG; the library is loaded when the first one is shown. */
import { html, type TemplateResult } from 'lit-html'

const drawn = new Map<string, Promise<TemplateResult>>()

/** Attempts to load the library, and the delay (ms) between two. The code and the address stand beside the picture in letters. */
const TRIES = 6
const DELAY = 1_500

/** The QR code of a text; cached. Without the library it is an empty picture, and the next call tries again. */
export function qrPicture(text: string): Promise<TemplateResult> {
  const picture =
    drawn.get(text) ??
    draw(text).catch(() => {
      drawn.delete(text)
      return html`<span class="qr"></span>`
    })
  drawn.set(text, picture)
  return picture
}

async function loadLibrary(triesLeft = TRIES): Promise<typeof import('uqr')> {
  try {
    return await import('uqr')
  } catch (error) {
    if (triesLeft <= 1) throw error
    await new Promise((resolve) => setTimeout(resolve, DELAY))
    return loadLibrary(triesLeft - 1)
  }
}

async function draw(text: string): Promise<TemplateResult> {
  const { encode } = await loadLibrary()
  const { data, size } = encode(text, { ecc: 'M', border: 2 })
  let path = ''
  for (const [y, row] of data.entries())
    for (const [x, dark] of row.entries()) if (dark) path += `M${x} ${y}h1v1h-1z`
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${text} shape-rendering="crispEdges">
    <rect width=${size} height=${size} fill="#fffaec" /><path d=${path} fill="#12132b" />
  </svg>`
}
