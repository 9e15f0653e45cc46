/** The pages of storybooks. Each has a link that cannot be guessed; anybody who has the link may delete the book. */
import type { Application, Request, RequestHandler, Response } from 'express'
import {
  DEFAULT_LANGUAGE,
  LANGUAGES,
  type Language,
  languageOrDefault,
  preferredLanguage,
} from '../../shared/text/languages.ts'
import { isAllowedOrigin } from '../admission/origins.ts'
import { rootFrom } from '../admission/served-path.ts'
import { storybookFonts } from '../storage/storybook-fonts.ts'
import { renderBook, renderNoBook, renderRemoval, renderRemoved } from '../storage/storybook-page.ts'
import { readStorybookStyle } from '../storage/storybook-style.ts'
import type { Bookshelf } from '../storage/storybooks.ts'
import { STORYBOOK_POLICY } from './security-headers.ts'

type BookRequest = Request<{ id: string }>

/** Adds the pages under `/book/`. @param origins origins besides our own whose pages may delete a book */
export function addStorybookRoutes(
  app: Application,
  storybooks: Bookshelf,
  origins: readonly string[],
): void {
  addFiles(app)
  app.get('/book/:id', asPage, async (request: BookRequest, response: Response) => {
    const { params } = request
    const root = rootFrom(request.path)
    const book = await storybooks.load(params.id)
    response
      .status(book ? 200 : 404)
      .send(book ? renderBook(book, params.id, root) : renderNoBook(languageOf(request), root))
  })
  // A GET must not delete anything: link previews follow links, and other pages may link to this one.
  app.get('/book/:id/remove', asPage, async (request: BookRequest, response: Response) => {
    const { params } = request
    const root = rootFrom(request.path)
    const book = await storybooks.load(params.id)
    response
      .status(book ? 200 : 404)
      .send(book ? renderRemoval(book, params.id, root) : renderNoBook(languageOf(request), root))
  })
  app.post('/book/:id/remove', asPage, async (request: BookRequest, response: Response) => {
    const root = rootFrom(request.path)
    const [origin, host] = [request.get('origin') ?? null, request.get('host') ?? null]
    if (!isAllowedOrigin(origin, host, origins))
      return void response.status(403).send(renderNoBook(languageOf(request), root))
    const language = languageOrDefault(
      (await storybooks.load(request.params.id))?.language ?? languageOf(request),
    )
    const removed = await storybooks.remove(request.params.id)
    response
      .status(removed ? 200 : 404)
      .send(removed ? renderRemoved(language, root) : renderNoBook(language, root))
  })
}

/** The language that a browser prefers, for pages without a book. */
const languageOf = (request: Request): Language =>
  preferredLanguage(request.acceptsLanguages(), LANGUAGES, DEFAULT_LANGUAGE)

const asPage: RequestHandler = (_, response, next) => {
  response.type('html').set({
    'Content-Security-Policy': STORYBOOK_POLICY,
    'Cache-Control': 'private, no-cache',
    // With `no-referrer` browsers would send the form with the origin `null`, and it would be refused.
    'Referrer-Policy': 'same-origin',
  })
  next()
}

/** Browsers may keep the style sheet and the fonts this long (s). */
const MAX_AGE = 86_400

function addFiles(app: Application): void {
  const style = readStorybookStyle()
  app.get('/book/style.css', (_, response) => {
    response.type('css').set('Cache-Control', `public, max-age=${MAX_AGE}`).send(style)
  })
  for (const [path, file] of storybookFonts()) {
    app.get(`/book/${path}`, (_, response) => response.sendFile(file, { maxAge: MAX_AGE * 1_000 }))
  }
}
