/** Makes a bot of a character, a memory and the behaviors of all phases. */
import { ROLES, type Role } from '../content/ids.ts'
import { createRng } from '../rng.ts'
import { speakAtDoors } from './boards/doors-bot.ts'
import { speakInLullaby } from './boards/lullaby-bot.ts'
import type { Bot, Decision, Observation, Speech } from './bot.ts'
import { BotMemory } from './bot-memory.ts'
import { createPerson, type Skill, type Temperament } from './bot-person.ts'
import type { BotState, Policy } from './bot-state.ts'
import { speakInHour } from './hour-talk.ts'
import { ActivityPlayer } from './minigame-player.ts'
import { behaviors } from './phases/index.ts'

interface BotOptions {
  role: Role
  /** 32-bit whole number; together with the role it decides the bot's character and all that is random. */
  seed: number
  /** What the bot values; random if not given. */
  temperament?: Temperament
  skill?: Skill
  policy?: Policy
  /** How often (ms) touches of a mini-game are sent; null sends them all at its end. */
  chunkMs?: number | null
}

/** How often (ms) touches are sent by default: often enough for the screen to show the mini-game's progress. */
const CHUNK = 2_000

/** A bot for one role. The same options and the same sequence of views give the same decisions. */
export function createBot(options: BotOptions): Bot {
  const { role, seed, temperament, skill = 'normal', policy = {}, chunkMs = CHUNK } = options
  const rng = createRng(Math.imul(seed, 31) + ROLES.indexOf(role) + 1)
  const person = createPerson(rng, temperament, skill)
  const bot: BotState = { role, rng, person, pace: person.answer, policy, memory: new BotMemory(), chunkMs }
  const player = new ActivityPlayer()
  const observe = (seen: Observation): void => {
    bot.memory.observe(seen)
    const asleep = seen.public.people[role].awake === 'sleepwalking' || seen.handsOnly
    bot.pace = (asleep ? seen.mine.hand.pace : null) ?? person.answer
  }
  return {
    decide(seen, now): Decision | null {
      observe(seen)
      return behaviors[seen.public.phase](bot, seen, now, player)
    },
    speak(seen, now): Speech | null {
      observe(seen)
      return speakInHour(bot, seen, now) ?? speakAtDoors(bot, seen, now) ?? speakInLullaby(bot, seen, now)
    },
  }
}
