/**
 * The ritual at the nook. The reader sees their line and nothing else. Listeners see who reads and can give hearts to lines
 * that were read, but do not see the words of the present one. Those with a line to come find it meanwhile.
 */
import { html, nothing, type TemplateResult } from 'lit-html'
import { repeat } from 'lit-html/directives/repeat.js'
import { type COUNTS, LIMITS } from '../../../shared/content/constants.ts'
import type { Role } from '../../../shared/content/ids.ts'
import { GAP } from '../../../shared/views/types.ts'
import { emblem } from '../../ui/emblems.ts'
import { choices, may } from '../legal-choices.ts'
import type { PhoneContext, SceneOf } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { icon } from '../pictures/icons.ts'
import { button, nameOf, peopleRow } from '../widgets/basic-widgets.ts'
import { speakerCard } from '../widgets/speaker-card.ts'
import { wordsForm } from '../widgets/words-form.ts'
import { readyLines } from './empty-chair-form.ts'

type RitualScene = NonNullable<SceneOf<'bedtime'>['ritual']>

/** Leo's sound effects, in the order of the action `sound`. */
const SOUNDS = ['door', 'thunder', 'frog', 'trumpet', 'creak', 'applause'] as const satisfies {
  length: typeof COUNTS.sounds
}

/** The ritual as this player reads, writes or listens to it. */
export function ritualPanel(phone: PhoneContext, ritual: RitualScene): TemplateResult {
  const reads = may(phone.mine.legal, 'read-done')
  const writes = !reads && isWriting(phone)
  const over = ritual.reader === null
  return html`<div class="ritual" data-doing=${reads ? 'read' : writes ? 'write' : over ? 'over' : 'listen'}>
    ${reads ? nothing : html`<div class="whose">${turnRow(phone, ritual)}${writes ? readerLine(phone, ritual) : nothing}</div>`}
    ${reads ? readAloud(phone, ritual) : writes ? html`${readPage(phone, ritual, 2, true)}${myLine(phone)}` : listening(phone, ritual)}
    <div class="reach">${reads ? nothing : html`${nextReader(phone)} ${sounds(phone)}`}</div>
  </div>`
}

/** Whose lines there are, in order: read, being read, to come. Hidden from screen readers, for whom the text says it. */
const turnRow = (
  { role }: PhoneContext,
  { lines, turn, reader }: RitualScene,
) => html`<p class="turns" aria-hidden="true">
  ${lines.map(
    ({ by }, i) =>
      html`<i data-of=${by} data-state=${i < turn || reader === null ? 'read' : i === turn ? 'now' : 'next'} ?data-mine=${by === role}>${emblem(by)}</i>`,
  )}
</p>`

/** Who reads now, in one line, for players who write their own line. */
const readerLine = (phone: PhoneContext, { reader }: RitualScene) =>
  reader === null || reader === phone.role
    ? nothing
    : html`<p class="ritual-reader"><span>${t('ritual.reads', { name: nameOf(phone, reader) })}</span></p>`

/** This player's line to read aloud, and the button that ends the turn. */
function readAloud(phone: PhoneContext, { lines, turn }: RitualScene): TemplateResult {
  return html`<p class="ritual-cue">${t(`ritual.aloud.${phone.role}`)}</p>
    <article class="ritual-mine card"><p>${lines[turn]?.text}</p></article>
    <div class="reach">
      ${button(html`${icon('speaker')} ${t('ritual.read')}`, () => phone.ask('read-done', {}), { main: true, big: true })}
      ${may(phone.mine.legal, 'house-reads') ? button(t('ritual.house'), () => phone.ask('house-reads', {})) : nothing}
    </div>`
}

/** Who reads now, and what was read before. */
function listening(phone: PhoneContext, ritual: RitualScene): TemplateResult {
  const { reader, housed } = ritual
  if (reader === null)
    return html`<p class="lead">${t('ritual.over')}</p>
      ${readPage(phone, ritual, ritual.lines.length, true)}`
  const byHouse = housed || phone.view.people[reader].awake !== 'human'
  const own = reader === phone.role
  return html`${speakerCard(
    reader,
    own ? t('ritual.housed') : nameOf(phone, reader),
    own ? nothing : t(byHouse ? 'ritual.listen.house' : 'ritual.listen'),
    true,
  )}
    ${readPage(phone, ritual, 3, false)}`
}

