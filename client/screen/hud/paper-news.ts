/** A piece of news in the morning paper: its words and its photograph. */
import { html, svg, type TemplateResult } from 'lit-html'
import type { PaperItemView, PublicView } from '../../../shared/views/types.ts'
import { nameOf, t } from '../screen-translator.ts'
import { portrait } from './paper-pieces.ts'

/** Who did something, or where it came from. */
function headline({ source, who, cut }: PaperItemView): string {
  const names = t.list(who.map(nameOf))
  if (source === 'dream') return t('paper.dreamt', { names })
  if (source === 'nook') return t(who.length > 1 ? 'paper.read' : 'paper.alone', { names })
  return cut ? t('paper.own.cut', { name: nameOf(cut) }) : t('paper.own', { room: t(`room.${source}`) })
}

/** What moved, in words; of lights only that they did. */
function effects({ source, who, upgrade, lights, thread, notes }: PaperItemView): string[] {
  const said: string[] = []
  if (upgrade !== 0) said.push(t(upgrade > 0 ? 'paper.up' : 'paper.down', { count: Math.abs(upgrade) }))
  if (lights === 'brighter') said.push(t('paper.brighter'))
  if (lights === 'dimmer')
    said.push(t(source === 'dream' && who.length > 1 ? 'paper.dimmer.more' : 'paper.dimmer'))
  if (thread !== 0) said.push(t(thread > 0 ? 'paper.thread.up' : 'paper.thread.down'))
  if (notes > 0) said.push(t('paper.notes', { count: notes }))
  return said
}

/** A piece of news as one sentence. */
export function newsWords(item: PaperItemView): string {
  const moved = effects(item)
  const what = headline(item)
  if (moved.length === 0 && item.cut) return t('paper.news.alone', { what })
  return t('paper.news', { what, moved: moved.length > 0 ? t.list(moved) : t('paper.nothing') })
}

/** The people in the news, or, of an own way, a door with light under it. */
export const newsPhoto = (view: PublicView, { who, source }: PaperItemView): TemplateResult =>
  html`<span class="news-photo" data-source=${source} aria-hidden="true">
    ${who.length > 0 ? who.map((role) => html`<i data-role=${role}>${portrait(view, role)}</i>`) : door}
  </span>`

const door = html`<svg class="news-door" viewBox="0 0 60 80">
  ${svg`<path d="M6 78V6H54V78Z" fill="#2f2a55" /><path d="M12 78V12H48V78Z" fill="#57508a" /><path d="M18 20H42V42H18ZM18 50H42V68H18Z" fill="#433c74" /><path d="M9 78H51V74H9Z" fill="#ffd873" /><circle cx="44" cy="46" r="2.600" fill="#ffd873" />`}
</svg>`
