/** Sound and vibration of a phone for cues. The dramatic sounds come from the screen. */
import type { Role } from '../../../shared/content/ids.ts'
import type { CueType, CueView, PrivateView, PublicView } from '../../../shared/views/types.ts'
import type { SoundName } from '../../audio/data/sfx-phone.ts'
import { play } from '../../audio/phone-sounds.ts'
import type { RoomConnection } from '../../connection/room-connection.ts'
import { type BuzzName, buzz } from '../../device/haptics.ts'

interface CueReaction {
  readonly sound?: SoundName
  readonly buzz?: BuzzName
}

interface CueReactions {
  /** For a cue about this phone's role. */
  readonly mine?: CueReaction
  /** For any other cue, and for those about this role if `mine` is missing. */
  readonly all?: CueReaction
}

/** For cues that are only shown, or heard from the screen. */
const QUIET: CueReactions = {}

/** The reaction to every type of cue; a new type without an entry does not compile. */
export const REACTIONS: Readonly<Record<CueType, CueReactions>> = {
  joined: QUIET,
  left: QUIET,
  'joined-beside': QUIET,
  'left-beside': QUIET,
  'took-over': QUIET,
  'host-passed': { mine: { sound: 'pick', buzz: 'bump' } },
  'fell-asleep': QUIET,
  'came-back': { mine: { sound: 'pick' } },
  drawn: QUIET,
  slam: { mine: { buzz: 'done' } },
  hung: { mine: { sound: 'pick', buzz: 'pick' } },
  'promise-kept': { mine: { sound: 'done', buzz: 'heart' } },
  'promise-broken': { mine: { sound: 'miss', buzz: 'wrong' } },
  fuse: { mine: { sound: 'fuse', buzz: 'light' } },
  'ritual-light': QUIET,
  heart: { mine: { sound: 'heart', buzz: 'heart' } },
  sound: QUIET,
  'line-read': QUIET,
  'goodnight-mutual': { mine: { sound: 'heart', buzz: 'heart' } },
  telling: { mine: { buzz: 'pick' } },
  worst: { all: { sound: 'done', buzz: 'tap' } },
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
  'rattle-warned': { mine: { sound: 'miss', buzz: 'refused' } },
  rattle: { mine: { sound: 'miss', buzz: 'wrong' } },
  steadied: { mine: { sound: 'pick', buzz: 'bump' } },
  'idle-taken': { mine: { buzz: 'bump' } },
  'idle-back': { mine: { sound: 'pick' } },
  limp: { all: { buzz: 'heart' } },
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

/**
 * How a phone reacts to a cue.
 * @param me the phone's role
 */
export function reactionTo({ type, role, other }: CueView, me: Role | null): CueReaction {
  const { mine, all } = REACTIONS[type]
  const about = me !== null && (role === me || other === me)
  return (about ? (mine ?? all) : all) ?? {}
}

/** Plays sounds and vibrations for the cues of a connection until the returned function is called. */
export const startCueFeedback = (connection: RoomConnection): (() => void) =>
  connection.onCues((cues) => {
    for (const cue of cues) {
      const reaction = reactionTo(cue, connection.role)
      if (reaction.sound) play(reaction.sound)
      if (reaction.buzz) buzz(reaction.buzz)
    }
  })

/** Time between the ticks of the countdown, in ms. */
const TICK_MS = 1000

let countdown: ReturnType<typeof setInterval> | undefined

/** Ticks every second while at least one player waits at a door; stops when the game is paused. */
export function updateDoorCountdown({ scene, paused }: PublicView): void {
  const doors = scene.phase === 'talk' || scene.phase === 'supper' ? scene.doors : null
  const waiting =
    doors !== null && doors.result === null && doors.doors.some(({ tapped }) => tapped.length > 0)
  if (waiting && !paused) {
    if (countdown !== undefined) return
    play('countdown')
    countdown = setInterval(() => play('countdown'), TICK_MS)
  } else stopDoorCountdown()
}

/** Stops the ticks of {@link updateDoorCountdown}. */
export function stopDoorCountdown(): void {
  clearInterval(countdown)
  countdown = undefined
}

let lastVision = ''

/** Plays the sound of a vision or a whisper once, when it appears. */
export function playVisionSound(vision: PrivateView['vision']): void {
  const key = vision ? `${vision.kind} ${vision.seed} ${vision.text}` : ''
  if (vision && key !== lastVision) play(vision.kind)
  lastVision = key
}
