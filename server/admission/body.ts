/** Reads the body of a request, of which there may be only so much. */
import type { IncomingMessage } from 'node:http'

type Body = { ok: true; value: unknown } | { ok: false; status: 400 | 413 }

/**
 * Nothing at all counts as an empty object. A body that is too long is not read to its end.
 * @param longest in bytes
 */
export function readJson(request: IncomingMessage, longest: number): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > longest) {
    request.resume()
    return Promise.resolve({ ok: false, status: 413 })
  }
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let length = 0
    request.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length <= longest) chunks.push(chunk)
      else resolve({ ok: false, status: 413 })
    })
    request.on('end', () => resolve(parse(Buffer.concat(chunks).toString())))
    request.on('error', () => resolve({ ok: false, status: 400 }))
  })
}

function parse(text: string): Body {
  try {
    return { ok: true, value: text === '' ? {} : (JSON.parse(text) as unknown) }
  } catch {
    return { ok: false, status: 400 }
  }
}
