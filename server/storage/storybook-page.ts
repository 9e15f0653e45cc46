/** A storybook as a web page that needs only its style sheet and its fonts: no script, no image file. */
import { ROLES, type Role } from '../../shared/content/ids.ts'
import { bookPage } from '../../shared/strings/en/book-page.ts'
import { createSay } from '../../shared/strings/say.ts'
import { speaker } from '../../shared/strings/ui.ts'
import { type DrawingView, parseStrokes, type StorybookView } from '../../shared/view/types.ts'
import { type Markup, markup } from './html.ts'
import type { StoredBook } from './storybooks.ts'

const LANGUAGE = 'en'
const words = speaker(bookPage, LANGUAGE)
const story = createSay(LANGUAGE)
const nameOf = (role: Role): string => story(`roles.${role}.name`)

/** The page of a book: its leaves lie side by side, and are turned by swiping or by their links. @param id the book's */
export function renderBook(kept: StoredBook, id: string): string {
  const { book, drawings } = kept
  const leaves = [
    renderCover(kept),
    ...book.pages.map((each) => renderPage(each, drawings)),
    renderSky(book.constellation),
    renderEnding(book.ending),
    renderAwards(book.awards),
    renderLastLine(book.lastLine),
  ].filter((leaf) => leaf !== null)
  return page(
    book.title,
    markup`
    <article class="book cover-${book.cover}" tabindex="0">
      ${leaves.map((leaf, i) => renderLeaf(leaf, i + 1, leaves.length))}
    </article>
    <footer><p>${words('keep')}</p><p><a href="/book/${id}/remove">${words('remove')}</a></p></footer>`,
  )
}

const renderCover = ({ book, people, boundAt }: StoredBook): Markup => markup`
      <header class="cover">
        <p class="site">${words('site')}</p>
        <h1>${book.title}</h1>
        <ul class="family">${ROLES.map((role) => markup`<li class="${role}">${whoPlayed(role, people[role])}</li>`)}</ul>
        <p class="date"><time datetime="${boundAt}">${dateOf(boundAt)}</time></p>
      </header>`

/** One leaf, by its number from 1, with links to its neighbours. */
const renderLeaf = (leaf: Markup, n: number, of: number): Markup => markup`
      <div class="leaf" id="p${n}">${leaf}
        <nav>${n > 1 && markup`<a href="#p${n - 1}" aria-label="${words('turn.back')}">‹</a>`}<span>${words('turn.page', { n, of })}</span>${n < of && markup`<a href="#p${n + 1}">${words('turn.on')} ›</a>`}</nav>
      </div>`

/** The page that asks whether a book is really to be deleted. */
export const renderRemoval = ({ book }: StoredBook, id: string): string =>
  leaflet(
    words('remove.title', { title: book.title }),
    words('remove.text'),
    markup`<form method="post" action="/book/${id}/remove">
      <a class="choice" href="/book/${id}">${words('remove.no')}</a>
      <button class="choice" type="submit">${words('remove.yes')}</button>
    </form>`,
  )

/** The page after a book was deleted. */
export const renderRemoved = (): string => leaflet(words('removed.title'), words('removed.text'))

/** The page where there is no book. */
export const renderNoBook = (): string => leaflet(words('none.title'), words('none.text'))

const leaflet = (title: string, text: string, rest: Markup | null = null): string =>
  page(
    title,
    markup`<article class="book"><div class="leaf"><header class="cover"><h1>${title}</h1><p>${text}</p>${rest}</header></div></article>`,
  )

function page(title: string, body: Markup): string {
  return `<!doctype html>${
    markup`<html lang="${LANGUAGE}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <meta name="theme-color" content="#12132b">
    <title>${title} · ${words('site')}</title>
    <link rel="stylesheet" href="/book/style.css">
  </head>
  <body>${body}</body>
</html>`.html
  }`
}

function whoPlayed(role: Role, name: string | null): string {
  return name === null
    ? words('by.house', { role: nameOf(role) })
    : words('by.played', { role: nameOf(role), name })
}

function dateOf(iso: string): string {
  return new Intl.DateTimeFormat(LANGUAGE, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso))
}

