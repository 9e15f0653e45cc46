/** The whisper on the screen: the lullaby, then holding hands. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { byRole, type Role } from '../../../shared/content/ids.ts'
import type { HandsScene, LullabyScene, PublicView } from '../../../shared/views/types.ts'
import { lightsRow } from '../hud/lights-row.ts'
import { lullabyHud } from '../hud/lullaby-hud.ts'
import { caption, doneRow, roleChip, titleSlip } from '../hud/paper-pieces.ts'
import { defineScene, type SceneContext } from '../phase-scene.ts'
import { nameOf, t } from '../screen-translator.ts'
import type { SpherePicture } from '../world/picture.ts'
import { outside } from '../world/picture-builder.ts'
import { stormPicture } from './storm-picture.ts'

/** From this number of solved notes on the sphere is drowsy. */
const DROWSY = 3

/** Places while they sing, above the notes: x, y (world px), rotation (degrees). */
const SINGING: Readonly<Record<Role, readonly [x: number, y: number, turn: number]>> = {
  ava: [1060, 520, -8],
  leo: [1200, 500, 6],
  elara: [1350, 520, -5],
  caleb: [1500, 500, 7],
}
/** x of their places while they hold hands. */
const CLOSE: Readonly<Record<Role, number>> = { ava: 760, leo: 900, elara: 1030, caleb: 1170 }

/** The sphere becomes drowsy as notes are solved, and sleeps while hands are held. */
function lulled(found: number, notes: number, hands: boolean): SpherePicture {
  const mood = hands ? 'asleep' : found >= DROWSY ? 'sulk' : 'cracked'
  const power = hands ? 0.1 : 1 - (0.7 * found) / Math.max(1, notes)
  return { mood, look: [0, hands ? 0 : 0.6], power, broken: true }
}

/** What to do; a single player, and whoever is on a call, has nobody's phone to reach for. */
const thumbs = ({ apart }: PublicView, { since, players }: HandsScene): string =>
  t(since !== null ? 'whisper.hold' : apart || players.length === 1 ? 'whisper.hands.alone' : 'whisper.hands')

/** How long (ms) one missing note is asked for, before the next one is. */
const SEEK = 6_000

/** The missing note that is asked for now: all of them in turn. */
function missingNow({ slots }: LullabyScene, context: SceneContext): TemplateResult | null {
  const missing = [...slots.entries()].filter(([, { solved, symbol }]) => !solved && symbol === null)
  const asked = missing[context.intervalIndex('whisper', SEEK) % Math.max(1, missing.length)]
  if (!asked) return null
  const [beat, slot] = asked
  return html`${roleChip(slot.owner)} ${t('whisper.missing', { count: beat + 1 })}`
}

export const whisper = defineScene('whisper', {
  picture: (view, { hands, lullaby }) => {
    const slots = lullaby?.slots ?? []
    const found = slots.filter(({ solved }) => solved).length
    const calming = {
      // Behind the notes there are no words that could be read.
      ...stormPicture(view, {
        words: false,
        intensity: hands ? 0 : 0.25 * (1 - found / Math.max(1, slots.length)),
      }),
      sphere: lulled(found, slots.length, hands !== null),
    }
    return {
      ...calming,
      figures: byRole((role) => {
        if (hands) {
          const mood = hands.down.includes(role) ? 'happy' : 'worried'
          return outside(CLOSE[role], 815, 0.9, { mood })
        }
        const [x, y, turn] = SINGING[role]
        return outside(x, y, 0.74, { turn, mood: found >= DROWSY ? 'calm' : 'worried', facing: 'left' })
      }),
    }
  },
  sentence: (view, { hands, line }) =>
    hands ? hands.line || thumbs(view, hands) : line || t('whisper.title'),
  words: (view, { lullaby, hands, line }, context) =>
    html`${lightsRow(view)} ${titleSlip(hands ? thumbs(view, hands) : t('whisper.title'), 'slip-talk')}
      ${lullaby && !hands ? lullabyHud(lullaby) : nothing}
      ${
        hands
          ? html`${caption(hands.line)} ${doneRow(hands.down, nameOf, hands.players)}`
          : caption((lullaby && missingNow(lullaby, context)) ?? line)
      }`,
})
