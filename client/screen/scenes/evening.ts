import { html, nothing, type TemplateResult } from 'lit-html'
import { ROLES, type Role } from '../../../shared/content/ids.ts'
import type { PublicView } from '../../../shared/view/types.ts'
import { cardPicture } from '../../kit/dom/card-pictures.ts'
import { emblem } from '../../kit/dom/emblems.ts'
import type { RoomId } from '../../kit/house-layout.ts'
import {
  byRole,
  homeOf,
  litOnly,
  roomOf,
  shotOf,
  sleepwalking,
  spread,
  together,
  WHOLE,
} from '../house/compose.ts'
import { doorsWords } from '../stage/doors.ts'
import { lullabyWords } from '../stage/lullaby.ts'
import { orderCards, rowCounter } from '../stage/orders.ts'
import { caption, chip, doneRow, portrait, slip } from '../stage/parts.ts'
import { nameOf, t } from '../text.ts'
import { defineScene } from './scene.ts'

/** The kitchen in the middle of the screen, under papers, under doors and what is hummed, and beside a card that is read. */
export const KITCHEN = {
  middle: shotOf([470, 742], [860, 640], 2.35),
  low: shotOf([470, 742], [900, 800], 2.1),
  // To the left, so that the candle burns beside the portraits, not over a name.
  lowest: shotOf([470, 742], [770, 856], 2),
  beside: shotOf([470, 742], [562, 610], 2.35),
  // So far to the right that no name on the wall is cut in two.
  breakfast: shotOf([470, 742], [684, 610], 2.35),
} as const

export const supper = defineScene('supper', {
  picture: (view, { lullaby, doors }) => {
    const home = homeOf(view)
    return {
      ...home,
      shot: lullaby || doors ? KITCHEN.lowest : KITCHEN.middle,
      near: 'kitchen',
      sky: { ...home.sky, hour: 'dusk' },
      light: 1,
      lamps: litOnly(['kitchen']),
      figures: sleepwalking(together('kitchen', 'happy'), view),
    }
  },
  sentence: (_view, { title, game }) => t('said.two', { first: title, second: t(`supper.${game}`) }),
  words: (view, { title, game, orders, doors, lullaby }, stage) =>
    html`${slip(title)} ${doors ? nothing : caption(t(`supper.${game}`))}
      ${orders ? html`${rowCounter(orders)} ${orderCards(orders.open, stage.now())}` : nothing}
      ${doors ? doorsWords(view, doors) : nothing} ${lullaby ? lullabyWords(lullaby) : nothing}`,
})

/** Says whose it is, unless it says so itself. */
const announcement = ({ role, text }: { role: Role; text: string }): TemplateResult =>
  html`<li class="bubble" data-role=${role}>${emblem(role)}<p>${text.includes(nameOf(role)) ? text : t.parts('said.by', { name: html`<b>${nameOf(role)}:</b>`, text })}</p></li>`

export const hour = defineScene('hour', {
  picture: (view) => {
    const home = homeOf(view)
    return {
      ...home,
      shot: shotOf([969, 734], [1284, 560], 1.62),
      near: 'living',
      lamps: litOnly(['living'], 0.5),
      figures: sleepwalking(together('living'), view),
      sphere: { ...home.sphere, look: [-0.7, 0.9] },
    }
  },
  sentence: (_view, { offer }) =>
    offer ? offer : t('said.title', { title: t('hour.title'), text: t('hour.line') }),
  words: (view, { announced, offer }) =>
    html`${slip(t('hour.title'))}
      ${
        offer
          ? html`<section class="skynest"><h2>${t('hour.offer')}</h2><p>${offer}</p></section>`
          : announced.length > 0
            ? html`<ul class="bubbles">${announced.map(announcement)}</ul>`
            : nothing
      }
      ${caption(t('hour.line'))}
      ${doneRow(
        ROLES.filter((role) => view.people[role].ready),
        (role) => t('said.of', { name: nameOf(role), text: t('hour.ready') }),
      )}`,
})

/** Behind bedsheets everybody walks somewhere; where they really go is nobody's business. */
const GHOSTS: Readonly<Record<Role, RoomId>> = {
  ava: 'kitchen',
  leo: 'landing',
  elara: 'nook',
  caleb: 'workshop',
}

