import { html } from 'lit-html'
import { keyed } from 'lit-html/directives/keyed.js'
import { EVENINGS, type Evening, ROLES } from '../../../shared/content/ids.ts'
import { homeOf, shotOf, spread, together } from '../house/compose.ts'
import { caption, slip } from '../stage/parts.ts'
import { plate } from '../stage/plate.ts'
import { nameOf, t } from '../text.ts'
import { defineScene } from './scene.ts'

/** The four pictures of the prologue: the house, the evenings in the nook, the sphere, the flickering wall. */
const PICTURES = ['prologue/1', 'prologue/2', 'prologue/3', 'prologue/4'] as const

export const prologue = defineScene('prologue', {
  picture: homeOf,
  sentence: (_view, { text }) => text,
  words: (_view, { text, picture }) =>
    html`${PICTURES.map((name, i) => plate(name, i === picture))} ${keyed(picture, html`<article class="strip strip-low"><p>${text}</p></article>`)}
      <ol class="dots" aria-label=${t('prologue.label', { count: picture + 1 })}>
        ${PICTURES.map((_, i) => html`<li ?data-here=${i === picture}></li>`)}
      </ol>`,
})

/** The day that begins after an evening; the first one is Monday. */
export function dayAfter(evening: Evening | null): Evening | 'saturday' {
  return evening === null ? EVENINGS[0] : (EVENINGS[EVENINGS.indexOf(evening) + 1] ?? 'saturday')
}

/** Eight seconds of quiet: the whole house, the lamps low, everybody where they like to be. */
export const rest = defineScene('rest', {
  picture: (view) => {
    const home = homeOf(view)
    const after = view.lights !== null && view.evening === null
    return {
      ...home,
      light: after ? 0.5 : 0.75,
      sphere: { ...home.sphere, look: [-0.5, 0.5] },
      figures: spread({ ava: 'landing', leo: 'workshop', elara: 'study', caleb: 'nook' }),
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
    figures: spread({ ava: 'landing', leo: 'workshop', elara: 'study', caleb: 'cellar' }, () => ({
      mood: 'worried',
    })),
  }),
  sentence: () => `${t('secrets.title')} ${t('secrets.line')}`,
  words: (view) =>
    html`${slip(t('secrets.title'))} ${caption(t('secrets.line'))}
      <ul class="envelopes" aria-hidden="true">
        ${ROLES.map((role) => html`<li data-role=${role} ?data-done=${view.people[role].ready}><b>${nameOf(role)}</b></li>`)}
      </ul>`,
})

export const card = defineScene('card', {
  picture: (view) => {
    const home = homeOf(view)
    return { ...home, shot: shotOf([440, 734], [520, 560], 1.9), light: 0.7, figures: together('kitchen') }
  },
  sentence: (_view, { title, text }) => `${title}. ${text}`,
  words: (_view, { title, text, motion }) =>
    html`<section class="evening-card">
      <h1>${title}</h1>
      <p>${text}</p>
      ${motion ? html`<p class="evening-motion"><b>${t('card.motion')}</b> ${motion}</p>` : ''}
    </section>`,
})
