/** Storybooks over http: each is a page under a link nobody can guess, and whoever has the link may take it away. */
import { fileURLToPath } from 'node:url'
import type { Application, Request, RequestHandler, Response } from 'express'
import { isAllowedOrigin } from '../admission/origins.ts'
import { renderBook, renderNoBook, renderRemoval, renderRemoved } from '../storage/storybook-page.ts'
import type { Books } from '../storage/storybooks.ts'
import { BOOK_POLICY } from './security-headers.ts'

type Asked = Request<{ id: string }>

export function addBooks(app: Application, books: Books, origins: readonly string[]): void {
  addFiles(app)
  app.get('/book/:id', asPage, async ({ params }: Asked, response: Response) => {
    const book = await books.find(params.id)
    response.status(book ? 200 : 404).send(book ? renderBook(book, params.id) : renderNoBook())
  })
  // A link alone removes nothing: not for a preview that follows it, and not for another page that points to it.
  app.get('/book/:id/remove', asPage, async ({ params }: Asked, response: Response) => {
    const book = await books.find(params.id)
    response.status(book ? 200 : 404).send(book ? renderRemoval(book, params.id) : renderNoBook())
  })
  app.post('/book/:id/remove', asPage, async (request: Asked, response: Response) => {
    const [origin, host] = [request.get('origin') ?? null, request.get('host') ?? null]
    if (!isAllowedOrigin(origin, host, origins)) return void response.status(403).send(renderNoBook())
    const removed = await books.remove(request.params.id)
    response.status(removed ? 200 : 404).send(removed ? renderRemoved() : renderNoBook())
  })
}

const asPage: RequestHandler = (_, response, next) => {
  response.type('html').set({
    'Content-Security-Policy': BOOK_POLICY,
    'Cache-Control': 'private, no-cache',
    // A browser hides the origin of a form where it may tell no referrer at all, and the form asks us.
    'Referrer-Policy': 'same-origin',
  })
  next()
}

function addFiles(app: Application): void {
  const font = (name: string) => fileURLToPath(import.meta.resolve(`@fontsource/${name}-normal.woff2`))
  const files = {
    'style.css': fileURLToPath(new URL('../storage/book.css', import.meta.url)),
    'fonts/title.woff2': font('londrina-solid/files/londrina-solid-latin-900'),
    'fonts/text.woff2': font('andika/files/andika-latin-400'),
    'fonts/bold.woff2': font('andika/files/andika-latin-700'),
  }
  for (const [path, file] of Object.entries(files)) {
    app.get(`/book/${path}`, (_, response) => response.sendFile(file, { maxAge: '1d' }))
  }
}
