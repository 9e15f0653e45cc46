/** Who hears which cue. What is not listed here is heard by nobody. */
import type { Cue, CueType, GameState } from '../rules/state/index.ts'
import type { Teller } from './message-translator.ts'
import type { CueView, Viewer } from './types.ts'

/** Cues that everybody may hear. */
const PUBLIC_CUES: ReadonlySet<CueType> = new Set<CueType>([
  'joined',
  'left',
  'took-over',
  'fell-asleep',
  'came-back',
  'drawn',
  'hung',
  'promise-kept',
  'promise-broken',
  'fuse',
  'ritual-light',
  'heart',
  'sound',
  'line-read',
  'goodnight-mutual',
  'note-opened',
  'guess-right',
  'guess-wrong',
  'true',
  'lid',
  'sign-worked',
  'sign-failed',
  'order-done',
  'order-missed',
  'row',
  'light-lost',
  'light-back',
  'wind',
  'blanket',
  'blanket-kept',
  'blanket-missed',
  'rescued',
  'door-open',
  'door-wrong',
  'beat-right',
  'beat-wrong',
  'hand-lifted',
  'hands-held',
  'all-dark',
  'gave',
  'lantern-home',
  'cheer',
])

/** Heard only when bedsheets hide nobody. */
const WALKERS: ReadonlySet<CueType> = new Set<CueType>(['promise-kept', 'promise-broken'])

function hears(game: GameState, cue: Cue, viewer: Viewer): boolean {
  // Caleb gives the sign in the room: only a role that the house plays is told, because the house has no eyes there.
  if (cue.type === 'sign-given') return viewer.kind === 'seat' && game.seats[viewer.role].awake !== 'human'
  if (WALKERS.has(cue.type) && game.evenings.at(-1)?.rules.walkersHidden) return false
  return PUBLIC_CUES.has(cue.type)
}

/** What a viewer is told happened with the last action, in the order in which it happened. */
export const cuesFor = (game: GameState, viewer: Viewer, translate: Teller): CueView[] =>
  game.cues
    .filter((cue) => hears(game, cue, viewer))
    .map(({ type, role, other, n, words }) => ({
      type,
      ...(role && { role }),
      ...(other && { other }),
      ...(n !== undefined && { n }),
      ...(words && { text: translate(words) }),
    }))
