/**
 * The nook on a phone. All who read fill the same gap at once; then each sees their own version large and reads it aloud, while
 * the others listen, give hearts, and do not see its words. In the end everybody has the finished page.
 */
import { html, nothing, type TemplateResult } from 'lit-html'
import { type COUNTS, LIMITS } from '../../../shared/content/constants.ts'
import type { Role } from '../../../shared/content/ids.ts'
import { GAP } from '../../../shared/views/types.ts'
import { emblem } from '../../ui/emblems.ts'
import { choices, may } from '../legal-choices.ts'
import type { PhoneContext } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { icon } from '../pictures/icons.ts'
import { vignette } from '../pictures/vignettes.ts'
import { button, nameOf, peopleRow, quietPanel } from '../widgets/basic-widgets.ts'
import { partnerOf } from '../widgets/partner-name.ts'
import { speakerCard } from '../widgets/speaker-card.ts'
import { wordsForm } from '../widgets/words-form.ts'
import { readyLines } from './ready-line-picks.ts'
import { heartsList, type RitualScene, soundWord } from './ritual-hearts.ts'

/** Leo's sound effects, in the order of the action `sound`. */
const SOUNDS = [0, 1, 2, 3, 4, 5] as const satisfies { length: typeof COUNTS.sounds }

/** The instruction above the page. */
export function ritualSentence(phone: PhoneContext, page: RitualScene): string {
  if (may(phone.mine.legal, 'read-done')) return t(`ritual.aloud.${phone.role}`)
  if (writes(phone)) return t(phone.hand.myLine?.again ? 'ritual.again' : 'ritual.fill')
  if (page.stage === 'write') return t('ritual.waits')
  if (page.stage === 'read') return t('ritual.hearts')
  return t(page.stage === 'hearts' ? 'ritual.hearts.last' : 'ritual.over')
}

/** The page as this player writes, reads or listens to it. */
export function ritualPanel(phone: PhoneContext, page: RitualScene): TemplateResult {
  const reads = may(phone.mine.legal, 'read-done')
  const doing = reads ? 'read' : writes(phone) ? 'write' : page.stage
  return html`<div class="ritual" data-doing=${doing}>
    ${doing === 'read' && reads ? readAloud(phone, page) : doing === 'write' && writes(phone) ? writing(phone, page) : waiting(phone, page)}
    <div class="reach">${reads || writes(phone) ? nothing : html`${nextReader(phone)} ${sounds(phone)}`}</div>
  </div>`
}

const writes = ({ hand, mine }: PhoneContext): boolean =>
  may(mine.legal, 'line') && hand.myLine !== null && hand.myLine.text === null

/** This player's line to read aloud, and the button that ends the turn. */
function readAloud(phone: PhoneContext, { lines, turn }: RitualScene): TemplateResult {
  return html`<article class="ritual-mine card"><p>${lines[turn]?.text}</p></article>
    <div class="reach">
      ${button(html`${icon('speaker')} ${t('ritual.read')}`, () => phone.ask('read-done', {}), { main: true, big: true })}
      ${may(phone.mine.legal, 'house-reads') ? button(t('ritual.house'), () => phone.ask('house-reads', {})) : nothing}
    </div>`
}

