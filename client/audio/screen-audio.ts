/** The screen's audio, loaded once the browser allows sound: the mixer, and which sound belongs to which event. */
import type { PhaseId } from '../../shared/content/ids.ts'
import type { CueView, PublicView } from '../../shared/views/types.ts'
import { CUE_SOUNDS, PHASE_SOUNDS } from './cue-sounds.ts'
import type { ScreenSoundName } from './data/sfx-screen.ts'
import type { SoundMood } from './music/types.ts'
import { ScreenMixer, type Volumes } from './screen-mixer.ts'

export interface ScreenSound {
  /** Music and ambience from now on. @param now room time (ms) */
  follow(mood: SoundMood, now: number): void
  /** Plays the sound of a cue. */
  happened(cue: CueView, view: PublicView): void
  /** Plays the stinger of a phase. */
  began(phase: PhaseId): void
  effect(name: ScreenSoundName): void
  /** Lowers music and ambience for speech. @param to share of their loudness that is left; 1 for all */
  duck(to: number): void
  volumes(volumes: Volumes): void
  close(): void
}

/** Creates the screen's audio. @param echoes false for weak machines, which play without reverb */
export function createScreenSound(context: AudioContext, { echoes }: { echoes: boolean }): ScreenSound {
  const mixer = new ScreenMixer(context, { echoes })
  return {
    follow: (mood, now) => mixer.follow(mood, now),
    happened: (cue, view) => mixer.playSound(CUE_SOUNDS[cue.type](cue, view), cue.type),
    began: (phase) => mixer.playSound({ effect: PHASE_SOUNDS[phase] }, phase),
    effect: (effect) => mixer.playSound({ effect }, effect),
    duck: (to) => mixer.duck(to),
    volumes: (volumes) => mixer.volumes(volumes),
    close: () => mixer.close(),
  }
}
