/** Renders storybooks as web pages that need only a style sheet and fonts: no scripts, and no image but that of the cover. */
import { ROLES, type Role } from '../../shared/content/ids.ts'
import type { bookPage } from '../../shared/text/en/book-page-text.ts'
import type { common } from '../../shared/text/en/common-text.ts'
import { type Language, languageOrDefault, localeOf } from '../../shared/text/languages.ts'
import { TEXTS } from '../../shared/text/texts.ts'
import { createTranslator, nameOf, type Translator } from '../../shared/text/translate.ts'
import {
  bentStrokes,
  COVER_ART,
  coverImage,
  facesIn,
  LANTERN_PATHS,
} from '../../shared/views/book-drawing.ts'
import { SYMBOL_PATHS } from '../../shared/views/symbol-paths.ts'
import {
  type BookPageView,
  type BookPictureView,
  type DrawingView,
  parseStrokes,
  type StorybookView,
} from '../../shared/views/types.ts'
import { type Markup, markup } from './html.ts'
import type { StoredBook } from './storybooks.ts'

type BookTranslator = Translator<typeof common & typeof bookPage>

/** The texts of the pages in one language. */
const translatorFor = (language: Language): BookTranslator =>
  createTranslator(
    { ...TEXTS[language].common, ...TEXTS[language].bookPage },
    localeOf(language),
  ) as BookTranslator

/** Renders the page of a book. Its leaves lie side by side, and are turned by swiping or by links. @param id of the book @param root relative link to the game's root */
export function renderBook(kept: StoredBook, id: string, root: string): string {
  const { book, drawings } = kept
  const language = languageOrDefault(kept.language)
  const t = translatorFor(language)
  const leaves = [
    renderCover(t, kept, root),
    ...book.pages.map((each) => renderPage(t, each, drawings)),
    renderSky(t, book.constellation),
    renderEnding(t, book.ending),
    renderAwards(t, book.awards),
    renderLastLine(t, book.lastLine),
  ].filter((leaf) => leaf !== null)
  return page(
    language,
    root,
    book.title,
    markup`
    <article class="book cover-${book.cover}" tabindex="0">
      ${leaves.map((leaf, i) => renderLeaf(t, leaf, i + 1, leaves.length))}
    </article>
    <footer><p>${t('keep')}</p><p><a href="${root}book/${id}/remove">${t('remove')}</a></p></footer>`,
  )
}

const renderCover = (
  t: BookTranslator,
  { book, people, boundAt }: StoredBook,
  root: string,
): Markup => markup`
      <header class="cover">
        <div class="painted"><img src="${root}${coverImage(book.cover).slice(1)}" width="${COVER_ART.width}" height="${COVER_ART.height}" alt="">
        <h1 class="${titleClass(book.title)}">${book.title}</h1></div>
        <ul class="family">${ROLES.map((role) => markup`<li class="${role}">${whoPlayed(t, role, people[role])}</li>`)}</ul>
        <p class="date"><time datetime="${boundAt}">${t.date(boundAt)}</time></p>
      </header>`

/** One leaf with links to the leaves before and after it. @param n its number, from 1 @param of number of leaves */
const renderLeaf = (t: BookTranslator, leaf: Markup, n: number, of: number): Markup => markup`
      <div class="leaf" id="p${n}">${leaf}
        <nav>${n > 1 && markup`<a href="#p${n - 1}" aria-label="${t('book.back')}">‹</a>`}<span>${t('book.page', { n, of })}</span>${n < of && markup`<a href="#p${n + 1}">${t('book.on')} ›</a>`}</nav>
      </div>`

/** Renders the page that asks for confirmation before a book is deleted. @param id of the book @param root relative link to the game's root */
export const renderRemoval = ({ book, language }: StoredBook, id: string, root: string): string =>
  leaflet(languageOrDefault(language), root, (t) => ({
    title: t('remove.title', { title: book.title }),
    text: t('remove.text'),
    rest: markup`<form method="post" action="${root}book/${id}/remove">
      <a class="choice" href="${root}book/${id}">${t('remove.no')}</a>
      <button class="choice" type="submit">${t('remove.yes')}</button>
    </form>`,
  }))