function renderPage(each: StorybookView['pages'][number], drawings: DrawingView[]): Markup {
  const faces = each.faces.flatMap((index) => drawings[index] ?? [])
  const frames = [...faces.map(renderFace), ...each.emptyFrames.map(renderEmptyFrame)]
  return markup`
      <section>
        <h2>${each.title}</h2>
        ${frames.length > 0 && markup`<div class="wall">${frames}</div>`}
        ${each.lines.map((line) => markup`<p>${line}</p>`)}
      </section>`
}

/** A portrait, as the lines it was drawn with; a single point is a dot. */
function renderFace(drawing: DrawingView): Markup {
  const lines = parseStrokes(drawing).map(({ color, points }) => {
    const all = points.length === 2 ? [...points, ...points] : points
    return markup`<polyline class="crayon-${color}" points="${all.join(' ')}"/>`
  })
  const label = words('portrait', { role: nameOf(drawing.of) })
  return markup`<figure class="frame ${drawing.of}"><svg viewBox="0 0 1000 1000" role="img" aria-label="${label}">${lines}</svg><figcaption>${nameOf(drawing.of)}</figcaption></figure>`
}

function renderEmptyFrame(role: Role): Markup {
  return markup`<figure class="frame empty ${role}"><div></div><figcaption>${words('frame.empty', { role: nameOf(role) })}</figcaption></figure>`
}

/** A constellation: `points` is a list of x, y; each two points are the ends of a line. */
function renderSky(sky: StorybookView['constellation']): Markup | null {
  if (!sky || sky.points.length < 4) return null
  const stars = inFrame(
    sky.points.flatMap((x, index) => (index % 2 === 0 ? [[x, sky.points[index + 1] ?? 0]] : [])),
  )
  const ends = stars.map((star) => star.join(' '))
  const path = ends.map((end, index) => `${index % 2 === 0 ? 'M' : 'L'}${end}`).join('')
  const dots = [...new Set(ends)].map((end) => markup`<path class="star" d="M${end}h0"/>`)
  const label =
    sky.name === null
      ? words('sky', { role: nameOf(sky.by) })
      : words('sky.named', { role: nameOf(sky.by), name: sky.name })
  return markup`
      <section class="sky">
        <svg viewBox="0 0 1000 1000" role="img" aria-label="${label}"><path d="${path}"/>${dots}</svg>
        <p>${label}</p>
      </section>`
}

/** Moves and scales points (x, y) into a square of 0–1000, with a margin. */
function inFrame(points: number[][]): number[][] {
  const [xs, ys] = [0, 1].map((axis) => points.map((point) => point[axis] ?? 0)) as [number[], number[]]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top]
  const scale = 800 / Math.max(width, height, 1)
  const place = (value: number, from: number, length: number) =>
    Math.round(500 + (value - from - length / 2) * scale)
  return points.map(([x = 0, y = 0]) => [place(x, left, width), place(y, top, height)])
}

/** How the night ended; null for one that could not go on. */
function renderEnding(ending: StorybookView['ending'] | null): Markup {
  const { title, text, paragraphs } = ending ?? {
    title: words('unfinished.title'),
    text: words('unfinished.text'),
    paragraphs: [],
  }
  return markup`
      <section class="ending">
        <h2>${title}</h2>
        <p>${text}</p>
        ${paragraphs.map((each) => markup`<p class="fate ${each.role}">${each.text}</p>`)}
      </section>`
}

function renderAwards(awards: StorybookView['awards']): Markup | null {
  if (awards.length === 0) return null
  const items = awards.map(
    ({ role, title, text }) => markup`
          <li class="${role}"><b>${title}</b> <i>${words('award.for', { role: nameOf(role) })}</i><br>${text}</li>`,
  )
  return markup`
      <section>
        <h2>${words('awards')}</h2>
        <ul class="awards">${items}</ul>
      </section>`
}

function renderLastLine(line: StorybookView['lastLine']): Markup {
  return markup`
      <section class="last">
        ${line && markup`<blockquote>${line.text}</blockquote><p class="by">${words('line.by', { role: nameOf(line.by) })}</p>`}
        <p class="goodnight">${words('the-end')}</p>
      </section>`
}
