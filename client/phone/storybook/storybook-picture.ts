/** The whole night as one picture to keep: cover, faces, how it ended and the last line. Painted here, sent nowhere. */

import { ROLES } from '../../../shared/content/ids.ts'
import type { StorybookView } from '../../../shared/views/types.ts'
import { type PublicView, parseStrokes } from '../../../shared/views/types.ts'
import { paintStrokes } from '../../ui/crayon-canvas.ts'
import { quoted } from '../../ui/quotation-marks.ts'
import { t } from '../phone-translator.ts'
import { COVER, coverColor, litWindows } from './storybook-cover.ts'

const WIDTH = 1080
const HEIGHT = 1620
const EDGE = 72
const FRAME = 206
const TITLE = '"Londrina Solid", Andika, sans-serif'
const TEXT = 'Andika, sans-serif'

/**
 * Paints the picture.
 * @returns the address of a PNG of it in this page, for whoever asks to revoke
 * @throws Error where the browser cannot paint, or has no room for it
 */
export async function paintStorybook(view: PublicView, book: StorybookView): Promise<string> {
  await Promise.all(
    [`900 80px ${TITLE}`, `400 30px ${TEXT}`, `700 30px ${TEXT}`].map((font) => document.fonts.load(font)),
  )
  const canvas = document.createElement('canvas')
  canvas.width = WIDTH
  canvas.height = HEIGHT
  const context = canvas.getContext('2d')
  if (!context) throw new Error('this browser cannot paint')
  paint(context, view, book)
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  if (!blob) throw new Error('there is no room for the picture')
  return URL.createObjectURL(blob)
}

function paint(context: CanvasRenderingContext2D, view: PublicView, book: StorybookView): void {
  binding(context, book)
  context.textAlign = 'center'
  context.fillStyle = '#ffe3ae'
  let y = paintText(context, book.title, {
    font: (px) => `900 ${px}px ${TITLE}`,
    size: 96,
    leading: 0.98,
    y: 128,
    lines: 2,
  })
  house(context, book.cover, y + 2)
  y = faces(context, view, y + 414)
  y = paper(context, book, y + 36)
  context.textAlign = 'center'
  context.fillStyle = '#f6e9d2'
  const who = ROLES.map((role) => {
    const player = view.people[role].player
    const name = t(`role.${role}.name`)
    return player === null ? name : t('book.played', { role: name, name: player })
  })
  paintText(context, who.join('  ·  '), {
    font: (px) => `400 ${px}px ${TEXT}`,
    size: 28,
    leading: 1.3,
    y: HEIGHT - 122,
    lines: 2,
  })
  context.fillStyle = '#cdbde8'
  context.font = `900 34px ${TITLE}`
  context.fillText(t('title.whole'), WIDTH / 2, HEIGHT - 44)
}

/** Cloth, a gold edge, and the spine. */
function binding(context: CanvasRenderingContext2D, { cover }: StorybookView): void {
  context.fillStyle = coverColor(cover)
  context.fillRect(0, 0, WIDTH, HEIGHT)
  const night = context.createRadialGradient(WIDTH / 2, 420, 60, WIDTH / 2, 500, 1_150)
  night.addColorStop(0, '#ffb45a55')
  night.addColorStop(0.35, '#ffb45a10')
  night.addColorStop(1, '#070716c0')
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

function house(context: CanvasRenderingContext2D, cover: number, top: number): void {
  const scale = 1
  context.save()
  context.translate((WIDTH - COVER.width * scale) / 2, top)
  context.scale(scale, scale)
  const draw = (path: string, colour: string) => {
    context.fillStyle = colour
    context.fill(new Path2D(path))
  }
  draw(COVER.moon, '#ffe3ae')
  for (const [x, y, r] of COVER.stars) {
    context.fillStyle = '#fff3d6'
    context.beginPath()
    context.arc(x, y, r, 0, Math.PI * 2)
    context.fill()
  }
  draw(COVER.hill, '#12132b')
  draw(COVER.house, '#0d0e24')
  draw(COVER.door, '#5a3a2c')
  for (const [i, window] of COVER.windows.entries())
    draw(window, i < litWindows(cover) ? '#ffc65f' : '#272a55')
  context.restore()
}

/** The family's portraits in their frames, as they hung on the wall; an empty frame for a treasure given away. */
function faces(context: CanvasRenderingContext2D, view: PublicView, top: number): number {
  const gap = (WIDTH - 2 * EDGE - ROLES.length * FRAME) / (ROLES.length - 1)
  for (const [i, role] of ROLES.entries()) {
    const index = view.people[role].portrait
    const drawing = index === null ? undefined : view.drawings[index]
    context.save()
    context.translate(EDGE + i * (FRAME + gap) + FRAME / 2, top + FRAME / 2)
    context.rotate(((i % 2) * 2 - 1) * 0.03)
    context.fillStyle = '#5a2c1a'
    context.fillRect(-FRAME / 2, -FRAME / 2, FRAME, FRAME)
    context.fillStyle = '#fff9ea'
    context.fillRect(-FRAME / 2 + 13, -FRAME / 2 + 13, FRAME - 26, FRAME - 26)
    context.translate(-FRAME / 2 + 20, -FRAME / 2 + 20)
    if (drawing) paintStrokes(context, parseStrokes(drawing), FRAME - 40)
    context.restore()
    context.textAlign = 'center'
    context.fillStyle = '#f6e9d2'
    context.font = `900 34px ${TITLE}`
    context.fillText(t(`role.${role}.name`), EDGE + i * (FRAME + gap) + FRAME / 2, top + FRAME + 42)
  }
  return top + FRAME + 52
}

/** How it ended, and the last line, on a slip of paper. */
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
  /** The largest size (px), line height as a share of it, where the first line stands, and the most lines. */
  size: number
  leading: number
  y: number
  lines: number
}

/** Sets words in the middle, smaller until they fit. Returns where the next line would stand. */
function paintText(
  context: CanvasRenderingContext2D,
  text: string,
  { font, size, leading, y, lines }: TextLayout,
): number {
  const width = WIDTH - 2 * EDGE - 60
  for (let px = size; ; px -= 2) {
    context.font = font(px)
    const set = wrapText(context, text, width)
    if (set.length > lines && px > 20) continue
    for (const [i, line] of set.slice(0, lines).entries())
      context.fillText(line, WIDTH / 2, y + i * px * leading, width)
    return y + Math.min(set.length, lines) * px * leading
  }
}

function wrapText(context: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && context.measureText(longer).width > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}
