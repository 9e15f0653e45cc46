/** The hour before bed: pick a place in secret, ask for and answer promises, and what only one role can do. */
import { html, nothing, type TemplateResult } from 'lit-html'
import type { Role, Room } from '../../../shared/content/ids.ts'
import { portrait } from '../../ui/drawing-picture.ts'
import { emblem } from '../../ui/emblems.ts'
import { choices, may } from '../legal-choices.ts'
import type { LocalState, PhasePage, PhoneContext } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { icon } from '../pictures/icons.ts'
import { placePicture } from '../pictures/place-pictures.ts'
import { button, nameOf, peopleRow, pickCard, readyButton } from '../widgets/basic-widgets.ts'
import { placeEffects } from '../widgets/place-effects.ts'
import { placeName, placeOfRole } from '../widgets/place-names.ts'

type Deed = 'push' | 'report' | 'fuse' | 'note'

export const hour: PhasePage<'hour'> = {
  sentence: (phone) => (may(phone.mine.legal, 'pick') ? t('hour.line') : t('hour.ready')),
  body: (phone, { offer, announced }) => {
    const formOpen = phone.localState('promise.open', false)
    if (formOpen.value && may(phone.mine.legal, 'promise')) return promiseForm(phone, formOpen)
    const offered = phone.role === 'elara' && offer !== null && may(phone.mine.legal, 'offer')
    return html`
    ${offered ? skynestOffer(phone, offer) : askedPromises(phone)}
    ${may(phone.mine.legal, 'pick') ? places(phone) : picked(phone)} ${signs(phone)} ${ownPromises(phone, formOpen)}
    ${
      announced.length === 0
        ? nothing
        : html`<ul class="announced">
          ${announced.map(({ role, text }) => html`<li>${emblem(role)} ${text}</li>`)}
        </ul>`
    }
    <div class="reach">${readyButton(phone, may(phone.mine.legal, 'ready') && phone.hand.picked !== null, t('hour.done'))}</div>
  `
  },
}

function places(phone: PhoneContext): TemplateResult {
  const { hand, mine, ask, role } = phone
  const rooms = choices<Room>(mine.legal, 'pick', 'room')
  const asksMore = ownDeeds(phone).length > 0 || ownTargets(phone, null).length > 0
  const picking = phone.localState('hour.own', asksMore && hand.picked?.room === 'own')
  const pick = (room: Room) => {
    const wants = room === 'own' && asksMore
    picking.set(wants)
    if (wants) showOwnWay()
    if (!wants) void ask('pick', { room })
  }
  const shown = picking.value ? 'own' : hand.picked?.room
  return html`<div class="places" data-count=${rooms.length}>
    ${rooms.map((room) =>
      pickCard({
        title: placeName(role, room),
        line: html`${effectsIn(phone, room)}`,
        picture: placeOfRole(role, room),
        picked: shown === room,
        onPick: () => pick(room),
      }),
    )}
    ${picking.value ? ownWay(phone) : nothing}
  </div>
  ${placeWords(phone, shown)}`
}

/** What a place would do tonight; an own way has one row for each thing that can be done there. */
const effectsIn = ({ hand }: PhoneContext, room: Room) =>
  hand.places
    .filter((place) => place.room === room)
    .map((place) => placeEffects(place, place.deed === null ? 'column' : 'row'))

/** In words: what one does in the place that is picked, and what only this role can do there. */
function placeWords({ hand, role }: PhoneContext, room: Room | undefined): TemplateResult | typeof nothing {
  const place = hand.places.find((each) => each.room === room)
  if (!place) return nothing
  const line =
    place.way ??
    (place.room === 'nook'
      ? t('place.nook.line')
      : t(
          `place.sphere.${place.lantern === 'self' || place.lantern === 'brightest' ? place.lantern : 'others'}`,
        ))
  return html`<p class="place-about"><span><b>${placeName(role, place.room)}:</b> ${line}</span>
    ${place.gift === null || place.deed !== null ? nothing : html`<span class="place-gift">${place.gift}</span>`}</p>`
}

/** Scrolls to the form that has just opened below the places. */
const showOwnWay = () =>
  queueMicrotask(() => document.querySelector('.own-way')?.scrollIntoView({ block: 'nearest' }))

const ownDeeds = (phone: PhoneContext) => choices<Deed>(phone.mine.legal, 'pick', 'deed', { room: 'own' })
const ownTargets = (phone: PhoneContext, deed: Deed | null) =>
  choices<Role>(phone.mine.legal, 'pick', 'target', deed === null ? { room: 'own' } : { room: 'own', deed })

/** What to do on the own way, and with whom. */
function ownWay(phone: PhoneContext): TemplateResult {
  const { hand, ask } = phone
  const own = hand.picked?.room === 'own' ? hand.picked : null
  const deeds = ownDeeds(phone)
  const deed = phone.localState<Deed | null>('hour.deed', own?.deed ?? null)
  const targets = deeds.length > 0 && deed.value === null ? [] : ownTargets(phone, deed.value)
  const choose = (target: Role | null) =>
    ask('pick', { room: 'own', ...(target && { target }), ...(deed.value && { deed: deed.value }) })
  return html`<div class="own-way card">
    ${
      deeds.length === 0
        ? nothing
        : html`<div class="deeds" role="group" aria-label=${t('hour.deeds')}>
          ${deeds.map((each) =>
            button(
              t(`deed.${each}`),
              () => {
                deed.set(each)
                showOwnWay()
                if (ownTargets(phone, each).length === 0) void choose(null)
              },
              { pressed: deed.value === each, main: deed.value === each },
            ),
          )}
        </div>
        ${deed.value === null ? nothing : html`<p class="deed-line">${deedPlace(phone, deed.value)?.gift}</p>`}`
    }
    ${
      targets.length === 0
        ? nothing
        : html`<p>${t(deed.value === 'fuse' || deed.value === 'note' ? `hour.whom.${deed.value}` : 'hour.whom.door')}</p>
          ${peopleRow(phone, t('hour.whom.door'), targets, own?.target ?? null, choose)}`
    }
  </div>`
}