/** Renders the page that is shown after a book was deleted. */
export const renderRemoved = (language: Language, root: string): string =>
  leaflet(language, root, (t) => ({
    title: t('removed.title'),
    text: t('removed.text'),
    rest: linkToGame(t, root),
  }))

/** Renders the page that is shown if there is no such book. */
export const renderNoBook = (language: Language, root: string): string =>
  leaflet(language, root, (t) => ({
    title: t('none.title'),
    text: t('none.text'),
    rest: linkToGame(t, root),
  }))

const linkToGame = (t: BookTranslator, root: string): Markup =>
  markup`<p><a class="choice" href="${root}">${t('home')}</a></p>`

/** A page with a single leaf. */
function leaflet(
  language: Language,
  root: string,
  contentOf: (t: BookTranslator) => { title: string; text: string; rest?: Markup },
): string {
  const { title, text, rest = null } = contentOf(translatorFor(language))
  return page(
    language,
    root,
    title,
    markup`<article class="book"><div class="leaf"><header class="cover"><h1>${title}</h1><p>${text}</p>${rest}</header></div></article>`,
  )
}

function page(language: Language, root: string, title: string, body: Markup): string {
  const t = translatorFor(language)
  return `<!doctype html>${
    markup`<html lang="${language}" translate="no">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <meta name="theme-color" content="#12132b">
    <link rel="icon" href="data:,">
    <title>${t('title', { title })}</title>
    <link rel="stylesheet" href="${root}book/style.css">
  </head>
  <body>${body}</body>
</html>`.html
  }`
}

function whoPlayed(t: BookTranslator, role: Role, name: string | null): string {
  return name === null
    ? t('by.house', { role: nameOf(role, t) })
    : t('book.played', { role: nameOf(role, t), name })
}

function renderPage(
  t: BookTranslator,
  { title, lines, pictures }: BookPageView,
  drawings: DrawingView[],
): Markup {
  return markup`
      <section>
        <h2>${title}</h2>
        ${pictures.length > 0 && markup`<div class="wall">${pictures.map((picture) => renderPicture(t, picture, drawings))}</div>`}
        ${lines.map((line) => markup`<p dir="auto">${line}</p>`)}
      </section>`
}

function renderPicture(t: BookTranslator, picture: BookPictureView, drawings: DrawingView[]): Markup | null {
  switch (picture.kind) {
    case 'face':
      return renderFaces(t, facesIn(picture, drawings), { names: picture.names })
    case 'bent':
      return renderFaces(t, facesIn(picture, drawings), { seed: picture.seed })
    case 'treasure':
      return picture.given
        ? renderEmptyFrame(t, picture.role, picture.treasure)
        : markup`<figure class="lantern ${picture.role}${picture.lights === 0 && ' dark'}"><svg viewBox="0 0 24 30" aria-hidden="true"><path class="iron" d="${LANTERN_PATHS.iron}"/><path class="glass" d="${LANTERN_PATHS.glass}"/><path class="flame" d="${LANTERN_PATHS.flame}"/></svg><figcaption dir="auto">${t('lantern', { role: nameOf(picture.role, t), treasure: picture.treasure, count: picture.lights })}</figcaption></figure>`
    case 'fridge':
      return markup`<ol class="fridge">${picture.notes.map((note) =>
        note === null
          ? markup`<li aria-label="${t('note.unknown')}">?</li>`
          : markup`<li class="found" aria-label="${t(`note.${note}`)}"><svg viewBox="-1 0 26 24" aria-hidden="true"><path d="${SYMBOL_PATHS[note]}"/></svg></li>`,
      )}</ol>`
  }
}

/**
 * One frame with one or two faces of a role, as the lines they were drawn with.
 * @param seed of a bent face
 * @param names of those who play the role, where people share roles; else the caption is the role
 */
function renderFaces(
  t: BookTranslator,
  faces: readonly DrawingView[],
  { seed, names }: { seed?: number; names?: string | undefined },
): Markup | null {
  const [first] = faces
  if (!first) return null
  const role = nameOf(first.of, t)
  const drawn = faces.map(
    (face, i) => markup`<g transform="translate(${i * FACE})">${renderLines(face, seed)}</g>`,
  )
  return markup`<figure class="frame ${first.of}${seed !== undefined && ' bent'}${faces.length > 1 && ' pair'}"><svg viewBox="0 0 ${faces.length * FACE} ${FACE}" role="img" aria-label="${t('portrait', { role })}">${drawn}</svg><figcaption dir="auto">${names ?? role}</figcaption></figure>`
}

