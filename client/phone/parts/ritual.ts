/** The ritual at the nook: the page so far, my line to fill, the button of whoever reads; hearts for the listeners. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { ref } from 'lit-html/directives/ref.js'
import { LIMITS } from '../../../shared/content/constants.ts'
import type { Role } from '../../../shared/content/ids.ts'
import { emblem } from '../../kit/dom/emblems.ts'
import { icon } from '../../kit/dom/icons.ts'
import { choices, may } from '../legal.ts'
import type { Phone, SceneOf } from '../phone.ts'
import { t } from '../text.ts'
import { button, nameOf, peopleRow } from './basics.ts'
import { readyLines } from './chair.ts'
import { wordsForm } from './words.ts'

type Ritual = NonNullable<SceneOf<'bedtime'>['ritual']>

/** Leo's sound effects, in the order in which the catalogue counts them. */
const SOUNDS = ['door', 'thunder', 'frog', 'trumpet', 'creak', 'applause'] as const

export function ritualPage(phone: Phone, ritual: Ritual): TemplateResult {
  const { mine, ask } = phone
  const reader = ritual.reader
  return html`<div class="ritual">
    <article class="page card">
      <p class="page-opening">${ritual.opening}</p>
      <ol>
        ${ritual.lines.map(
          (
            line,
            index,
          ) => html`<li ?data-now=${index === ritual.turn} ?data-read=${line.read} ${index === ritual.turn ? ref(intoSight) : nothing}>
            ${emblem(line.by)}<span class="unseen">${nameOf(phone, line.by)}: </span>
            <span>${line.text ?? (index === ritual.turn ? t('ritual.writing', { name: nameOf(phone, line.by) }) : '…')}</span>
            ${heart(phone, index, line.hearts, line.read)}
          </li>`,
        )}
      </ol>
    </article>
    ${reader === null ? html`<p class="lead">${t('ritual.over')}</p>` : nothing}
    ${myLine(phone)}
    <div class="reach">
      ${
        may(mine.legal, 'read-done')
          ? html`<p class="lead">${t(`ritual.aloud.${phone.role}`)}</p>
            ${button(html`${icon('speaker')} ${t('ritual.read')}`, () => ask('read-done', {}), { main: true, big: true })}`
          : reader !== null && reader !== phone.role
            ? html`<p class="quiet">${t('ritual.listen', { name: nameOf(phone, reader) })}</p>`
            : nothing
      }
      ${nextReader(phone)} ${sounds(phone)}
    </div>
  </div>`
}

/** On a short phone the page scrolls: the line that is read or written now stays in sight, with what led to it. */
function intoSight(line: Element | undefined): void {
  queueMicrotask(() => {
    const page = line?.closest('.page')
    if (page && line instanceof HTMLElement)
      page.scrollTop = line.offsetTop + line.offsetHeight - page.clientHeight + 10
  })
}

function myLine(phone: Phone): TemplateResult | typeof nothing {
  const { hand, mine, ask } = phone
  if (!may(mine.legal, 'line') || !hand.myLine || hand.myLine.text !== null) return nothing
  return html`<section class="my-line">
    <p class="lead">${hand.myLine.frame ?? t('ritual.mine')}</p>
    ${wordsForm(phone, {
      key: `line.${hand.myLine.index}`,
      ready: readyLines(phone, choices<number>(mine.legal, 'line', 'pick')),
      max: LIMITS.line,
      label: t('ritual.mine'),
      hint: t('ritual.hint'),
      onPick: (pick) => ask('line', { pick: Number(pick) }),
      onType: (text) => ask('line', { text }),
    })}
  </section>`
}

function heart(phone: Phone, line: number, hearts: number, read: boolean) {
  if (!read) return nothing
  const can = may(phone.mine.legal, 'heart', { line })
  return html`<button class="heart" type="button" aria-label=${t('ritual.heart', { n: line + 1 })} ?disabled=${!can} @click=${() => phone.ask('heart', { line })}>
    ${icon('heart')}<span>${hearts > 0 ? hearts : nothing}</span>
  </button>`
}

/** Ava says who reads next. */
function nextReader(phone: Phone) {
  const readers = choices<Role>(phone.mine.legal, 'next-reader', 'reader')
  if (readers.length === 0) return nothing
  return html`<p class="quiet">${t('ritual.next')}</p>
    ${peopleRow(phone, t('ritual.next'), readers, null, (reader) => phone.ask('next-reader', { reader }))}`
}

/** Leo does the sound effects. */
const sounds = (phone: Phone) =>
  may(phone.mine.legal, 'sound')
    ? html`<div class="sounds" role="group" aria-label=${t('ritual.sounds')}>
        ${SOUNDS.map((sound, index) => html`<button class="chip card" type="button" @click=${() => phone.ask('sound', { sound: index })}>${t(`sound.${sound}`)}</button>`)}
      </div>`
    : nothing
