/**
 * Reads the body of a request as JSON, up to a size. (Express's parser answers an over-long body only when all of it has
 * arrived, which never happens if the client keeps sending.)
 */
import type { IncomingMessage } from 'node:http'

type Body = { ok: true; value: unknown } | { ok: false; status: 400 | 413 }

/**
 * Reads a body. An empty one counts as an empty object; one that is too long is not read to its end.
 * @param limit in bytes
 * @returns its value, or the HTTP status to answer with
 */
export function readJson(request: IncomingMessage, limit: number): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > limit) {
    request.resume()
    return Promise.resolve({ ok: false, status: 413 })
  }
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let length = 0
    request.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length <= limit) chunks.push(chunk)
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
