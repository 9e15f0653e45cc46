/** A night that tests play: who decides what, and what their phones say in each phase. */
import { expect } from 'vitest'
import type { PhaseId, Role } from '../../../shared/content/ids.ts'
import type { PlayerPlan } from './page-player.ts'
import { phoneLine } from './page-texts.ts'

const NOOK = phoneLine('place.nook')
const SPHERE = phoneLine('place.sphere')
const WEAVE = phoneLine('choice.weave')
/** What each player decides in this night. */
export const PLANS: Record<Role, PlayerPlan> = {
  ava: { places: [NOOK, phoneLine('place.landing'), NOOK], tells: true, run: false, choice: WEAVE },
  leo: { places: [SPHERE, SPHERE, NOOK], tells: true, run: true, choice: WEAVE },
  elara: { places: [NOOK, phoneLine('place.study'), SPHERE], tells: true, run: true, choice: WEAVE },
  caleb: { places: [NOOK, NOOK, NOOK], tells: true, run: false, choice: WEAVE },
}
/** The name that each player gives. */
export const NAMES: Record<Role, string> = { ava: 'Mia', leo: 'Jonas', elara: 'Ngozi 🌙', caleb: 'Tom' }
/** The name of whoever sits down with them. */
export const SECOND_NAMES: Record<Role, string> = { ava: 'Nora', leo: 'Uma', elara: 'Benedikta', caleb: 'Li' }
/** The size (px) of each player's phone. */
export const SIZES: Record<Role, { width: number; height: number }> = {
  ava: { width: 360, height: 640 },
  leo: { width: 390, height: 844 },
  elara: { width: 390, height: 844 },
  caleb: { width: 360, height: 640 },
}
/** The sentence of every phone in each phase that all nights have: one of these lines, or any where the story says it. */
const SENTENCES: Readonly<Partial<Record<PhaseId, RegExp>>> = {
  lobby: phoneLine('lobby.face', 'lobby.treasure', 'lobby.fear', 'lobby.table'),
  supper: phoneLine(
    'supper.practice',
    'supper.orders',
    'supper.doors',
    'supper.dishes',
    'supper.hum',
    'supper.glasses',
  ),
  card: phoneLine('card.line', 'card.private'),
  post: phoneLine('post.line', 'post.kept'),
  hour: phoneLine('hour.line', 'hour.ready'),
  lights: phoneLine('lights.line', 'promise.kept', 'promise.broken'),
  bedtime: /./,
  night: phoneLine(
    'night.line',
    'night.quiet',
    'night.vision',
    'night.whisper',
    'goodnight.line',
    'goodnight.sent',
  ),
  breakfast: phoneLine(
    'breakfast.listen',
    'breakfast.choose',
    'breakfast.say',
    'breakfast.kept',
    'breakfast.worst',
    'breakfast.answered',
    'breakfast.hung',
  ),
  vote: phoneLine('vote.line'),
  guess: phoneLine('guess.line', 'guess.made', 'guess.reading'),
  argument: phoneLine(
    'argument.accuse',
    'argument.accuse.other',
    'argument.answer',
    'argument.answer.other',
    'argument.listen',
    'argument.throw',
    'argument.throw.other',
    'argument.mine',
    'argument.judge',
    'argument.opens',
    'argument.shuts',
    'argument.stays',
  ),
  experiment: phoneLine('experiment.line', 'experiment.runs', 'experiment.stopped'),
  sign: phoneLine(
    'sign.do.ava',
    'sign.do.leo',
    'sign.do.elara',
    'sign.do.caleb',
    'sign.worked',
    'sign.failed',
  ),
  shout: phoneLine('shout.line'),
  home: phoneLine('home.woke', 'home.lost', 'home.wait'),
  ending: /./,
  reveal: phoneLine('reveal.line', 'reveal.next', 'reveal.mine', 'reveal.lanterns'),
  stars: phoneLine('stars.line', 'stars.brightest', 'stars.tied'),
  'last-lines': phoneLine('last.write', 'last.pick', 'last.wait'),
  storybook: phoneLine('storybook.line'),
}

/**
 * Expects a sentence on the screen in every phase, and the right one on every phone.
 * @param onScreen the first sentence of each phase
 * @param fleeting phases that may be over before a page has painted them
 */
export function expectSentences(
  onScreen: ReadonlyMap<string, string>,
  players: readonly { sentences: ReadonlyMap<string, string>; role: Role }[],
  fleeting: readonly PhaseId[] = [],
): void {
  for (const [phase, expected] of Object.entries(SENTENCES)) {
    const mayLack = fleeting.some((one) => one === phase)
    if (!mayLack) expect(onScreen.get(phase), `${phase} on the screen`).toBeTruthy()
    for (const { sentences, role } of players)
      if (!mayLack || sentences.has(phase))
        expect(sentences.get(phase), `${phase} on ${role}’s phone`).toMatch(expected)
  }
}
