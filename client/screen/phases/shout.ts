/** The shout on the screen: the storm, the lights, the wind, the blanket. */
import { html, nothing } from 'lit-html'
import { SHOUT } from '../../../shared/content/constants.ts'
import type { Role } from '../../../shared/content/ids.ts'
import type { PublicView } from '../../../shared/views/types.ts'
import { seatedRoles } from '../../ui/seated-roles.ts'
import { lightsNote, lightsRow, windMark } from '../hud/lights-row.ts'
import { orderCards, rowCounter } from '../hud/orders-hud.ts'
import { caption, cutLettering, doneRow, slogan } from '../hud/paper-pieces.ts'
import { defineScene, type SceneContext } from '../phase-scene.ts'
import { nameOf, t } from '../screen-translator.ts'
import { stormPicture } from './storm-picture.ts'

/** The roles that can reach for Ava: those that players have. */
const helpers = (view: PublicView): Role[] => seatedRoles(view).filter((role) => role !== 'ava')

const caughtLine = (view: PublicView): string =>
  t('shout.caught', { count: helpers(view).length, hands: SHOUT.rescueHands })

/** The storm's intensity starts at `from`, and grows by `by` every `every` ms. */
const WILDER = { every: 15_000, from: 0.5, by: 0.1 } as const

/** How long (ms) the screen says at the beginning what the wind does, what to shout, and how many lights there are. */
const EXPLAINED = 20_000

/** The storm's intensity by now, 0–1. */
const wildness = (context: SceneContext): number =>
  Math.min(1, WILDER.from + WILDER.by * context.intervalIndex('shout', WILDER.every))

export const shout = defineScene('shout', {
  picture: (view, { wind, caught, echoes }, context) => {
    const wild = wildness(context)
    return stormPicture(view, {
      named: wind?.role ?? null,
      wind: wind ? 0.3 + 0.7 * wild : 0.2,
      caught,
      intensity: wild,
      echoes,
    })
  },
  sentence: (view, { blanket, wind, caught, line }) =>
    blanket
      ? blanket.text
      : wind
        ? wind.text
        : caught
          ? caughtLine(view)
          : line || t(view.apart ? 'shout.line.apart' : 'shout.line'),
  words: (view, { orders, wind, blanket, caught, rescuers, line }, context) =>
    html`${lightsRow(view, { named: wind?.role ?? null, reading: orders.reading })}
      ${context.intervalIndex('wind', EXPLAINED) === 0 ? lightsNote(view) : nothing} ${rowCounter(orders)} ${orderCards(orders.open)}
      ${
        blanket
          ? html`<section class="blanket" role="alert">
            <h1>${cutLettering(t('blanket.title'))}</h1>
            <p>${blanket.text || t('shout.blanket.line')}</p>
            ${doneRow(blanket.covered, nameOf, seatedRoles(view))}
          </section>`
          : wind
            ? html`${windMark(wind.role, context.intervalIndex('wind', EXPLAINED) === 0)} ${slogan(wind.text)}`
            : caption(line || t('shout.calm'))
      }
      ${
        caught && !blanket
          ? html`<section class="caught"><p>${caughtLine(view)}</p>${doneRow(rescuers, nameOf, helpers(view))}</section>`
          : nothing
      }`,
})
