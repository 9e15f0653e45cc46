/** The morning paper on the screen: what bedtime did, one piece of news after the other, while the meter moves along. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { UPGRADE } from '../../../shared/content/constants.ts'
import type { PaperItemView, PublicView } from '../../../shared/views/types.ts'
import { gameSign, signedNumber } from '../../ui/game-signs.ts'
import { newsPhoto, newsWords } from '../hud/paper-news.ts'
import { upgradeMeter } from '../hud/upgrade-meter.ts'
import { defineScene, type SceneContext, type SceneOf } from '../phase-scene.ts'
import { t } from '../screen-translator.ts'
import { basePicture, spread } from '../world/picture-builder.ts'

/** How long (ms) a piece of news is told where the phase has no end, and the share of a phase's time that they all take. */
const NEWS_TIME = 2_600
const TELLING = 0.8

/** How many pieces of news are told by now: at least one, if there is any. */
export function newsTold(
  { startedAt, endsAt }: Pick<PublicView, 'startedAt' | 'endsAt'>,
  count: number,
  { intervalIndex }: Pick<SceneContext, 'intervalIndex'>,
): number {
  if (count === 0) return 0
  const every = endsAt === null ? NEWS_TIME : ((endsAt - startedAt) * TELLING) / count
  return Math.min(count, 1 + intervalIndex('news', every))
}

/** What the meter shows after the first few pieces of news. */
const meterAfter = ({ before, stands }: SceneOf<'paper'>, told: number): number => stands[told - 1] ?? before

/** Whether the news so far would move the meter beyond one of its ends, where it stops. */
export const hasStopped = ({ items, before }: SceneOf<'paper'>, told: number): boolean => {
  const sum = items.slice(0, told).reduce((upgrade, item) => upgrade + item.upgrade, before)
  return sum > UPGRADE.max || sum < UPGRADE.min
}

/** What moved, in signs: numbers for the upgrade and the notes, and none for lights. */
const moved = ({ upgrade, lights, thread, notes }: PaperItemView): TemplateResult =>
  html`<span class="news-signs" aria-hidden="true">
    ${upgrade === 0 ? nothing : html`<i class="news-sign">${gameSign(upgrade > 0 ? 'up' : 'down')}<b>${signedNumber(upgrade)}</b></i>`}
    ${lights === null ? nothing : html`<i class="news-sign">${gameSign(lights)}</i>`}
    ${thread === 0 ? nothing : html`<i class="news-sign">${gameSign(thread > 0 ? 'thread' : 'snapped')}</i>`}
    ${notes === 0 ? nothing : html`<i class="news-sign">${gameSign('note')}<b>${signedNumber(notes)}</b></i>`}
  </span>`

const news = (view: PublicView, item: PaperItemView, now: boolean): TemplateResult =>
  html`<li class="news" ?data-now=${now}>
    ${newsPhoto(view, item)}
    <p>${newsWords(item)}</p>
    ${moved(item)}
  </li>`

export const paper = defineScene('paper', {
  picture: (view) => {
    const home = basePicture(view)
    return {
      ...home,
      light: 0.12,
      sky: { ...home.sky, stars: [], name: null },
      figures: spread({ ava: 'landing', leo: 'workshop', elara: 'study', caleb: 'nook' }, () => ({
        pose: 'sleep',
      })),
    }
  },
  sentence: (view, { items }, context) => {
    const item = items[newsTold(view, items.length, context) - 1]
    return item ? newsWords(item) : t('paper.quiet')
  },
  words: (view, scene, context) => {
    const told = newsTold(view, scene.items.length, context)
    return html`<section class="newspaper">
      <header>
        <p class="newspaper-day">${view.evening ? t(`morning.${view.evening}`) : nothing}</p>
        <h1>${t('paper.title')}</h1>
        <p class="newspaper-day">${t('paper.edition')}</p>
      </header>
      <div class="newspaper-meter">
        ${upgradeMeter(meterAfter(scene, told), view.people, true)}
        ${hasStopped(scene, told) ? html`<p class="newspaper-stop">${t('paper.stop', { count: meterAfter(scene, told) })}</p>` : nothing}
      </div>
      <ol class="news-list" data-count=${scene.items.length}>
        ${scene.items.slice(0, told).map((item, i) => news(view, item, i === told - 1))}
        ${scene.items.length === 0 ? html`<li class="news"><p>${t('paper.quiet')}</p></li>` : nothing}
      </ol>
      ${
        scene.firsts.length > 0
          ? html`<ul class="newspaper-firsts">${scene.firsts.map((what) => html`<li>${gameSign(what === 'lights' ? 'light' : what)}<span>${t(what === 'lights' && view.cosy ? 'paper.first.lights.cosy' : `paper.first.${what}`)}</span></li>`)}</ul>`
          : nothing
      }
    </section>`
  },
})