export const lights = defineScene('lights', {
  picture: (view, { rooms }) => {
    const home = homeOf(view)
    const goals = byRole((role) => (rooms ? roomOf(role, rooms[role]) : GHOSTS[role]))
    return {
      ...home,
      shot: WHOLE,
      drift: { x: 950, y: 548, zoom: 1.07 },
      // Tonight's rule hangs where the family's stars would be.
      sky: { ...home.sky, stars: [], name: null },
      light: 0.6,
      lamps: {
        'nook-lamp': 1,
        'nook-pool': 0.6,
        'living-wall': 0.5,
        'workshop-bulb': 0.85,
        'landing-night-light': 0.9,
        'cellar-bulb': 0.9,
      },
      sphere: { ...home.sphere, look: [-0.8, 0.6] },
      figures: sleepwalking(
        spread(goals, () => ({ sheet: rooms === null })),
        view,
      ),
    }
  },
  sentence: (_view, { rooms, emptyChair }) =>
    emptyChair
      ? t('lights.chair', { name: nameOf(emptyChair) })
      : rooms
        ? t('lights.title')
        : t('lights.sheets'),
  words: (_view, { promises, emptyChair, rooms }) =>
    html`${slip(rooms ? t('lights.title') : t('lights.sheets'), 'slip-low')}
      <ul class="ribbons">
        ${promises.map(
          ({ from, to, kept }) =>
            html`<li class="ribbon" ?data-broken=${!kept}>
              <span aria-hidden="true">${kept ? '♥' : '✂'}</span>
              ${t(kept ? 'lights.kept' : 'lights.broken', { from: nameOf(from), to: nameOf(to) })}
            </li>`,
        )}
        ${emptyChair ? html`<li class="ribbon">${t('lights.chair', { name: nameOf(emptyChair) })}</li>` : nothing}
      </ul>`,
})

/** The windows that shiver, in the order in which they do: wherever somebody sleeps. */
const WINDOWS: readonly RoomId[] = ['landing', 'study', 'nook', 'workshop']

export const night = defineScene('night', {
  picture: (view, { windows }) => {
    const home = homeOf(view)
    const beds: Record<Role, RoomId> = { ava: 'landing', leo: 'workshop', elara: 'study', caleb: 'nook' }
    return {
      ...home,
      drift: { x: 1010, y: 520, zoom: 1.12 },
      light: 0.05,
      lamps: {
        sphere: 0.9,
        'sphere-near': 0.7,
        'landing-door': 1,
        'kitchen-moon': 1.3,
        'study-screen': 0.5,
        'workshop-panel': 0.6,
      },
      windows: WINDOWS.slice(0, windows),
      sphere: { ...home.sphere, mood: 'calm', look: [-1, 0.4] },
      figures: spread(beds, () => ({ pose: 'sleep' })),
    }
  },
  sentence: () => t('night.title'),
  words: () => html`${slip(t('night.title'), 'slip-low')}`,
})

const slept = (view: PublicView, { role, told }: { role: Role; told: boolean | null }): TemplateResult =>
  html`<li class="slept" data-role=${role}>
    ${portrait(view, role)} ${chip(role)}
    <b class="stamp" ?data-told=${told === true} ?data-kept=${told === false}>
      ${t(told === null ? 'breakfast.thinks' : told ? 'breakfast.told' : 'breakfast.kept')}
    </b>
  </li>`

export const breakfast = defineScene('breakfast', {
  picture: (view, { disturbed }) => {
    const home = homeOf(view)
    const uneasy = disturbed.map(({ role }) => role)
    const table = together('kitchen')
    return {
      ...home,
      shot: KITCHEN.breakfast,
      near: 'kitchen',
      sky: { ...home.sky, hour: 'morning' },
      light: 0.5,
      lamps: litOnly(['kitchen'], 0.1),
      figures: byRole((role) => {
        const figure = table[role]
        return figure && { ...figure, mood: uneasy.includes(role) ? 'worried' : 'calm' }
      }),
    }
  },
  sentence: (_view, { disturbed }) => (disturbed.length > 0 ? t('breakfast.title') : t('breakfast.none')),
  words: (view, { disturbed }) =>
    html`${slip(disturbed.length > 0 ? t('breakfast.title') : t('breakfast.none'))}
      ${disturbed.length > 0 ? html`<ul class="slepts">${disturbed.map((one) => slept(view, one))}</ul> ${caption(t('breakfast.asks'))}` : nothing}`,
})

export const vote = defineScene('vote', {
  picture: (view) => {
    const home = homeOf(view)
    return {
      ...home,
      shot: KITCHEN.low,
      near: 'kitchen',
      sky: { ...home.sky, hour: 'morning' },
      light: 0.5,
      figures: together('kitchen'),
    }
  },
  sentence: (_view, { tie, result }) => (result ? t('vote.won') : tie ? t('vote.tie') : t('vote.title')),
  words: (_view, { motions, votes, result, tie }) =>
    html`${slip(t('vote.title'))}
      <ul class="motions">
        ${motions.map(
          ({ id, text, picture }) =>
            html`<li class="motion" ?data-won=${result === id} ?data-lost=${result !== null && result !== id}><i class="card-picture">${cardPicture(picture)}</i><p>${text}</p></li>`,
        )}
      </ul>
      ${caption(result ? t('vote.won') : tie ? t('vote.tie') : t('vote.count', { count: votes }))}`,
})