/** The gap to fill: what is printed above it, the line, own words first and ready ones below. */
function writing(phone: PhoneContext, page: RitualScene): TemplateResult {
  const { hand, mine, ask } = phone
  const gap = hand.myLine?.gap ?? 0
  const key = `line.${gap}`
  const frame = hand.myLine?.frame ?? null
  const before = page.gaps[gap]?.before.at(-1) ?? page.story.at(-1)
  return html`<article class="page card">
      ${page.kind === 'last' && before ? html`<p class="page-before">${before}</p>` : nothing}
      <p class="page-opening">${page.opening}</p>
      ${page.kind !== 'last' && before ? html`<p class="page-before">${before}</p>` : nothing}
    </article>
    <section class="my-line">
      <p class="lead">${frame === null ? t(gap > 0 ? 'ritual.next.line' : 'ritual.mine') : filledFrame(phone, frame, key)}</p>
      ${wordsForm(phone, {
        key,
        ready: readyLines(phone, choices<number>(mine.legal, 'line', 'pick')),
        max: LIMITS.line,
        label: t('ritual.mine'),
        hint: t('ritual.hint'),
        ownFirst: true,
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

/** What there is while others write or read, and at the end. */
function waiting(phone: PhoneContext, page: RitualScene): TemplateResult {
  if (page.stage === 'write') return othersWrite(phone, page)
  if (page.stage === 'page' || page.stage === 'over') return finishedPage(phone, page)
  return html`${page.stage === 'read' ? reader(phone, page) : nothing} ${heartsList(phone, page)}`
}

/** Who still writes, and this player's own line. */
function othersWrite(phone: PhoneContext, page: RitualScene): TemplateResult {
  const { myLine } = phone.hand
  const still = page.present.filter((role) => page.lines.some(({ by, written }) => by === role && !written))
  const line = t('ritual.still', { names: t.list(still.map((role) => nameOf(phone, role))) })
  return myLine?.text
    ? html`<article class="ritual-mine card"><p>${myLine.text}</p></article><p class="quiet" role="status">${line}</p>`
    : quietPanel(vignette('moon'), line)
}

/** Who reads now. */
function reader(
  phone: PhoneContext,
  { reader: by, housed, neighbour, lines, turn }: RitualScene,
): TemplateResult {
  if (by === null)
    return html`<p class="ritual-voice card" role="status">${icon('speaker')} ${t(neighbour ? 'ritual.voice.neighbour' : 'ritual.voice.house')}</p>`
  const partner = by === phone.role && lines[turn]?.second !== phone.mine.second ? partnerOf(phone) : ''
  const own = by === phone.role && partner === ''
  return speakerCard(
    by,
    own ? t('ritual.housed') : partner || nameOf(phone, by),
    own ? nothing : t(housed ? 'ritual.listen.house' : 'ritual.listen'),
    true,
  )
}

/** The page as it stays, with its readers' lines marked. */
function finishedPage(phone: PhoneContext, page: RitualScene): TemplateResult {
  return html`<article class="page card page-finished">
    ${page.story.map((line) => html`<p class="page-before">${line}</p>`)}
    <p class="page-opening">${page.opening}</p>
    ${page.gaps.map(
      ({ before }, gap) => html`${before.map((line) => html`<p>${line}</p>`)}
        ${page.lines
          .filter((line) => line.gap === gap && line.kept)
          .map(
            (line) => html`<p class="page-kept" data-of=${line.by ?? nothing}>
              ${line.text}${soundWord(line)} ${line.by ? html`<span class="page-by">${emblem(line.by)}${nameOf(phone, line.by)}</span>` : nothing}
            </p>`,
          )}`,
    )}
  </article>`
}

/** For Ava: who reads next. */
function nextReader(phone: PhoneContext) {
  const readers = choices<Role>(phone.mine.legal, 'next-reader', 'reader')
  if (readers.length === 0) return nothing
  return html`<p class="quiet">${t('ritual.next')}</p>
    ${peopleRow(phone, t('ritual.next'), readers, null, (next) => phone.ask('next-reader', { reader: next }))}`
}

/** For Leo: the sound effects. */
const sounds = (phone: PhoneContext) =>
  may(phone.mine.legal, 'sound')
    ? html`<p class="quiet">${t('ritual.sounds.line')}</p><div class="sounds" role="group" aria-label=${t('ritual.sounds')}>
        ${SOUNDS.map((sound) => html`<button class="chip card" type="button" @click=${() => phone.ask('sound', { sound })}>${t(`sound.${sound}`)}</button>`)}
      </div>`
    : nothing
