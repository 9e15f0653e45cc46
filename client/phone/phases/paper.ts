/** The morning paper: what this player's own choice did. */
import { html, nothing, type TemplateResult } from 'lit-html'
import type { OwnPaperView } from '../../../shared/views/types.ts'
import { type GameSign, gameSign, signedNumber } from '../../ui/game-signs.ts'
import { may } from '../legal-choices.ts'
import type { PhasePage, PhoneContext } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { vignette } from '../pictures/vignettes.ts'
import { nameOf, readyButton } from '../widgets/basic-widgets.ts'

interface OwnNews {
  readonly sign: GameSign
  readonly number?: string
  readonly words: string
}

function newsOf(
  phone: PhoneContext,
  { source, glow, upgrade, lights, thread, notes, payer, cut, door }: OwnPaperView,
): OwnNews[] {
  const news: OwnNews[] = []
  if (glow !== null)
    news.push({
      sign: 'glow',
      number: signedNumber(glow),
      words: t(source === 'nook' ? 'paper.own.glow.read' : 'paper.own.glow'),
    })
  if (upgrade !== 0)
    news.push({
      sign: upgrade > 0 ? 'up' : 'down',
      number: signedNumber(upgrade),
      words: t(upgrade > 0 ? 'paper.own.up' : 'paper.own.down'),
    })
  if (lights === 'brighter') news.push({ sign: 'brighter', words: t('paper.own.brighter') })
  if (lights === 'dimmer')
    news.push({
      sign: 'dimmer',
      words: payer ? t('paper.own.paid', { name: nameOf(phone, payer) }) : t('paper.own.dimmer'),
    })
  if (thread)
    news.push({
      sign: thread.by > 0 ? 'thread' : 'snapped',
      number: signedNumber(thread.by),
      words: thread.with
        ? t('paper.own.thread', { name: nameOf(phone, thread.with) })
        : t('paper.own.thread.others'),
    })
  if (notes > 0) news.push({ sign: 'note', number: signedNumber(notes), words: t('paper.own.notes') })
  if (door) news.push({ sign: 'bad-dream', words: t('paper.own.door', { name: nameOf(phone, door) }) })
  if (cut) news.push({ sign: 'dimmer', words: t('paper.own.cut', { name: nameOf(phone, cut) }) })
  return news
}

const list = (news: readonly OwnNews[]): TemplateResult =>
  html`<ul class="own-news card">
    ${news.map(({ sign, number, words }) => html`<li>${gameSign(sign)}${number === undefined ? nothing : html`<b>${number}</b>`}<span>${words}</span></li>`)}
  </ul>`

export const paper: PhasePage<'paper'> = {
  sentence: () => t('paper.line'),
  body: (phone) => {
    const own = phone.hand.paper
    const news = own ? newsOf(phone, own) : []
    return html`<div class="stage-middle">
        <div class="quiet-picture" aria-hidden="true">${vignette('letter')}</div>
        ${news.length > 0 ? list(news) : html`<p class="quiet">${t('paper.own.nothing')}</p>`}
      </div>
      <div class="reach">${readyButton(phone, may(phone.mine.legal, 'ready'))}</div>`
  },
}
