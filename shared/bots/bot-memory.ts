/** What a bot remembers of a game: only what it saw on the screen or on its own phone. */
import { EVENINGS, type Evening, type Role, type Room } from '../content/ids.ts'
import type { Scene } from '../views/types.ts'
import type { Observation } from './bot.ts'

/** What was to be seen of one evening. */
export interface ObservedEvening {
  rooms: Record<Role, Room> | null
  promises: { from: Role; to: Role; room: 'nook' | 'sphere'; kept: boolean }[]
  /** Who told a disturbance at breakfast, and who kept one. */
  told: Role[]
  kept: Role[]
  /** Notes on the fridge when the lights went out and when the night began. */
  notesBefore: number
  notesAfter: number
}

const nothingSeen = (): ObservedEvening => ({
  rooms: null,
  promises: [],
  told: [],
  kept: [],
  notesBefore: 0,
  notesAfter: 0,
})

/** The memory of one bot. */
export class BotMemory {
  evenings: Record<Evening, ObservedEvening> = {
    monday: nothingSeen(),
    wednesday: nothingSeen(),
    friday: nothingSeen(),
  }
  /** Decisions made once and kept, by key, such as times and beliefs; emptied when a phase begins. */
  readonly phase = new Map<string, number>()
  /** The same; emptied when a game begins. */
  readonly night = new Map<string, number>()
  #nights = -1
  #n = -1

  /** Records what the bot sees now. */
  observe(seen: Observation): void {
    const { nights, n, evening, scene } = seen.public
    if (nights !== this.#nights) {
      this.#nights = nights
      this.evenings = { monday: nothingSeen(), wednesday: nothingSeen(), friday: nothingSeen() }
      this.night.clear()
    }
    if (n !== this.#n) {
      this.#n = n
      this.phase.clear()
    }
    if (evening) this.#recordScene(this.evenings[evening], scene, seen)
    for (const cue of seen.cues ?? []) {
      if (cue.type === 'goodnight-mutual' && evening === 'friday')
        this.night.set(`goodnight ${cue.role} ${cue.other}`, 1)
      // Cues are seen once only, but the sign stays known until the phase is over.
      if (cue.type === 'sign-given') this.phase.set('sign-given', 1)
    }
  }

  /** The evenings whose rooms the bot saw, oldest first. */
  pastEvenings(): ObservedEvening[] {
    return EVENINGS.map((evening) => this.evenings[evening]).filter(({ rooms }) => rooms !== null)
  }

  #recordScene(tonight: ObservedEvening, scene: Scene, seen: Observation): void {
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
