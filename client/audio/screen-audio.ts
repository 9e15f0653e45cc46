/** All that the screen sends for when it may sound: the orchestra, and what it plays for what happens. */
import type { PhaseId } from '../../shared/content/ids.ts'
import type { CueView, PublicView } from '../../shared/views/types.ts'
import { CUE_SOUNDS, PHASE_SOUNDS } from './cue-sounds.ts'
import type { DramaName } from './data/sfx-screen.ts'
import type { SoundMood } from './music/types.ts'
import { Orchestra, type Volumes } from './screen-mixer.ts'

export interface ScreenSound {
  follow(mood: SoundMood, now: number): void
  happened(cue: CueView, view: PublicView): void
  began(phase: PhaseId): void
  effect(name: DramaName): void
  /** Music makes room; 1 when all of it is back. */
  duck(to: number): void
  volumes(volumes: Volumes): void
  close(): void
}

/** @param echoes false for weak machines, which play without rooms */
export function createScreenSound(context: AudioContext, { echoes }: { echoes: boolean }): ScreenSound {
  const orchestra = new Orchestra(context, { echoes })
  return {
    follow: (mood, now) => orchestra.follow(mood, now),
    happened: (cue, view) => orchestra.hear(CUE_SOUNDS[cue.type](cue, view), cue.type),
    began: (phase) => orchestra.hear({ effect: PHASE_SOUNDS[phase] }, phase),
    effect: (effect) => orchestra.hear({ effect }, effect),
    duck: (to) => orchestra.duck(to),
    volumes: (volumes) => orchestra.volumes(volumes),
    close: () => orchestra.close(),
  }
}
