/** Supper on the screen: the kitchen, with the evening's rehearsal of orders, doors or the lullaby. */
import { html, nothing } from 'lit-html'
import { supperWords } from '../../ui/supper-words.ts'
import { doorsHud } from '../hud/doors-hud.ts'
import { lullabyHud } from '../hud/lullaby-hud.ts'
import { orderCards, rowCounter } from '../hud/orders-hud.ts'
import { caption, titleSlip } from '../hud/paper-pieces.ts'
import { defineScene } from '../phase-scene.ts'
import { t } from '../screen-translator.ts'
import { basePicture, litOnly, sleepwalking, together } from '../world/picture-builder.ts'
import { KITCHEN_SHOTS } from './kitchen-shots.ts'

export const supper = defineScene('supper', {
  picture: (view, { lullaby, doors }) => {
    const home = basePicture(view)
    return {
      ...home,
      shot: lullaby || doors ? KITCHEN_SHOTS.lowest : KITCHEN_SHOTS.middle,
      foreground: 'kitchen',
      sky: { ...home.sky, hour: 'dusk' },
      light: 1,
      lamps: litOnly(['kitchen']),
      figures: sleepwalking(together('kitchen', 'happy'), view),
    }
  },
  sentence: (view, scene) =>
    t('said.two', {
      first: scene.practice ? t('supper.practice') : scene.title,
      second: t(supperWords(view.meal, { ...scene, practice: false })),
    }),
  words: (view, { title, game, practice, orders, doors, lullaby }) =>
    html`${titleSlip(practice ? t('supper.practice') : title)} ${doors ? nothing : caption(t(supperWords(view.meal, { game, practice: false })))}
      ${orders ? html`${practice ? nothing : rowCounter(orders)} ${orderCards(orders.open)}` : nothing}
      ${doors ? doorsHud(view, doors) : nothing} ${lullaby ? lullabyHud(lullaby, view.meal === 'glass-band') : nothing}`,
})
