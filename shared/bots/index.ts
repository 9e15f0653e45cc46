/**
 * The bots: they play for the house, for who fell asleep, and in the simulator. A bot sees a seat's view and hears what
 * is said at its table; of the rules and of the night it knows nothing else.
 */
import { type PhaseId, ROLES, type Role } from '../content/ids.ts'
import { createRng } from '../rng.ts'
import { bedtime, chair, customise, Thumb } from './bedtime.ts'
import type { Bot, Decision, Seen, Speech } from './bot.ts'
import { doors, speakAtDoors } from './doors.ts'
import { choice, lastLines, letGo } from './end.ts'
import { chooseSecret, disturbed, goodnight, hour, vote } from './evening.ts'
import { randomLegal } from './legal.ts'
import { lobby, ready } from './lobby.ts'
import { hands, lullaby, speakInLullaby } from './lullaby.ts'
import { after, type Habit, type Mind } from './mind.ts'
import { Notebook } from './notebook.ts'
import { orders } from './orders.ts'
import { createPerson, type Skill, type Temperament } from './person.ts'
import { experiment, guess, memories, sign } from './saturday.ts'

export type { Bot, Decision, Said, Seen, Speech, Wish } from './bot.ts'
export { randomLegal } from './legal.ts'
export type { Habit } from './mind.ts'
export { SKILLS, type Skill, TEMPERAMENTS, type Temperament } from './person.ts'

export interface BotOptions {
  role: Role
  /** 32-bit whole number; with the role it makes a person and all their moods. */
  seed: number
  /** What is dear to them; the seed decides where it is not given. */
  temperament?: Temperament
  skill?: Skill
  habit?: Habit
  /** How often (ms) touches of a dream are sent; null sends them in one piece at its end. */
  chunkMs?: number | null
}

/** Touches are sent often enough for the screen to show the dream as it is dreamt. */
const CHUNK = 2_000

type Concern = (mind: Mind, seen: Seen, now: number, thumb: Thumb) => Decision | null

const table: Concern = (mind, seen, now) =>
  orders(mind, seen, now) ?? doors(mind, seen, now) ?? lullaby(mind, seen, now) ?? hands(mind, seen, now)

/** What occupies a bot in each phase. Who has all the time in the world keeps the storybook open. */
const CONCERNS: Readonly<Partial<Record<PhaseId, Concern>>> = {
  lobby,
  prologue: ready,
  supper: table,
  secrets: chooseSecret,
  hour,
  lights: (mind, seen, now) => customise(mind, seen, now) ?? chair(mind, seen, now),
  bedtime,
  night: goodnight,
  breakfast: (mind, seen, now) => disturbed(mind, seen, now) ?? ready(mind, seen, now),
  vote,
  guess,
  memories,
  experiment,
  sign,
  shout: table,
  talk: table,
  whisper: table,
  'let-go': letGo,
  choice,
  ending: ready,
  stars: ready,
  'last-lines': lastLines,
  storybook: () => null,
}

/** A phase nobody has told the bots about: anything legal, so that the night goes on. */
const anything: Concern = (mind, seen, now) => {
  const wish = randomLegal(seen.mine.legal, mind.rng)
  return wish && after(mind, seen, now, 1_000, 5_000, wish)
}

/** A person to play a role. The same options and the same views make the same decisions. */
export function createBot(options: BotOptions): Bot {
  const { role, seed, temperament, skill = 'normal', habit = {}, chunkMs = CHUNK } = options
  const rng = createRng(Math.imul(seed, 31) + ROLES.indexOf(role) + 1)
  const person = createPerson(rng, temperament, skill)
  const mind: Mind = {
    role,
    rng,
    person,
    pace: person.answer,
    habit,
    notebook: new Notebook(),
    chunkMs,
  }
  const thumb = new Thumb()
  const look = (seen: Seen): void => {
    mind.notebook.look(seen)
    const asleep = seen.public.people[role].awake === 'sleepwalking'
    mind.pace = (asleep ? seen.mine.hand.pace : null) ?? person.answer
  }
  return {
    decide(seen, now): Decision | null {
      look(seen)
      return (CONCERNS[seen.public.phase] ?? anything)(mind, seen, now, thumb)
    },
    speak(seen, now): Speech | null {
      look(seen)
      return speakAtDoors(mind, seen, now) ?? speakInLullaby(mind, seen, now)
    },
  }
}
