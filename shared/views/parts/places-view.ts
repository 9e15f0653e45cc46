/** What each place would do for one role tonight: what its phone shows under the places before one is picked. */
import { OWN_WAY_OF, type Role } from '../../content/ids.ts'
import { type PlaceEffect, placeEffects, readsFirst } from '../../rules/bedtime-effects.ts'
import { ownDeeds } from '../../rules/phases/hour.ts'
import type { GameState } from '../../rules/state/index.ts'
import type { MessageTranslator } from '../message-translator.ts'
import type { PlaceView } from '../types.ts'

/** The places that are open to a role this evening, and each deed of its own way, with what they do. */
export const placesFor = (game: GameState, role: Role, translate: MessageTranslator): PlaceView[] =>
  placeEffects(game, role, ownDeeds(game, role)).map((effect) => ({
    room: effect.room,
    deed: effect.deed,
    upgrade: effect.upgrade,
    lights: effect.lights,
    lantern: effect.lantern,
    thread: effect.thread,
    notes: effect.notes,
    struck: effect.struck,
    glow: effect.glow && { least: effect.glow[0], most: effect.glow[1] },
    ofThree: effect.ofThree && { upgrade: effect.ofThree.upgrade, lights: effect.ofThree.lights },
    way: effect.room === 'own' ? translate.key(`ownWays.${OWN_WAY_OF[role]}.text`) : null,
    gift: giftOf(game, role, effect, translate),
  }))

/** Half a line about what only this role can do there, or what a deed comes to. */
function giftOf(
  game: GameState,
  role: Role,
  { room, deed }: PlaceEffect,
  translate: MessageTranslator,
): string | null {
  switch (room) {
    case 'nook':
      return role === 'elara' && !readsFirst(game) ? null : translate.key(`roles.${role}.atNook`)
    case 'sphere':
      return translate.key(`roles.${role}.inSphere`)
    case 'own':
      return deed ? translate.key(`ownWayChoices.${deed}`) : null
  }
}
