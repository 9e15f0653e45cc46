/** What this phone says, and what its hand feels, when something happens in the house. The drama is the screen's. */
import type { Role } from '../../../shared/content/ids.ts'
import type { CueType, CueView, HandView, PublicView } from '../../../shared/views/types.ts'
import type { SoundName } from '../../audio/data/sfx-phone.ts'
import { play } from '../../audio/phone-sounds.ts'
import type { RoomConnection } from '../../connection/room-connection.ts'
import { type BuzzName, buzz } from '../../device/haptics.ts'

interface CueReaction {
  readonly sound?: SoundName
  readonly buzz?: BuzzName
}

interface CueReactions {
  /** When it is about the person who holds this phone. */
  readonly mine?: CueReaction
  /** When it is about somebody else, or all. */
  readonly all?: CueReaction
}

/** Only seen, and heard from the screen. */
const QUIET: CueReactions = {}

/** What a phone does about every kind of cue; a new cue without an entry does not compile. */
export const REACTIONS: Readonly<Record<CueType, CueReactions>> = {
  joined: QUIET,
  left: QUIET,
  'took-over': QUIET,
  'fell-asleep': QUIET,
  'came-back': { mine: { sound: 'pick' } },
  drawn: QUIET,
  hung: { mine: { sound: 'pick', buzz: 'pick' } },
  'promise-kept': { mine: { sound: 'done', buzz: 'heart' } },
  'promise-broken': { mine: { sound: 'miss', buzz: 'wrong' } },
  fuse: { mine: { sound: 'fuse', buzz: 'light' } },
  'ritual-light': QUIET,
  heart: { mine: { sound: 'heart', buzz: 'heart' } },
  sound: QUIET,
  'line-read': QUIET,
  'goodnight-mutual': { mine: { sound: 'heart', buzz: 'heart' } },
  'note-opened': { all: { buzz: 'pick' } },
  'guess-right': { mine: { sound: 'match', buzz: 'done' } },
  'guess-wrong': { mine: { sound: 'miss' } },
  true: QUIET,
  lid: { all: { buzz: 'bump' } },
  'sign-given': { mine: { buzz: 'tap' } },
  'sign-worked': { all: { buzz: 'done' } },
  'sign-failed': { all: { buzz: 'light' } },
  'order-done': { mine: { sound: 'done', buzz: 'done' } },
  'order-missed': { mine: { sound: 'missed', buzz: 'missed' }, all: { buzz: 'tap' } },
  row: { all: { sound: 'perfect', buzz: 'perfect' } },
  'light-lost': { mine: { buzz: 'light' } },
  'light-back': { mine: { sound: 'collect', buzz: 'hit' } },
  wind: { mine: { sound: 'gust', buzz: 'wind' } },
  blanket: { all: { sound: 'countdown', buzz: 'blanket' } },
  'blanket-kept': { all: { buzz: 'done' } },
  'blanket-missed': { all: { buzz: 'missed' } },
  rescued: { all: { sound: 'match', buzz: 'rescue' } },
  'door-open': { all: { sound: 'door', buzz: 'door' } },
  'door-wrong': { all: { sound: 'missed', buzz: 'wrong' } },
  'beat-right': { mine: { sound: 'match', buzz: 'beat' } },
  'beat-wrong': { mine: { sound: 'miss', buzz: 'wrong' } },
  'hand-lifted': { all: { buzz: 'wrong' } },
  'hands-held': { all: { buzz: 'heart' } },
  'all-dark': { all: { buzz: 'light' } },
  gave: { mine: { buzz: 'heart' } },
  'lantern-home': { mine: { sound: 'star', buzz: 'home' } },
  cheer: QUIET,
}

/** What a phone does about a cue. */
export function reactionTo({ type, role, other }: CueView, me: Role | null): CueReaction {
  const { mine, all } = REACTIONS[type]
  const about = me !== null && (role === me || other === me)
  return (about ? (mine ?? all) : all) ?? {}
}

/** Listens to the house until the returned function is called. */
export const startCueFeedback = (house: RoomConnection): (() => void) =>
  house.onCues((cues) => {
    for (const cue of cues) {
      const answer = reactionTo(cue, house.role)
      if (answer.sound) play(answer.sound)
      if (answer.buzz) buzz(answer.buzz)
    }
  })

/** How far (ms) the ticks of a countdown are apart. */
const TICK = 1000

let counting: ReturnType<typeof setInterval> | undefined

/** From the first tap at a door on, every phone counts the seconds, until all have tapped or nobody stands there. */
export function updateDoorCountdown({ scene, paused }: PublicView): void {
  const doors = scene.phase === 'talk' || scene.phase === 'supper' ? scene.doors : null
  const waits = doors !== null && doors.result === null && doors.doors.some(({ tapped }) => tapped.length > 0)
  if (waits && !paused) {
    if (counting !== undefined) return
    play('countdown')
    counting = setInterval(() => play('countdown'), TICK)
  } else stopDoorCountdown()
}

/** Nothing ticks any more. */
export function stopDoorCountdown(): void {
  clearInterval(counting)
  counting = undefined
}

let disturbed = ''

/** A vision or a whisper comes to this phone: it is heard once, from here alone. */
export function playVisionSound(vision: HandView['vision']): void {
  const known = vision ? `${vision.kind} ${vision.seed} ${vision.text}` : ''
  if (vision && known !== disturbed) play(vision.kind)
  disturbed = known
}
