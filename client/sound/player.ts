/** Plays the small sounds of `touches.ts` on a page's audio context. */
import { settings } from '../kit/settings.ts'
import { type Layer, strike } from './synth.ts'
import { type SoundName, TOUCHES } from './touches.ts'

export interface Player {
  play(name: SoundName, halfTones: number): void
}

/** The same sound again within this time (s) is one sound; so many at once are enough. */
const AGAIN = 0.03
const MOST = 10
const OCTAVE = 12

export function createPlayer(context: AudioContext): Player {
  const out = context.createGain()
  out.connect(context.destination)
  const last = new Map<SoundName, number>()
  let sounding: number[] = []
  return {
    play(name, halfTones) {
      const { effects, muted } = settings.getState()
      const now = context.currentTime
      if (muted || effects === 0 || context.state !== 'running') return
      // Names come from pages, too: an unknown one is silent.
      const layers: readonly Layer[] | undefined = TOUCHES[name]
      if (!layers) return
      sounding = sounding.filter((end) => end > now)
      if (now - (last.get(name) ?? -1) < AGAIN || sounding.length >= MOST) return
      last.set(name, now)
      const gain = effects / 100
      sounding.push(strike(context, out, layers, { at: now, pitch: 2 ** (halfTones / OCTAVE), gain }))
    },
  }
}
