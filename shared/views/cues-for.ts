/** Which viewers are told of which cue. A cue that is not listed here reaches no viewer. */
import type { Role } from '../content/ids.ts'
import type { Cue, CueType, GameState } from '../rules/state/index.ts'
import type { MessageTranslator } from './message-translator.ts'
import type { CueView, Viewer } from './types.ts'

/** Cues for everybody. */
const PUBLIC_CUES: ReadonlySet<CueType> = new Set<CueType>([
  'joined',
  'left',
  'joined-beside',
  'left-beside',
  'took-over',
  'host-passed',
  'fell-asleep',
  'came-back',
  'drawn',
  'hung',
  'slam',
  'promise-kept',
  'promise-broken',
  'fuse',
  'ritual-light',
  'heart',
  'sound',
  'line-read',
  'goodnight-mutual',
  'note-opened',
  'telling',
  'worst',
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
  'rattle-warned',
  'rattle',
  'steadied',
  'idle-taken',
  'idle-back',
  'limp',
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

/** Cues that tell who met whom; withheld on an evening whose card hides where everybody goes. */
const WHEREABOUTS: ReadonlySet<CueType> = new Set<CueType>(['promise-kept', 'promise-broken'])

function reaches(game: GameState, cue: Cue, viewer: Viewer): boolean {
  // Caleb makes his sign in the real room, where players can see it and bots cannot: only bots are told.
  if (cue.type === 'sign-given') return viewer.kind === 'seat' && game.seats[viewer.role].awake !== 'human'
  if (WHEREABOUTS.has(cue.type) && game.evenings.at(-1)?.rules.walkersHidden) return false
  return PUBLIC_CUES.has(cue.type)
}

/** Cues about one phone and not about its role. */
const HANDS: ReadonlySet<CueType> = new Set<CueType>([
  'order-done',
  'order-missed',
  'rattle-warned',
  'rattle',
  'steadied',
  'idle-taken',
  'idle-back',
])

/** Whether it was the other phone of the viewer's own seat; then the cue names nobody, as if it were somebody else's. */
const isPartners = (viewer: Viewer, type: CueType, role: Role, second = false): boolean =>
  HANDS.has(type) && viewer.kind === 'seat' && viewer.role === role && (viewer.second ?? false) !== second

/** The events of the last action that a viewer may know of, in the order in which they happened. */
export const cuesFor = (game: GameState, viewer: Viewer, translate: MessageTranslator): CueView[] =>
  game.cues
    .filter((cue) => reaches(game, cue, viewer))
    .map(({ type, role, second, other, otherSecond, n, words }) => ({
      type,
      ...(role && !isPartners(viewer, type, role, second) && { role }),
      ...(other && !isPartners(viewer, type, other, otherSecond) && { other }),
      ...(n !== undefined && { n }),
      ...(words && { text: translate(words) }),
    }))
