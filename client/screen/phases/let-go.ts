/** Letting go on the screen: one treasure is given up for lights. */
import { html } from 'lit-html'
import { byRole } from '../../../shared/content/ids.ts'
import { caption, titleSlip } from '../hud/paper-pieces.ts'
import { defineScene } from '../phase-scene.ts'
import { nameOf, t } from '../screen-translator.ts'
import { alongWall, basePicture, shotOf } from '../world/picture-builder.ts'

/** A still, dark picture: the four in front of the wall. */
export const letGo = defineScene('let-go', {
  picture: (view, { given }) => {
    const home = basePicture(view)
    return {
      ...home,
      shot: shotOf([969, 734], [960, 592], 2),
      light: given ? 0.5 : 0.05,
      lamps: { 'living-wall': given ? 0.7 : 0.12 },
      sphere: { mood: 'cracked', look: [-1, 1], power: 0.3 },
      figures: byRole((_role, i) => alongWall(i, { mood: 'worried' })),
    }
  },
  sentence: (view, { given, line }) =>
    given
      ? t('said.two', {
          first: t('letgo.given', {
            from: nameOf(given.from),
            treasure: view.people[given.from].treasure ?? '',
          }),
          second: t('letgo.to', { to: nameOf(given.to) }),
        })
      : t('said.two', { first: t('letgo.title'), second: line || t('letgo.line') }),
  words: (view, { given, line }) =>
    given
      ? html`${titleSlip(t('letgo.given', { from: nameOf(given.from), treasure: view.people[given.from].treasure ?? '' }))}
          ${caption(t('letgo.to', { to: nameOf(given.to) }))}`
      : html`<i class="breath" aria-hidden="true"></i><h1 class="silence">${t('letgo.title')}</h1>${caption(line || t('letgo.line'))}`,
})
