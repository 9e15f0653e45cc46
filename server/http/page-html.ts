/** The client's one HTML page. Its links are made relative to where it is asked for, so one build serves every path. */
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import type { RequestHandler } from 'express'
import { rootFrom } from '../admission/served-path.ts'

/** How the build links to its own files, and how the page says where the game's root is (see `client/device/base-path.ts`). */
const LINK = /(?<==")\.\//g
const ROOT = /(<meta name="base-path" content=")[^"]*/

const COMPRESSIONS = { br: promisify(brotliCompress), gzip: promisify(gzip) }

/**
 * The page for a path.
 * @param built `index.html` of the build
 * @param path that it is asked for, without the base path
 */
export function pageFor(built: string, path: string): string {
  const root = rootFrom(path)
  return built.replace(LINK, root).replace(ROOT, `$1${root}`)
}

/** Answers with the page. @param file `index.html` of the build @throws if it cannot be read */
export function sendPage(file: string): RequestHandler {
  const built = readFileSync(file, 'utf8')
  return async (request, response) => {
    const encoding = request.acceptsEncodings(['br', 'gzip'])
    const html = pageFor(built, request.path)
    response.type('html').set({ 'Cache-Control': 'no-cache', Vary: 'Accept-Encoding' })
    if (encoding !== 'br' && encoding !== 'gzip') return void response.send(html)
    response.set('Content-Encoding', encoding).send(await COMPRESSIONS[encoding](html))
  }
}
