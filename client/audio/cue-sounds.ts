/** The screen's sound for each cue and each phase. A cue or phase without one does not compile. */
import type { PhaseId } from '../../shared/content/ids.ts'
import type { CueType, CueView, PublicView } from '../../shared/views/types.ts'
import type { ScreenSoundName } from './data/sfx-screen.ts'
import { PITCHES, THEME } from './music/lullaby-theme.ts'
import type { TrackNote } from './music/notation.ts'

/** What is played at once: an effect, notes of the lullaby, or both. */
export interface CueSound {
  readonly effect?: ScreenSoundName
  readonly notes?: readonly TrackNote[]
}

type SoundOf = (cue: CueView, view: PublicView) => CueSound

const OCTAVE = 12
const effect = (name: ScreenSoundName) => (): CueSound => ({ effect: name })
const oneOf =
  (names: readonly ScreenSoundName[]): SoundOf =>
  ({ n = 0 }) => {
    const name = names[n % names.length]
    return name ? { effect: name } : {}
  }
/** A note of the lullaby (half tones, 60 is middle C), played by the music box and hummed. */
const sung = (pitch: number): readonly TrackNote[] => [
  { at: 0, on: 'musicBox', pitch: pitch + OCTAVE, loud: 1.3 },
  { at: 0.03, on: 'hum', pitch, loud: 0.6 },
]

/** A note that opens on the fridge sounds with its own pitch. */
const noteOpened: SoundOf = ({ n = 0 }, { fridge }) => {
  const symbol = fridge[n]
  return { effect: 'noteFound', ...(symbol && { notes: sung(PITCHES[symbol]) }) }
}

const beatRight: SoundOf = ({ n = 0 }, { scene }) => {
  const slots = scene.phase === 'whisper' || scene.phase === 'supper' ? scene.lullaby?.slots : undefined
  const symbol = slots?.[n]?.symbol
  return symbol ? { notes: sung(PITCHES[symbol]) } : { effect: 'lamp' }
}

/** Each lantern that comes home plays the next note of the theme. */
const lanternHome: SoundOf = (_, { scene }) => {
  const home = scene.phase === 'home' ? Math.max(1, scene.lanterns.length) : 1
  return { notes: [...sung(THEME[home - 1] ?? 65), { at: 0, on: 'felt', pitch: 53, loud: 0.8 }] }
}

/** The sound of each cue, from the cue and the view at that moment. */
export const CUE_SOUNDS: Readonly<Record<CueType, SoundOf>> = {
  joined: effect('doorbell'),
  left: effect('doorShut'),
  'joined-beside': effect('doorOpen'),
  'left-beside': effect('doorShut'),
  'took-over': effect('handOver'),
  'host-passed': effect('handOver'),
  'fell-asleep': effect('dozing'),
  'came-back': effect('waking'),
  drawn: effect('pencil'),
  hung: effect('pencil'),
  slam: effect('hammer'),
  'promise-kept': effect('threadTied'),
  'promise-broken': effect('threadTorn'),
  fuse: effect('fuse'),
  'ritual-light': effect('lamp'),
  heart: effect('heart'),
  sound: oneOf(['storyDoor', 'storyThunder', 'storyFrog', 'storyTrumpet', 'storyCreak', 'storyApplause']),
  'line-read': effect('page'),
  'goodnight-mutual': effect('goodnight'),
  telling: effect('storyCreak'),
  worst: effect('hammer'),
  'note-opened': noteOpened,
  'guess-right': effect('guessRight'),
  'guess-wrong': effect('guessWrong'),
  true: effect('trueKnock'),
  lid: effect('lid'),
  'sign-given': effect('signGiven'),
  'sign-worked': effect('brokeAway'),
  'sign-failed': effect('caught'),
  'order-done': effect('orderDone'),
  'order-missed': effect('orderMissed'),
  row: effect('row'),
  'light-lost': effect('lightLost'),
  'light-back': effect('lightBack'),
  wind: effect('gust'),
  blanket: effect('blanket'),
  'blanket-kept': effect('blanketKept'),
  'blanket-missed': effect('blanketMissed'),
  rescued: effect('rescued'),
  'rattle-warned': effect('storyCreak'),
  rattle: effect('storyCreak'),
  steadied: effect('handOver'),
  'idle-taken': effect('dozing'),
  'idle-back': effect('waking'),
  limp: effect('lamp'),
  'door-open': effect('doorOpen'),
  'door-wrong': effect('doorWrong'),
  'beat-right': beatRight,
  'beat-wrong': effect('beatWrong'),
  'hand-lifted': effect('handLifted'),
  'hands-held': effect('handsHeld'),
  'all-dark': effect('allDark'),
  gave: effect('gave'),
  'lantern-home': lanternHome,
  cheer: oneOf(['cheerHooray', 'cheerOoh', 'cheerOhNo', 'cheerHaHa', 'cheerAww', 'cheerPsst']),
}

/** The effect at the beginning of each phase. */
export const PHASE_SOUNDS: Readonly<Record<PhaseId, ScreenSoundName>> = {
  lobby: 'houseLights',
  prologue: 'bookOpens',
  supper: 'supperBell',
  card: 'cardTurns',
  post: 'keyTurns',
  hour: 'clockStrikes',
  lights: 'lightsOut',
  bedtime: 'blanketsDown',
  paper: 'letterBox',
  night: 'owl',
  breakfast: 'kettleSings',
  vote: 'ballots',
  guess: 'lampSwings',
  argument: 'projector',
  experiment: 'powerUp',
  sign: 'heartStops',
  shout: 'sphereCracks',
  talk: 'doorsSlam',
  whisper: 'windDrops',
  'let-go': 'breathHeld',
  home: 'dawn',
  choice: 'question',
  ending: 'curtain',
  reveal: 'drumRoll',
  stars: 'starShower',
  'last-lines': 'penDips',
  storybook: 'bookOpens',
  rest: 'houseSighs',
}
