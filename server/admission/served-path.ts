/**
 * The path that the game is served under, such as `/dreams` of `https://example.org/dreams/`. Some proxies remove it from
 * what they forward, others keep it, and of two in a row each may remove a part: all of that is understood.
 */
import type { IncomingMessage, Server, ServerResponse } from 'node:http'

/** First segments of the game's own paths. A base path with one of them could not be told apart from them. */
const OWN = new Set(['api', 'art', 'assets', 'book', 'matchmake', 'metrics', '__healthcheck'])

/** The base path of a public address: `''`, or `/dreams` without a slash at the end. */
export const basePathOf = (publicUrl: string | null): string =>
  publicUrl === null ? '' : new URL(publicUrl).pathname.replace(/\/+$/, '')

/** The first segment of a base path that is also one of the game's own paths, or null. */
export const ownPathIn = (base: string): string | null =>
  segmentsOf(base).find((segment) => OWN.has(segment)) ?? null

/**
 * The path and query of a request without the base path, or without the end of it, if only that has arrived.
 * @param url of a request, such as `/dreams/ABCD?lang=en`
 * @param base of {@link basePathOf}
 */
export function withoutBase(url: string, base: string): string {
  const expected = segmentsOf(base)
  const [path = '', ...query] = url.split('?')
  const found = path.split('/').slice(1)
  for (let from = 0; from < expected.length; from++) {
    const wanted = expected.slice(from)
    // The base itself without a slash is left as it is: relative links of a page there would lead to the wrong place.
    if (found.length <= wanted.length) continue
    if (wanted.every((segment, i) => segment === decoded(found[i] ?? '')))
      return [`/${found.slice(wanted.length).join('/')}`, ...query].join('?')
  }
  return url
}

/**
 * How a page at a path links to the root of the game: `./` from `/ABCD`, `../` from `/ABCD/screen`. Links of this kind lead
 * to the right place behind every proxy.
 */
export const rootFrom = (path: string): string => '../'.repeat(path.split('/').length - 2) || './'

/** Makes a server answer under a base path. To be called after everything else that listens to requests. */
export function serveUnder(http: Server, base: string): void {
  if (base === '') return
  http.prependListener('request', (request: IncomingMessage, _: ServerResponse) => strip(request, base))
  http.prependListener('upgrade', (request: IncomingMessage) => strip(request, base))
}

function strip(request: IncomingMessage, base: string): void {
  request.url = withoutBase(request.url ?? '/', base)
}

/** The segments of a path, without escapes. */
const segmentsOf = (path: string): string[] => path.split('/').filter(Boolean).map(decoded)

/** A part of a path without escapes; as it is if they are malformed. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
