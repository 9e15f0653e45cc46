/** The page at the nook on the screen: the gap that all fill, each version as it is read, and the page as it stays. */
import { html, nothing, type TemplateResult } from 'lit-html'
import type { Role } from '../../../shared/content/ids.ts'
import { GAP, type PublicView, type RitualLineView, type RitualView } from '../../../shared/views/types.ts'
import { emblem } from '../../ui/emblems.ts'
import { nameOf, t } from '../screen-translator.ts'
import { portrait } from './paper-pieces.ts'

/** What fits on the page: printed lines before the gap, and versions beside the one that is read. */
const FITS = { high: { printed: 3, versions: 3 }, low: { printed: 1, versions: 2 } } as const

/**
 * The page of a ritual, or of somebody alone.
 * @param room `low` leaves the study above it visible
 */
export function nookPage(view: PublicView, page: RitualView, room: keyof typeof FITS): TemplateResult {
  const finished = page.stage === 'page' || page.stage === 'over'
  return html`<section class="page page-ritual" data-room=${room} data-stage=${page.stage} aria-label=${t(`bedtime.${page.kind}`)}>
    ${page.stage === 'read' ? readerRow(view, page) : nothing}
    ${finished ? finishedPage(view, page, room) : page.stage === 'write' ? openPage(view, page, room) : versions(view, page, room)}
  </section>`
}

/** Who reads the current line, for the narrator: the house if the player asked it to, or if nobody else can. */
export const readByHouse = (page: RitualView): boolean => page.stage === 'read' && page.housed

/** Name of whoever reads the current line. */
export function readerName(view: PublicView, { lines, turn, neighbour }: RitualView): string {
  const line = lines[turn]
  return line ? writerName(view, line, neighbour) : voiceName(neighbour)
}

const voiceName = (neighbour: boolean): string =>
  t(neighbour ? 'bedtime.voice.neighbour' : 'bedtime.voice.house')

/** Who has written a line: of two people who share a role, the one of them by name. */
const writerName = (view: PublicView, { by, second }: RitualLineView, neighbour: boolean): string =>
  by ? (view.people[by].both?.[second ? 1 : 0]?.name ?? nameOf(by)) : voiceName(neighbour)

/** Whose turn it is to read: portrait and name, in large. */
function readerRow(view: PublicView, page: RitualView): TemplateResult {
  const { reader } = page
  return html`<p class="page-turn" data-role=${reader ?? nothing} ?data-house=${page.housed}>
    ${reader ? html`<span class="page-face">${portrait(view, reader)}<i></i><i></i></span>` : nothing}
    <b>${page.housed && reader ? t('bedtime.house', { name: readerName(view, page) }) : t('bedtime.reads', { name: readerName(view, page) })}</b>
  </p>`
}

/** While all write: what is printed so far, the gap, and who is done. */
function openPage(view: PublicView, page: RitualView, room: keyof typeof FITS): TemplateResult {
  const printed = [...page.story, ...(page.gaps[0]?.before ?? [])]
  return html`${page.story.length > 0 ? nothing : html`<h2>${page.opening}</h2>`}
    ${printed.slice(-FITS[room].printed).map((line) => html`<p class="page-printed">${line}</p>`)}
    ${page.story.length > 0 ? html`<h2>${page.opening}</h2>` : nothing}
    ${page.gaps.map((gap, i) => html`${i > 0 && room === 'high' ? gap.before.map((line) => html`<p class="page-printed">${line}</p>`) : nothing}<p class="page-gap">${gapLine(gap.frame)}</p>`)}
    <p class="page-asks">${t(page.present.length > 1 ? 'bedtime.fill' : 'bedtime.fill.alone')}</p>
    <ul class="page-writers">${page.present.map((role) => writer(view, page, role))}</ul>`
}

/** A printed line with its gap ruled, or an empty line. */
function gapLine(frame: string | null): TemplateResult {
  if (frame === null) return html`<span class="page-rule"></span>`
  const [before = '', after = ''] = frame.split(GAP)
  return html`${before}<span class="page-blank"><span class="unseen">…</span></span>${after}`
}

const isWritten = ({ lines }: RitualView, role: Role): boolean =>
  lines.every(({ by, written }) => by !== role || written)

const writer = (view: PublicView, page: RitualView, role: Role): TemplateResult =>
  html`<li data-role=${role} ?data-done=${isWritten(page, role)}>
    ${portrait(view, role)}<i aria-hidden="true">${isWritten(page, role) ? '✓' : '✎'}</i>
    <span class="unseen">${nameOf(role)}: ${t(isWritten(page, role) ? 'bedtime.written' : 'bedtime.writes')}</span>
  </li>`

/** The versions of the gap that is read, the current one in large; at the end all that can still get hearts. */
function versions(view: PublicView, page: RitualView, room: keyof typeof FITS): TemplateResult {
  const { lines, turn, stage } = page
  const gap = lines[Math.min(turn, lines.length - 1)]?.gap
  const shown = lines.flatMap((line, i) =>
    stage === 'hearts' || (line.gap === gap && i <= turn) ? [{ line, i }] : [],
  )
  const most = stage === 'hearts' ? lines.length : FITS[room].versions
  return html`${stage === 'hearts' ? html`<h2>${t('bedtime.hearts.last')}</h2>` : nothing}
    <ol>${shown.slice(-most).map(({ line, i }) => version(view, page, line, stage === 'read' && i === turn))}</ol>`
}

const version = (view: PublicView, page: RitualView, line: RitualLineView, now: boolean): TemplateResult =>
  html`<li data-role=${line.by ?? nothing} ?data-now=${now} ?data-read=${line.read}>
    <span class="page-by">${line.by ? emblem(line.by) : nothing}${writerName(view, line, page.neighbour)}</span>
    <span class="page-line">${line.text}${soundMark(line)}</span>
    ${hearts(line)}
  </li>`

const hearts = ({ hearts: given }: RitualLineView): TemplateResult | typeof nothing =>
  given > 0
    ? html`<span class="page-hearts" aria-label=${t('bedtime.hearts', { count: given })}>${'♥'.repeat(Math.min(given, 5))}</span>`
    : nothing

/** Leo's sound effect, as a word behind the line. */
const soundMark = ({ sound }: RitualLineView): TemplateResult | typeof nothing =>
  sound === null ? nothing : html` <em class="page-sound">${sound}</em>`

/** The page as it stays: everything printed, and the lines that were kept. */
function finishedPage(view: PublicView, page: RitualView, room: keyof typeof FITS): TemplateResult {
  const most = FITS[room].printed + 1
  const body = page.gaps.flatMap(({ before }, gap) => [
    ...before.map((line) => html`<p class="page-printed">${line}</p>`),
    ...page.lines
      .filter((line) => line.gap === gap && line.kept)
      .map(
        (line) => html`<p class="page-kept" data-role=${line.by ?? nothing}>
          ${line.text}${soundMark(line)}
          ${line.by ? html`<span class="page-by">${emblem(line.by)}${writerName(view, line, page.neighbour)} ${hearts(line)}</span>` : nothing}
        </p>`,
      ),
  ])
  return html`<h2>${page.opening}</h2>${body.slice(-most)}`
}
