/**
 * Small sounds under the thumb: `play('tap')`. Before the first tap of this page, without WebAudio and with effects
 * switched off it does nothing. The synthesiser is sent for at the first tap; nothing waits for it.
 */
import type { Player } from './player.ts'
import type { SoundName } from './touches.ts'

let context: AudioContext | null = null
let player: Player | null = null
let fetching = false

/** Plays a sound now, a number of half tones above (or below) its own pitch. Never throws, never waits. */
export function play(name: SoundName, halfTones = 0): void {
  player?.play(name, halfTones)
}

/** What counts as a tap to browsers that keep pages silent until then; a finger's touch counts when it is lifted. */
const TAPS = ['pointerup', 'touchend', 'click', 'keydown'] as const

/** Lets this page sound from its first tap on. Returns how to stop listening for it. */
export function soundFromFirstTap(): () => void {
  if (typeof AudioContext === 'undefined') return () => undefined
  for (const tap of TAPS) addEventListener(tap, wake, { capture: true, passive: true })
  // Whoever came here by tapping something has tapped already.
  if (navigator.userActivation?.hasBeenActive) wake()
  return () => {
    for (const tap of TAPS) removeEventListener(tap, wake, { capture: true })
  }
}

/** Phones put sound to sleep with the screen: every tap wakes it again. */
function wake(): void {
  context ??= new AudioContext({ latencyHint: 'interactive' })
  if (context.state !== 'running') void context.resume().catch(() => undefined)
  if (!player && !fetching) void fetchPlayer(context)
}

async function fetchPlayer(awake: AudioContext): Promise<void> {
  fetching = true
  try {
    player = (await import('./player.ts')).createPlayer(awake)
  } catch {
    // Lost on the way; the next tap sends for it again.
  }
  fetching = false
}
