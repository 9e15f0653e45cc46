/** The game as one picture to keep: cover, portraits, ending and last line. It is painted on the phone and not uploaded. */
import { ROLES } from '../../../shared/content/ids.ts'
import { COVER_ART, COVER_LABEL, coverImage } from '../../../shared/views/book-drawing.ts'
import type { StorybookView } from '../../../shared/views/types.ts'
import { type PublicView, parseStrokes } from '../../../shared/views/types.ts'
import { awaitFonts } from '../../device/await-fonts.ts'
import { addressOf } from '../../device/base-path.ts'
import { loadImage } from '../../device/load-image.ts'
import { within } from '../../device/time-limit.ts'
import { paintStrokes } from '../../ui/crayon-canvas.ts'
import { quoted } from '../../ui/quotation-marks.ts'
import { t } from '../phone-translator.ts'

/** How long (ms) the browser may take to encode the picture. */
const ENCODING = 20_000
const WIDTH = 1080
const HEIGHT = 1620
const EDGE = 72
const FRAME = 206
const TITLE = '"Londrina Solid", Andika, sans-serif'
const TEXT = 'Andika, sans-serif'

/**
 * Paints the picture.
 * @returns an object URL of a PNG, which the caller has to revoke
 * @throws Error if the browser has no 2D canvas or not enough memory, or the cover cannot be loaded
 */
export async function paintStorybook(view: PublicView, book: StorybookView): Promise<string> {
  await awaitFonts(`900 80px ${TITLE}`, `400 30px ${TEXT}`, `700 30px ${TEXT}`)
  const canvas = document.createElement('canvas')
  canvas.width = WIDTH
  canvas.height = HEIGHT
  const context = canvas.getContext('2d')
  if (!context) throw new Error('this browser has no 2D canvas')
  paint(context, await loadImage(addressOf(coverImage(book.cover))), view, book)
  const coming = new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  const blob = await within(ENCODING, coming)
  if (!blob) throw new Error('the canvas could not be encoded as PNG')
  return URL.createObjectURL(blob)
}

function paint(
  context: CanvasRenderingContext2D,
  art: HTMLImageElement,
  view: PublicView,
  book: StorybookView,
): void {
  background(context)
  context.textAlign = 'center'
  const y = faces(context, view, paintCover(context, art, book) + 22)
  paper(context, book, y + 26)
  context.textAlign = 'center'
  context.fillStyle = '#f6e9d2'
  const who = ROLES.map((role) => {
    const player = view.people[role].player
    const name = t(`role.${role}.name`)
    return player === null ? name : t('book.played', { role: name, name: player })
  })
  // Five to eight names need a line more.
  const many = ROLES.some((role) => view.people[role].both !== null)
  paintText(context, who.join('  ·  '), {
    font: (px) => `400 ${px}px ${TEXT}`,
    size: many ? 23 : 28,
    leading: 1.3,
    y: HEIGHT - (many ? 142 : 122),
    lines: many ? 3 : 2,
  })
  context.fillStyle = '#cdbde8'
  context.font = `900 34px ${TITLE}`
  context.fillText(t('title.whole'), WIDTH / 2, HEIGHT - 44)
}

/** The night sky of the nook behind everything, and a gold edge. */
function background(context: CanvasRenderingContext2D): void {
  const night = context.createRadialGradient(WIDTH / 2, 420, 60, WIDTH / 2, 500, 1_250)
  night.addColorStop(0, '#7a4a52')
  night.addColorStop(0.35, '#3a2c5c')
  night.addColorStop(1, '#12132b')
  context.fillStyle = night
  context.fillRect(0, 0, WIDTH, HEIGHT)
  context.strokeStyle = '#e7bd6a'
  for (const [inset, width] of [
    [26, 5],
    [40, 2],
  ] as const) {
    context.lineWidth = width
    context.strokeRect(inset, inset, WIDTH - 2 * inset, HEIGHT - 2 * inset)
  }
}

/** Height of the painted cover (px), and its top. */
const BOOK = { height: 610, top: 66 } as const

/** The painted cover with the title on its label. Returns its bottom (px). */
function paintCover(context: CanvasRenderingContext2D, art: HTMLImageElement, book: StorybookView): number {
  const width = (BOOK.height * COVER_ART.width) / COVER_ART.height
  const left = (WIDTH - width) / 2
  context.drawImage(art, left, BOOK.top, width, BOOK.height)
  context.fillStyle = '#53286e'
  const labelWidth = (width * (100 - COVER_LABEL.left - COVER_LABEL.right)) / 100
  const middle = left + (width * COVER_LABEL.left) / 100 + labelWidth / 2
  paintText(context, book.title, {
    font: (px) => `900 ${px}px ${TITLE}`,
    size: 54,
    leading: 1.02,
    y: BOOK.top + (BOOK.height * (COVER_LABEL.top + COVER_LABEL.height / 2)) / 100,
    lines: 2,
    x: middle,
    width: labelWidth,
    centred: true,
  })
  return BOOK.top + BOOK.height
}

