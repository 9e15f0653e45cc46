import { html } from 'lit-html'
import { keyed } from 'lit-html/directives/keyed.js'
import { EVENINGS, type Evening, type PhaseId, ROLES } from '../../../shared/content/ids.ts'
import { cardPicture } from '../../kit/dom/card-pictures.ts'
import { emblem } from '../../kit/dom/emblems.ts'
import { homeOf, litOnly, painted, spread, together } from '../house/compose.ts'
import type { Shot } from '../house/picture.ts'
import { caption, slip } from '../stage/parts.ts'
import { nameOf, t } from '../text.ts'
import { KITCHEN } from './evening.ts'
import { defineScene } from './scene.ts'

/** The four pictures of the prologue: the house, the evenings in the nook, the sphere, the flickering wall. */
const PICTURES = ['prologue/1', 'prologue/2', 'prologue/3', 'prologue/4'] as const
/** How far they are pushed up for the words below (px). */
const LIFT = 140

export const prologue = defineScene('prologue', {
  picture: (view, { picture }) => painted(homeOf(view), PICTURES[picture as 0 | 1 | 2 | 3], LIFT),
  sentence: (_view, { text }) => text,
  words: (_view, { text, picture }) =>
    html`${keyed(picture, html`<article class="strip strip-low"><p>${text}</p></article>`)}
      <ol class="dots" aria-label=${t('prologue.label', { count: picture + 1 })}>
        ${PICTURES.map((_, i) => html`<li ?data-here=${i === picture}></li>`)}
      </ol>`,
})

/** The day that begins after an evening; the first one is Monday. */
export function dayAfter(evening: Evening | null): Evening | 'saturday' {
  return evening === null ? EVENINGS[0] : (EVENINGS[EVENINGS.indexOf(evening) + 1] ?? 'saturday')
}

/** While all is quiet the camera drifts from the whole house to where the night goes on. */
const DRIFTS = {
  kitchen: { x: 700, y: 610, zoom: 1.3 },
  living: { x: 980, y: 600, zoom: 1.32 },
  sphere: { x: 1150, y: 470, zoom: 1.3 },
} as const satisfies Record<string, Shot>
const TOWARDS: Partial<Record<PhaseId, keyof typeof DRIFTS>> = {
  supper: 'kitchen',
  guess: 'sphere',
  memories: 'sphere',
  shout: 'sphere',
}

/** Eight seconds of quiet: the whole house, the lamps low, everybody where they like to be. Days begin at dusk. */
export const rest = defineScene('rest', {
  picture: (view, { next }) => {
    const home = homeOf(view)
    const breaks = next === 'shout'
    const after = view.lights !== null && view.evening === null
    const towards = (next && TOWARDS[next]) ?? 'living'
    return {
      ...home,
      drift: DRIFTS[towards],
      // The family's stars would be cut off by the edge in the end.
      sky: { ...home.sky, hour: next === 'supper' ? 'dusk' : 'night', stars: [], name: null },
      light: breaks ? 0.18 : after ? 0.5 : 0.85,
      sphere: breaks ? { mood: 'sulk', look: [0, 0.8], power: 1 } : { ...home.sphere, look: [-0.5, 0.5] },
      // Nobody where the camera would cut them off on its way.
      figures: spread({
        ava: breaks ? 'sphere' : 'landing',
        leo: towards === 'sphere' ? 'workshop' : 'sphere',
        elara: towards === 'sphere' ? 'landing' : 'study',
        caleb: towards === 'kitchen' ? 'kitchen' : 'nook',
      }),
    }
  },
  sentence: (_view, { line }) => line || t('rest.next'),
  words: (view, { line, next }) =>
    html`${next === 'supper' || next === 'guess' ? slip(t(`evening.${dayAfter(view.evening)}`)) : ''} ${caption(line || t('rest.next'))}`,
})

export const secrets = defineScene('secrets', {
  picture: (view) => ({
    ...homeOf(view),
    light: 0.6,
    // The ground floor is dark behind the letters.
    lamps: {
      'living-wall': 0.2,
      'living-pictures': 0.2,
      'kitchen-pendant': 0.3,
      'nook-lamp': 0.4,
      'nook-pool': 0.2,
    },
    // Each with their letter, where no other letter hides them.
    figures: spread({ ava: 'landing', leo: 'sphere', elara: 'study', caleb: 'landing' }, () => ({
      mood: 'worried',
    })),
  }),
  sentence: () => t('said.two', { first: t('secrets.title'), second: t('secrets.line') }),
  words: (view) =>
    html`${slip(t('secrets.title'))} ${caption(t('secrets.line'))}
      <ul class="envelopes" aria-hidden="true">
        ${ROLES.map((role) => html`<li data-role=${role} ?data-done=${view.people[role].ready}><i>${emblem(role)}</i><b>${nameOf(role)}</b></li>`)}
      </ul>`,
})

export const card = defineScene('card', {
  picture: (view) => {
    const home = homeOf(view)
    return {
      ...home,
      shot: KITCHEN.beside,
      near: 'kitchen',
      sky: { ...home.sky, hour: 'dusk' },
      light: 0.9,
      lamps: litOnly(['kitchen']),
      figures: together('kitchen'),
    }
  },
  sentence: (_view, { title, text }) => t('said.title', { title, text }),
  words: (_view, { title, text, picture, motion }) =>
    html`<section class="evening-card">
      <i class="card-picture">${cardPicture(picture)}</i>
      <h1>${title}</h1>
      <p>${text}</p>
      ${motion ? html`<p class="evening-motion"><b>${t('card.motion')}</b> ${motion.text}</p>` : ''}
    </section>`,
})
