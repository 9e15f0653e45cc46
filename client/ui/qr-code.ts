/** Draws QR codes as SVG; the library is loaded when the first one is shown. */
import { html, type TemplateResult } from 'lit-html'

const drawn = new Map<string, Promise<TemplateResult>>()

/** The QR code of a text; cached. */
export function qrPicture(text: string): Promise<TemplateResult> {
  const picture = drawn.get(text) ?? draw(text)
  drawn.set(text, picture)
  return picture
}

async function draw(text: string): Promise<TemplateResult> {
  const { encode } = await import('uqr')
  const { data, size } = encode(text, { ecc: 'M', border: 2 })
  let path = ''
  for (const [y, row] of data.entries())
    for (const [x, dark] of row.entries()) if (dark) path += `M${x} ${y}h1v1h-1z`
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${text} shape-rendering="crispEdges">
    <rect width=${size} height=${size} fill="#fffaec" /><path d=${path} fill="#12132b" />
  </svg>`
}