/** The family's portraits in their frames, empty where there is none. Returns where the next part begins (px). */
function faces(context: CanvasRenderingContext2D, view: PublicView, top: number): number {
  const gap = (WIDTH - 2 * EDGE - ROLES.length * FRAME) / (ROLES.length - 1)
  for (const [i, role] of ROLES.entries()) {
    const { portrait, beside } = view.people[role]
    const drawn = [portrait, beside].flatMap((index) => (index === null ? [] : (view.drawings[index] ?? [])))
    context.save()
    context.translate(EDGE + i * (FRAME + gap) + FRAME / 2, top + FRAME / 2)
    context.rotate(((i % 2) * 2 - 1) * 0.03)
    context.fillStyle = '#5a2c1a'
    context.fillRect(-FRAME / 2, -FRAME / 2, FRAME, FRAME)
    context.fillStyle = '#fff9ea'
    context.fillRect(-FRAME / 2 + 13, -FRAME / 2 + 13, FRAME - 26, FRAME - 26)
    context.translate(-FRAME / 2 + 20, -FRAME / 2 + 20)
    // Two faces of one role hang side by side, each half as large.
    const size = (FRAME - 40) / Math.max(1, drawn.length)
    context.translate(0, (FRAME - 40 - size) / 2)
    for (const face of drawn) {
      paintStrokes(context, parseStrokes(face), size)
      context.translate(size, 0)
    }
    context.restore()
    context.textAlign = 'center'
    context.fillStyle = '#f6e9d2'
    context.font = `900 34px ${TITLE}`
    context.fillText(t(`role.${role}.name`), EDGE + i * (FRAME + gap) + FRAME / 2, top + FRAME + 42)
  }
  return top + FRAME + 52
}

/** The ending and the last line on a sheet of paper. Returns its bottom (px). */
function paper(context: CanvasRenderingContext2D, { ending, lastLine }: StorybookView, top: number): number {
  const bottom = HEIGHT - 176
  context.fillStyle = '#f6e9d2'
  context.fillRect(EDGE, top, WIDTH - 2 * EDGE, bottom - top)
  context.fillStyle = '#7a2c18'
  let y = paintText(context, ending.title, {
    font: (px) => `900 ${px}px ${TITLE}`,
    size: 60,
    leading: 1,
    y: top + 78,
    lines: 1,
  })
  context.fillStyle = '#2a1620'
  y = paintText(context, ending.text, {
    font: (px) => `400 ${px}px ${TEXT}`,
    size: 31,
    leading: 1.32,
    y: y + 8,
    lines: 4,
  })
  if (lastLine) {
    context.fillStyle = '#7a2c18'
    paintText(context, quoted(lastLine.text), {
      font: (px) => `700 ${px}px ${TEXT}`,
      size: 34,
      leading: 1.3,
      y: Math.min(y + 22, bottom - 60),
      lines: 2,
    })
  }
  return bottom
}

interface TextLayout {
  font(px: number): string
  /** Largest font size (px), line height as a share of it, baseline of the first line (px), and the most lines. */
  size: number
  leading: number
  y: number
  lines: number
  /** Middle and width (px); those of the page if not given. */
  x?: number
  width?: number
  /** Whether `y` is the middle of all lines. */
  centred?: boolean
}

/** Paints centred text, smaller until it fits. Returns the baseline of the line after it (px). */
function paintText(
  context: CanvasRenderingContext2D,
  text: string,
  {
    font,
    size,
    leading,
    y,
    lines,
    x = WIDTH / 2,
    width = WIDTH - 2 * EDGE - 60,
    centred = false,
  }: TextLayout,
): number {
  for (let px = size; ; px -= 2) {
    context.font = font(px)
    const wrapped = wrapText(context, text, width)
    if (wrapped.length > lines && px > 20) continue
    const shown = wrapped.slice(0, lines)
    const first = centred ? y - ((shown.length - 1) * px * leading) / 2 + px * 0.35 : y
    for (const [i, line] of shown.entries()) context.fillText(line, x, first + i * px * leading, width)
    return y + Math.min(wrapped.length, lines) * px * leading
  }
}

/** Breaks text into lines no wider than `width` (px); a word that is wider, or text without spaces, is broken between letters. */
function wrapText(context: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (context.measureText(longer).width <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = ''
    for (const { segment } of new Intl.Segmenter().segment(word)) {
      if (line !== '' && context.measureText(line + segment).width > width) {
        lines.push(line)
        line = segment
      } else line += segment
    }
  }
  return [...lines, line]
}
