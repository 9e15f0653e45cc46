import { html, nothing } from 'lit-html'
import { doorsWords } from '../hud/doors-hud.ts'
import { lullabyWords } from '../hud/lullaby-hud.ts'
import { orderCards, rowCounter } from '../hud/orders-hud.ts'
import { caption, slip } from '../hud/paper-pieces.ts'
import { defineScene } from '../phase-scene.ts'
import { t } from '../screen-translator.ts'
import { homeOf, litOnly, sleepwalking, together } from '../world/picture-builder.ts'
import { KITCHEN } from './kitchen-shots.ts'

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
  words: (view, { title, game, orders, doors, lullaby }) =>
    html`${slip(title)} ${doors ? nothing : caption(t(`supper.${game}`))}
      ${orders ? html`${rowCounter(orders)} ${orderCards(orders.open)}` : nothing}
      ${doors ? doorsWords(view, doors) : nothing} ${lullaby ? lullabyWords(lullaby) : nothing}`,
})
