/** What a bot has seen tonight: only what stood on the screen or on its own phone. */
import { EVENINGS, type Evening, type Role, type Room } from '../content/ids.ts'
import type { Scene } from '../views/types.ts'
import type { Seen } from './bot.ts'

export interface ObservedEvening {
  rooms: Record<Role, Room> | null
  promises: { from: Role; to: Role; room: 'nook' | 'sphere'; kept: boolean }[]
  told: Role[]
  kept: Role[]
  /** Notes on the fridge when the lights went out and when the night began. */
  notesBefore: number
  notesAfter: number
}

const blank = (): ObservedEvening => ({
  rooms: null,
  promises: [],
  told: [],
  kept: [],
  notesBefore: 0,
  notesAfter: 0,
})

export class BotMemory {
  evenings: Record<Evening, ObservedEvening> = { monday: blank(), wednesday: blank(), friday: blank() }
  /** Things decided once, by key: times, noises, beliefs. They are forgotten with the phase, or with the night. */
  readonly phase = new Map<string, number>()
  readonly night = new Map<string, number>()
  #nights = -1
  #n = -1

  /** Takes note of what can be seen now. */
  observe(seen: Seen): void {
    const { nights, n, evening, scene } = seen.public
    if (nights !== this.#nights) {
      this.#nights = nights
      this.evenings = { monday: blank(), wednesday: blank(), friday: blank() }
      this.night.clear()
    }
    if (n !== this.#n) {
      this.#n = n
      this.phase.clear()
    }
    if (evening) this.#note(this.evenings[evening], scene, seen)
    for (const cue of seen.cues ?? []) {
      if (cue.type === 'goodnight-mutual' && evening === 'friday')
        this.night.set(`goodnight ${cue.role} ${cue.other}`, 1)
      // A cue passes; what it told is remembered until the sign is over.
      if (cue.type === 'sign-given') this.phase.set('sign-given', 1)
    }
  }

  /** Evenings of which the rooms were seen, oldest first. */
  pastEvenings(): ObservedEvening[] {
    return EVENINGS.map((evening) => this.evenings[evening]).filter(({ rooms }) => rooms !== null)
  }

  #note(tonight: ObservedEvening, scene: Scene, seen: Seen): void {
    const notes = seen.public.fridge.filter((note) => note !== null).length
    switch (scene.phase) {
      case 'lights':
        tonight.rooms ??= scene.rooms
        tonight.promises = scene.promises
        tonight.notesBefore = notes
        return
      case 'bedtime':
        tonight.rooms = scene.rooms
        return
      case 'night':
        tonight.notesAfter = notes
        return
      case 'breakfast':
        tonight.told = scene.disturbed.filter(({ told }) => told === true).map(({ role }) => role)
        tonight.kept = scene.disturbed.filter(({ told }) => told !== true).map(({ role }) => role)
        return
    }
  }
}