/**
 * What was read already.
 * @param most how many of the last lines are shown
 * @param opens whether the opening is shown above them; it always is while nothing was read
 */
const readPage = (
  phone: PhoneContext,
  { opening, lines, turn }: RitualScene,
  most: number,
  opens: boolean,
) => {
  const readLines = lines.map((line, index) => ({ ...line, index })).slice(0, turn)
  return html`<article class="page card">
    ${opens || readLines.length === 0 ? html`<p class="page-opening">${opening}</p>` : nothing}
    <ol aria-label=${t('ritual.hearts')}>
      ${repeat(
        readLines.slice(-most),
        ({ index }) => index,
        (line) =>
          html`<li data-of=${line.by}>${emblem(line.by)}<span>${line.text}</span>${line.read && !isWriting(phone) ? heart(phone, line) : nothing}</li>`,
      )}
    </ol>
  </article>`
}

/** The button that gives a heart to a line, with the number of its hearts, which rise when they arrive. */
const heart = (
  phone: PhoneContext,
  { by, hearts: given, index }: RitualScene['lines'][number] & { index: number },
) => {
  const can = may(phone.mine.legal, 'heart', { line: index })
  const own = by === phone.role
  return html`<button class="heart" type="button" data-sound="heart" ?data-own=${own} ?data-given=${!can && !own} ?disabled=${!can}
    aria-label=${t('ritual.heart', { n: index + 1, name: nameOf(phone, by) })} @click=${() => phone.ask('heart', { line: index })}>
    ${icon('heart')}<b>${given > 0 ? given : nothing}</b>
    <span class="heart-floats" aria-hidden="true">${repeat(
      Array.from({ length: given }).keys(),
      (n) => n,
      (n) => html`<i style="--nth:${n}">♥</i>`,
    )}</span>
  </button>`
}

function isWriting({ hand, mine }: PhoneContext): boolean {
  return may(mine.legal, 'line') && hand.myLine !== null && hand.myLine.text === null
}

function myLine(phone: PhoneContext): TemplateResult | typeof nothing {
  const { hand, mine, ask } = phone
  if (!hand.myLine) return nothing
  const key = `line.${hand.myLine.index}`
  return html`<section class="my-line">
    <p class="lead">${hand.myLine.frame === null ? t('ritual.mine') : filledFrame(phone, hand.myLine.frame, key)}</p>
    ${wordsForm(phone, {
      key,
      ready: readyLines(phone, choices<number>(mine.legal, 'line', 'pick')),
      max: LIMITS.line,
      label: t('ritual.mine'),
      hint: t('ritual.hint'),
      onPick: (pick) => ask('line', { pick: Number(pick) }),
      onType: (text) => ask('line', { text }),
    })}
  </section>`
}

/** The line's frame with its gap, which is filled while the player types. */
function filledFrame(phone: PhoneContext, frame: string, key: string): TemplateResult {
  const [before = '', after = ''] = frame.split(GAP)
  const typed = phone.localState(`words.${key}`, '').value.trim()
  return html`${before}<span class="gap" ?data-filled=${typed !== ''}>${typed === '' ? html`<span class="unseen">${GAP}</span>` : typed}</span>${after}`
}

/** For Ava: who reads next. */
function nextReader(phone: PhoneContext) {
  const readers = choices<Role>(phone.mine.legal, 'next-reader', 'reader')
  if (readers.length === 0 || isWriting(phone)) return nothing
  return html`<p class="quiet">${t('ritual.next')}</p>
    ${peopleRow(phone, t('ritual.next'), readers, null, (reader) => phone.ask('next-reader', { reader }))}`
}

/** For Leo: the sound effects. */
const sounds = (phone: PhoneContext) =>
  may(phone.mine.legal, 'sound') && !isWriting(phone)
    ? html`<div class="sounds" role="group" aria-label=${t('ritual.sounds')}>
        ${SOUNDS.map((sound, index) => html`<button class="chip card" type="button" @click=${() => phone.ask('sound', { sound: index })}>${t(`sound.${sound}`)}</button>`)}
      </div>`
    : nothing
