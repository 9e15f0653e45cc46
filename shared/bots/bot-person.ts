/** The player a bot imitates: a temperament (what they value) and a skill (how quick and reliable they are). */
import { nextInt, pick, type RngState } from '../rng.ts'
import { randomLogNormal, randomNormal } from './chance.ts'

export const TEMPERAMENTS = ['dutiful', 'sociable', 'selfish', 'curious', 'ambitious'] as const
export type Temperament = (typeof TEMPERAMENTS)[number]

export const SKILLS = ['child', 'low', 'normal', 'high', 'veteran'] as const
export type Skill = (typeof SKILLS)[number]

/** How much a player values each thing; 1 is a lot. */
interface Heart {
  /** The family's lights, notes and threads. */
  family: number
  /** Being with others. */
  company: number
  /** Their own aim and secret. */
  self: number
  /** The sphere, and variety. */
  wonder: number
  /** Keeping a promise. */
  honour: number
}

const HEARTS: Readonly<Record<Temperament, Heart>> = {
  dutiful: { family: 1, company: 0.6, self: 0.9, wonder: 0.3, honour: 2 },
  sociable: { family: 0.6, company: 1, self: 0.8, wonder: 0.4, honour: 1.4 },
  selfish: { family: 0.1, company: 0.2, self: 1.7, wonder: 0.4, honour: 0.4 },
  curious: { family: 0.4, company: 0.5, self: 0.8, wonder: 1, honour: 1 },
  ambitious: { family: 0.4, company: 0.4, self: 1.4, wonder: 0.4, honour: 1 },
}

/** Percent of the usual answer time, skill in mini-games (0–100), and percent of the usual mistakes. */
const SKILL: Readonly<Record<Skill, { answer: number; thumb: number; slips: number }>> = {
  child: { answer: 180, thumb: 50, slips: 110 },
  low: { answer: 120, thumb: 42, slips: 150 },
  normal: { answer: 100, thumb: 62, slips: 100 },
  high: { answer: 85, thumb: 80, slips: 65 },
  veteran: { answer: 70, thumb: 80, slips: 75 },
}

/** Answer time (ms) of a normal player: from an order to its deed. */
const USUAL_ANSWER = 5_000
/** Spread of answer times between players of one skill, and of one player (standard deviation of the logarithm). */
const BETWEEN_PEOPLE = 0.15
const WITHIN_PERSON = 0.42

export interface BotPerson {
  heart: Heart
  /** Mean answer time (ms), and how it scatters. */
  answer: number
  spread: number
  /** Skill in dreams and own ways, 0–100. */
  thumb: number
  /** Mistakes in percent of the usual. */
  slips: number
  /** How carefully they watch the others: 0–100. */
  watch: number
}

/** Draws a player of a temperament and skill from a seed. */
export function createPerson(rng: RngState, temperament: Temperament | undefined, skill: Skill): BotPerson {
  const { answer, thumb, slips } = SKILL[skill]
  const heart = HEARTS[temperament ?? pick(rng, TEMPERAMENTS)]
  return {
    heart,
    answer: randomLogNormal(rng, (USUAL_ANSWER * answer) / 100, BETWEEN_PEOPLE),
    spread: WITHIN_PERSON,
    thumb: Math.max(10, Math.min(95, Math.round(thumb + 10 * randomNormal(rng)))),
    slips,
    watch: 40 + nextInt(rng, 61),
  }
}
