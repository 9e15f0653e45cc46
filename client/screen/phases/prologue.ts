/** The prologue on the screen: four illustrations with their text. */
import { html } from 'lit-html'
import { keyed } from 'lit-html/directives/keyed.js'
import { defineScene } from '../phase-scene.ts'
import { t } from '../screen-translator.ts'
import { basePicture, illustrated } from '../world/picture-builder.ts'

/** The four pictures of the prologue: the house, the evenings in the nook, the sphere, the flickering wall. */
const PICTURES = ['prologue/1', 'prologue/2', 'prologue/3', 'prologue/4'] as const
/** How far they are pushed up for the text below (px of the stage). */
const LIFT = 140

export const prologue = defineScene('prologue', {
  picture: (view, { picture }) => illustrated(basePicture(view), PICTURES[picture as 0 | 1 | 2 | 3], LIFT),
  sentence: (_view, { text }) => text,
  words: (_view, { text, picture }) =>
    html`${keyed(picture, html`<article class="strip strip-low"><p>${text}</p></article>`)}
      <ol class="dots" aria-label=${t('prologue.label', { count: picture + 1 })}>
        ${PICTURES.map((_, i) => html`<li ?data-here=${i === picture}></li>`)}
      </ol>`,
})