const deedPlace = ({ hand }: PhoneContext, deed: Deed) => hand.places.find((place) => place.deed === deed)

/** The place that was picked, once it can no longer be changed. */
function picked(phone: PhoneContext): TemplateResult {
  const { picked: pick } = phone.hand
  if (!pick) return html``
  return html`<div class="stage-middle">
    <div class="quiet-picture">${placeOfRole(phone.role, pick.room)}</div>
    <p class="lead">${placeName(phone.role, pick.room)}</p>
  </div>`
}

/** Promises that others ask this player for. */
const askedPromises = (phone: PhoneContext) =>
  phone.hand.promises
    .filter(({ to, answer }) => to === phone.role && answer === 'asked')
    .map((each) => promiseCard(phone, each))

const promiseCard = (
  phone: PhoneContext,
  { from, room, text }: PhoneContext['hand']['promises'][number],
) => html`<section class="promise card" data-of=${from}>
  ${portrait(phone.view, from)}
  <p>${t.parts('said.by', { name: html`<b>${t('promise.asks', { name: nameOf(phone, from) })}</b>`, text: t('quote', { text }) })}</p>
  <span class="promise-place">${placePicture(room)}</span>
  <p class="promise-answers">
    ${button(t(`promise.take.${phone.role}`), () => phone.ask('answer', { from, take: true }), { main: true, disabled: !may(phone.mine.legal, 'answer', { from, take: true }) })}
    ${button(t('promise.refuse'), () => phone.ask('answer', { from, take: false }))}
  </p>
</section>`

/** The state of promises that were asked for or accepted, and the button that asks for one. */
function ownPromises(phone: PhoneContext, formOpen: LocalState<boolean>): TemplateResult {
  const { hand, mine, role } = phone
  const shown = hand.promises.filter(
    ({ from, to, answer }) => from === role || (to === role && (answer === 'taken' || answer === 'late')),
  )
  return html`${shown.map(({ from, to, room: where, answer }) => {
    const other = from === role ? to : from
    return html`<p class="promise-state">${t(`promise.${answer}`, { name: nameOf(phone, other), place: placeName(other, where) })}</p>`
  })}
    ${may(mine.legal, 'promise') ? html`<section class="promising">${button(html`${icon('heart')} ${t('promise.ask')}`, () => formOpen.set(true))}</section>` : nothing}`
}

/** The form that asks for a promise: where, and whom. */
function promiseForm(phone: PhoneContext, formOpen: LocalState<boolean>): TemplateResult {
  const { mine, ask, role } = phone
  const room = phone.localState<'nook' | 'sphere'>('promise.room', 'nook')
  const people = choices<Role>(mine.legal, 'promise', 'to', { room: room.value })
  const send = async (to: Role) => (await ask('promise', { to, room: room.value })) && formOpen.set(false)
  return html`<section class="promise-form">
      <h2>${icon('heart')} ${t('promise.ask')}</h2>
      <p>${t('promise.where')}</p>
      <div class="places" role="group" aria-label=${t('promise.where')}>
        ${(['nook', 'sphere'] as const).map((place) =>
          pickCard({
            title: placeName(role, place),
            picture: placeOfRole(role, place),
            picked: room.value === place,
            onPick: () => room.set(place),
          }),
        )}
      </div>
      <p>${t('promise.whom')}</p>
      ${peopleRow(phone, t('promise.whom'), people, null, send)}
    </section>
    <div class="reach">${button(t('promise.not'), () => formOpen.set(false))}</div>`
}

/** On Friday, for Ava and Caleb: three signs to make in real life. They agree on one by tapping the same. */
function signs(phone: PhoneContext): TemplateResult | typeof nothing {
  const { sign } = phone.hand
  if (!sign || (!may(phone.mine.legal, 'agree-sign') && sign.agreed === null)) return nothing
  if (sign.agreed)
    return html`<p class="sign-agreed" role="status">${icon(sign.agreed)} ${t('sign.agreed', { sign: t(`sign.${sign.agreed}`) })}</p>`
  return html`<section class="signs">
    <p>${t('sign.ask', { name: t(phone.role === 'ava' ? 'role.caleb.name' : 'role.ava.name') })}</p>
    <div class="deeds" role="group" aria-label=${t('sign.group')}>
      ${sign.options.map(({ sign: each }) =>
        button(
          html`${icon(each)}<span>${t(`sign.${each}`)}</span>`,
          () => phone.ask('agree-sign', { sign: each }),
          {
            pressed: each === sign.mine,
            main: each === sign.mine,
            disabled: !may(phone.mine.legal, 'agree-sign', { sign: each }),
          },
        ),
      )}
    </div>
  </section>`
}

/** On Friday, for Elara: SkyNest's offer of the customised dream, which everybody sees. */
const skynestOffer = (phone: PhoneContext, offer: string) => html`<section class="skynest card">
  <h2>${t('offer.title')}</h2>
  <p>${offer}</p>
  <p class="promise-answers">
    ${button(t('offer.take'), () => phone.ask('offer', { take: true }), { main: true })}
    ${button(t('offer.decline'), () => phone.ask('offer', { take: false }))}
  </p>
</section>`
