/** All sounds of the game by name, and how to render them offline. */
import { DREAMS, type PhaseId } from '../../../shared/content/ids.ts'
import { AMBIENCES, type AmbienceName } from '../../audio/data/ambience.ts'
import { DREAM_LEVELS, decibelsToGain, PHONE_SOUND_LEVELS } from '../../audio/data/levels.ts'
import { PHONE_SOUNDS, type SoundName } from '../../audio/data/sfx-phone.ts'
import { SCREEN_SOUNDS, type ScreenSoundName } from '../../audio/data/sfx-screen.ts'
import { playLayers } from '../../audio/engine/synth.ts'
import { DREAM_TRACKS } from '../../audio/music/dream-tracks.ts'
import { TRACKS } from '../../audio/music/index.ts'
import { moodOf } from '../../audio/music/mood.ts'
import { SILENCE } from '../../audio/music/silence.ts'
import { TrackPlayer } from '../../audio/music/track-player.ts'
import type { SoundMood, TrackName } from '../../audio/music/types.ts'
import { ScreenMixer } from '../../audio/screen-mixer.ts'
import { SAMPLE_NOW, SCENES, sampleView } from '../samples/public-views.ts'

export interface AudioEntry {
  readonly kind: 'piece' | 'dream' | 'room' | 'effect' | 'touch' | 'phase'
  readonly name: string
  /** How much of it is rendered (s). */
  readonly seconds: number
  /** Starts it on a context whose time is 0. Returns a function to be called every second, if it needs one. */
  begin(context: BaseAudioContext): (() => void) | undefined
}

const PIECE_SECONDS = 12
const DREAM_SECONDS = 12
const ROOM_SECONDS = 9
const EFFECT_SECONDS = 3
const TOUCH_SECONDS = 1.2
const SEED = 7

const MIDDLE: SoundMood = {
  ...SILENCE,
  key: 'listening',
  lasts: 75,
  seed: SEED,
  warm: 0.8,
  cold: 0.6,
  upgrade: 0.5,
  tension: 0.5,
  theme: [true, true, false, true, true, true],
  song: ['leaf', 'moon', null, 'drop', 'bell', 'moon'],
  songBeat: 2.6,
}

/** A mood from the middle of a night. @param mood what differs from it */
export const middling = (mood: Partial<SoundMood>): SoundMood => ({ ...MIDDLE, ...mood })

/** Plays a mood. @param from where in it to start (s) @returns to be called every second */
function playMood(context: BaseAudioContext, mood: SoundMood, from = 0, echoes = true): () => void {
  const orchestra = new ScreenMixer(context, { echoes })
  const start = mood.since + from * 1000
  orchestra.follow(mood, start)
  return () => orchestra.play(start + context.currentTime * 1000)
}

/** The mood of the first scene that plays a piece: how it is mixed depends on the mood. */
const sceneWith = (name: TrackName): SoundMood => {
  for (const scene of Object.values(SCENES).flat()) {
    const mood = moodOf({ ...sampleView(scene), startedAt: SAMPLE_NOW }, SEED, SAMPLE_NOW)
    if (mood.track === name) return mood
  }
  throw new Error(`no scene has ${name}`)
}

/** Where rendering starts in a piece (s), if not at its beginning. */
const FROM: Partial<Record<TrackName, number>> = { drive: 6 }

const pieces = (Object.keys(TRACKS) as TrackName[]).map((name): AudioEntry => {
  return {
    kind: 'piece',
    name,
    seconds: PIECE_SECONDS,
    begin: (context) => playMood(context, { ...sceneWith(name), ambience: {}, silent: false }, FROM[name]),
  }
})

const dreams = DREAMS.map((name): AudioEntry => {
  return {
    kind: 'dream',
    name,
    seconds: DREAM_SECONDS,
    begin(context) {
      const out = { warm: context.destination, cold: context.destination }
      const level = decibelsToGain(DREAM_LEVELS[name])
      const band = new TrackPlayer(context, out, DREAM_TRACKS[name], { key: name, level })
      const next = () =>
        band.play(context.currentTime + 2, context.currentTime * 1000, middling({ songBeat: 0.6 }))
      next()
      return next
    },
  }
})

const rooms = (Object.keys(AMBIENCES) as AmbienceName[]).map((name): AudioEntry => {
  return {
    kind: 'room',
    name,
    seconds: ROOM_SECONDS,
    begin: (context) => playMood(context, middling({ ambience: { [name]: 1 } }), 0, false),
  }
})

const effects = (Object.keys(SCREEN_SOUNDS) as ScreenSoundName[]).map((effect): AudioEntry => {
  return {
    kind: 'effect',
    name: effect,
    seconds: EFFECT_SECONDS,
    begin: (context) => void new ScreenMixer(context, { echoes: false }).playSound({ effect }, effect),
  }
})

const touches = (Object.keys(PHONE_SOUNDS) as SoundName[]).map((name): AudioEntry => {
  return {
    kind: 'touch',
    name,
    seconds: TOUCH_SECONDS,
    begin: (context) =>
      void playLayers(context, context.destination, PHONE_SOUNDS[name], {
        at: 0.01,
        gain: decibelsToGain(PHONE_SOUND_LEVELS[name]),
      }),
  }
})

/** Every sample scene with everything that is heard in it: music and ambience. */
const phases = (Object.keys(SCENES) as PhaseId[]).flatMap((phase) =>
  SCENES[phase].map((scene, take): AudioEntry => {
    return {
      kind: 'phase',
      name: `${phase}.${take}`,
      seconds: PIECE_SECONDS,
      begin(context) {
        const view = { ...sampleView(scene), startedAt: SAMPLE_NOW }
        return playMood(context, moodOf(view, SEED, SAMPLE_NOW))
      },
    }
  }),
)

/** All entries. */
export const AUDIO_ENTRIES: readonly AudioEntry[] = [
  ...pieces,
  ...dreams,
  ...rooms,
  ...effects,
  ...touches,
  ...phases,
]

/** The loudest moment: the last seconds of the shout, with the loudest effects all at once. */
export const STORM: Pick<AudioEntry, 'seconds' | 'begin'> = {
  seconds: 5,
  begin(context) {
    const orchestra = new ScreenMixer(context)
    const mood = { ...sceneWith('drive'), lasts: 75, theme: MIDDLE.theme.map(() => true) }
    const start = mood.since + 70_000
    orchestra.follow(mood, start)
    const all: ScreenSoundName[] = [
      'sphereCracks',
      'allDark',
      'blanket',
      'gust',
      'row',
      'lightLost',
      'orderMissed',
    ]
    for (const effect of all) orchestra.playSound({ effect }, effect)
    return () => {
      orchestra.play(start + context.currentTime * 1000)
      for (const effect of all) orchestra.playSound({ effect }, effect)
    }
  },
}

/** Samples per second. */
const RATE = 48_000

/** Renders an entry offline. As in the game, notes are scheduled shortly before they sound: rendering stops every second. */
export function render({ seconds, begin }: Pick<AudioEntry, 'seconds' | 'begin'>): Promise<AudioBuffer> {
  const context = new OfflineAudioContext(2, Math.ceil(seconds * RATE), RATE)
  const goOn = begin(context)
  for (let second = 1; goOn && second < seconds; second++) {
    void context.suspend(second).then(() => {
      goOn()
      return context.resume()
    })
  }
  return context.startRendering()
}