/** Width and height of a drawing in its own units. */
const FACE = 1_000

/** The lines of a drawing. A line of a single point becomes a dot. */
function renderLines(drawing: DrawingView, seed: number | undefined): Markup[] {
  const strokes = parseStrokes(drawing)
  return (seed === undefined ? strokes : bentStrokes(strokes, seed)).map(({ color, points }) => {
    const all = points.length === 2 ? [...points, ...points] : points
    return markup`<polyline class="crayon-${color}" points="${all.join(' ')}"/>`
  })
}

function renderEmptyFrame(t: BookTranslator, role: Role, treasure: string): Markup {
  return markup`<figure class="frame empty ${role}"><div></div><figcaption dir="auto">${treasure === '' ? t('frame.empty', { role: nameOf(role, t) }) : t('frame.empty.of', { role: nameOf(role, t), treasure })}</figcaption></figure>`
}

/** Longer titles are set smaller, so that they fit the label of the cover. */
const titleClass = (title: string): string =>
  title.length > 40 ? 'longest' : title.length > 24 ? 'long' : 'short'

/** A constellation. `points` is a flat list of x, y; every two points are the ends of a line. */
function renderSky(t: BookTranslator, sky: StorybookView['constellation']): Markup | null {
  if (!sky || sky.points.length < 4) return null
  const stars = inFrame(
    sky.points.flatMap((x, index) => (index % 2 === 0 ? [[x, sky.points[index + 1] ?? 0]] : [])),
  )
  const ends = stars.map((star) => star.join(' '))
  const path = ends.map((end, index) => `${index % 2 === 0 ? 'M' : 'L'}${end}`).join('')
  const dots = [...new Set(ends)].map((end) => markup`<path class="star" d="M${end}h0"/>`)
  const label =
    sky.name === null
      ? t('sky', { role: nameOf(sky.by, t) })
      : t('sky.named', { role: nameOf(sky.by, t), name: sky.name })
  return markup`
      <section class="sky">
        <svg viewBox="0 0 1000 1000" role="img" aria-label="${label}"><path d="${path}"/>${dots}</svg>
        <p>${label}</p>
      </section>`
}

/** Moves and scales points (x, y) to fit into a square of 0–1000, with a margin of 100. */
function inFrame(points: number[][]): number[][] {
  const [xs, ys] = [0, 1].map((axis) => points.map((point) => point[axis] ?? 0)) as [number[], number[]]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top]
  const scale = 800 / Math.max(width, height, 1)
  const place = (value: number, from: number, length: number) =>
    Math.round(500 + (value - from - length / 2) * scale)
  return points.map(([x = 0, y = 0]) => [place(x, left, width), place(y, top, height)])
}

/** The ending. @param ending null if the night could not be played to its end */
function renderEnding(t: BookTranslator, ending: StorybookView['ending'] | null): Markup {
  const { title, text, paragraphs } = ending ?? {
    title: t('unfinished.title'),
    text: t('unfinished.text'),
    paragraphs: [],
  }
  return markup`
      <section class="ending">
        <h2>${title}</h2>
        <p>${text}</p>
        ${paragraphs.map((each) => markup`<p class="fate ${each.role}">${each.text}</p>`)}
      </section>`
}

function renderAwards(t: BookTranslator, awards: StorybookView['awards']): Markup | null {
  if (awards.length === 0) return null
  const items = awards.map(
    // Of two people who share a role each has prizes of their own.
    ({ role, for: person, title, text }) => markup`
          <li class="${role}"><b>${title}</b> <i>${t('award.for', { role: person ?? nameOf(role, t) })}</i><br>${text}</li>`,
  )
  return markup`
      <section>
        <h2>${t('awards')}</h2>
        <ul class="awards">${items}</ul>
      </section>`
}

function renderLastLine(t: BookTranslator, line: StorybookView['lastLine']): Markup {
  return markup`
      <section class="last">
        ${line && markup`<blockquote dir="auto">${line.text}</blockquote><p class="by">${t('line.by', { role: nameOf(line.by, t) })}</p>`}
        <p class="goodnight">${t('book.goodnight')}</p>
      </section>`
}
