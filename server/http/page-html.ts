/**
 * The client's one HTML page. Its links are made relative to where it is asked for, so one build serves every path. What its
 * first view needs of script and style is in the page itself.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import type { RequestHandler } from 'express'
import { rootFrom } from '../admission/served-path.ts'

/** How the build links to its own files, and how the page says where the game's root is (see `client/device/base-path.ts`). */
const LINK = /(?<=="|url\()\.\//g
const ROOT = /(<meta name="base-path" content=")[^"]*/

/** Paths of the client's pages: home, a room, a room's screen. */
export const PAGES = /^\/(?:[A-Za-z]{4}(?:\/screen)?\/?)?$/
/** Of each place in the path that such a page may be asked for at. */
const PLACES = ['/', '/ABCD/', '/ABCD/screen/']

const COMPRESSIONS = { br: promisify(brotliCompress), gzip: promisify(gzip) }
type Encoding = keyof typeof COMPRESSIONS

/** Sources of a content security policy, by what they allow. */
export interface InlineSources {
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

/**
 * The page for a path.
 * @param built `index.html` of the build
 * @param path that it is asked for, without the base path
 */
export function pageFor(built: string, path: string): string {
  const root = rootFrom(path)
  return built.replace(LINK, root).replace(ROOT, `$1${root}`)
}

/** Hashes of what is in the page itself, wherever it is asked for. @param built `index.html` of the build */
export function inlineSources(built: string): InlineSources {
  const pages = PLACES.map((place) => pageFor(built, place))
  const sources = (element: RegExp) => [
    ...new Set(pages.flatMap((page) => [...page.matchAll(element)].map(([, text = '']) => sourceOf(text)))),
  ]
  return {
    scripts: sources(/<script(?![^>]* src=)[^>]*>(.*?)<\/script>/gs),
    styles: sources(/<style[^>]*>(.*?)<\/style>/gs),
  }
}

const sourceOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The built page. @param file `index.html` of the build @throws if it cannot be read */
export const readPage = (file: string): string => readFileSync(file, 'utf8')

/** Answers with the page. @param built `index.html` of the build */
export function sendPage(built: string): RequestHandler {
  const bodies = new Map<string, Promise<Buffer>>()
  /** Compressed once: the page is the same for everybody, but for its links. */
  const compressed = (html: string, root: string, encoding: Encoding): Promise<Buffer> => {
    const key = `${encoding} ${root}`
    const body = bodies.get(key) ?? COMPRESSIONS[encoding](html)
    bodies.set(key, body)
    return body
  }
  return async (request, response) => {
    const encoding = request.acceptsEncodings(['br', 'gzip'])
    const html = pageFor(built, request.path)
    response.type('html').set({ 'Cache-Control': 'no-cache', Vary: 'Accept-Encoding' })
    if (encoding !== 'br' && encoding !== 'gzip') return void response.send(html)
    response.set('Content-Encoding', encoding).send(await compressed(html, rootFrom(request.path), encoding))
  }
}
