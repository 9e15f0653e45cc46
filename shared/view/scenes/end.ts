/** The end's scenes: choice, ending, secrets, stars, last lines, storybook. */
import { EVENINGS, type Evening, ROLES, type Role } from '../../content/ids.ts'
import { memorySentence } from '../../rules/remember.ts'
import type { EndFacts, PublicFacts, StoryFacts } from '../facts.ts'
import { nameOf, type Teller } from '../tell.ts'
import type { StorybookView, UnfinishedStoryView } from '../types.ts'
import { needed, type Scenes } from './scene-of.ts'

const ON_SCREEN = 4

const award =
  (tell: Teller) =>
  ({ award, role }: { award: string; role: Role }) => ({
    role,
    title: tell.key(`awards.${award}.title`),
    text: tell.key(`awards.${award}.text`),
  })

function paragraphs(
  { paragraphs, leosPayers, lost }: EndFacts,
  tell: Teller,
): { role: Role; text: string }[] {
  return ROLES.map((role) => {
    const sentences = paragraphs[role].map((words) => tell(words))
    // Leo learns whose lantern lit his flights.
    if (role === 'leo' && !lost) sentences.push(leosLog(leosPayers, tell))
    return { role, text: sentences.join(' ') }
  })
}

function leosLog(payers: readonly Role[], tell: Teller): string {
  if (payers.length === 0) return tell.key('leoLights.none')
  const names = tell.list(payers.map((role) => nameOf(role, tell)))
  return tell.key(payers.length === 1 ? 'leoLights.one' : 'leoLights.more', { names })
}

function endingText(end: EndFacts, tell: Teller) {
  const ending = end.end.ending ?? 'long-night'
  return { ending, title: tell.key(`endings.${ending}.title`), text: tell.key(`endings.${ending}.narration`) }
}

/** An evening's page: what was read or told, the empty chair, and two of its memories. */
function eveningPage(
  facts: PublicFacts,
  end: Omit<StoryFacts, 'evenings'>,
  evening: Evening,
  tell: Teller,
): StorybookView['pages'][number] {
  const ritual = end.rituals.find((one) => one.evening === evening)?.ritual
  const read = ritual
    ? [tell(ritual.opening), ...ritual.lines.flatMap((line) => (line.words ? [tell(line.words)] : []))]
    : []
  const kinds = [
    'promise-kept',
    'promise-broken',
    'empty-chair',
    'dream-cut',
    'vision-told',
    'vision-kept',
    'goodnight',
  ]
  const happened = end.memories.filter((memory) => memory.evening === evening && kinds.includes(memory.kind))
  const lines = [...read, ...happened.slice(0, 3).map((memory) => tell(memorySentence(memory)))]
  const page = EVENINGS.indexOf(evening)
  return {
    title: tell.key(`storybook.pages.${evening}`),
    lines: lines.length > 0 ? lines : [tell.key('storybook.quietEvening')],
    faces: facts.drawings.flatMap((_, i) => (i % EVENINGS.length === page ? [i] : [])),
    emptyFrames: [],
  }
}

function malfunctionPage(facts: PublicFacts, tell: Teller): StorybookView['pages'][number] {
  const given = ROLES.filter((role) => facts.people[role].given)
  const lit = ROLES.filter((role) => (facts.people[role].lights ?? 0) > 0)
  const treasureOf = (role: Role): string => tell(facts.people[role].treasure)
  return {
    title: tell.key('storybook.pages.malfunction'),
    lines: [
      ...lit.map((role, i) =>
        tell.turn('home.lit', i, { name: nameOf(role, tell), treasure: treasureOf(role) }),
      ),
      ...given.map((role) => tell.key('storybook.emptyFrame', { treasure: treasureOf(role) })),
    ],
    faces: [],
    emptyFrames: given,
  }
}

/** The book of a night that cannot go on: the evenings that have been, and the malfunction if it has begun. */
export function unfinishedStory(facts: PublicFacts, story: StoryFacts, tell: Teller): UnfinishedStoryView {
  return {
    title: tell.key('storybook.unfinished'),
    cover: 0,
    pages: [
      ...story.evenings.map((evening) => eveningPage(facts, story, evening, tell)),
      ...(facts.malfunction ? [malfunctionPage(facts, tell)] : []),
    ],
    ending: null,
    awards: [],
    lastLine: null,
    constellation: constellation(facts, tell),
  }
}

const constellation = ({ sky }: PublicFacts, tell: Teller): StorybookView['constellation'] =>
  sky && { by: sky.by, name: sky.name && tell(sky.name), points: sky.points }

function storybook(facts: PublicFacts, tell: Teller): StorybookView {
  const end = needed(facts.end)
  const { lastLine, lastLines, awards } = end.end
  const line = lastLine && lastLines[lastLine]
  return {
    title: tell.key(`storybook.covers.${end.cover}.title`),
    cover: end.cover,
    pages: [
      ...EVENINGS.map((evening) => eveningPage(facts, end, evening, tell)),
      malfunctionPage(facts, tell),
    ],
    ending: { ...endingText(end, tell), paragraphs: paragraphs(end, tell) },
    awards: awards.map(award(tell)),
    lastLine: lastLine && line ? { by: lastLine, text: tell(line) } : null,
    constellation: constellation(facts, tell),
  }
}

export const endScenes: Scenes<'choice' | 'ending' | 'reveal' | 'stars' | 'last-lines' | 'storybook'> = {
  choice: ({ end }) => ({ phase: 'choice', chosen: needed(end).chosen }),
  ending(facts, tell) {
    const end = needed(facts.end)
    return {
      phase: 'ending',
      ...endingText(end, tell),
      choices: end.end.choices,
      paragraphs: paragraphs(end, tell),
    }
  },
  reveal(facts, tell) {
    const end = needed(facts.end)
    return {
      phase: 'reveal',
      turn: end.revealed,
      secrets: end.secrets.map(({ role, id, kept, guessedBy }) => ({
        role,
        title: tell.key(`secrets.${id}.title`),
        text: tell.key(`secrets.${id}.about`),
        kept,
        guessedBy,
      })),
      dreams: end.dreams.map(({ dreamer, dream, payer, lights }) => ({ dreamer, dream, payer, lights })),
    }
  },
  stars(facts, tell) {
    const end = needed(facts.end)
    return {
      phase: 'stars',
      stars: needed(end.end.stars),
      brightest: end.brightest,
      sum: end.starSum,
      awards: end.end.awards.slice(0, ON_SCREEN).map(award(tell)),
    }
  },
  'last-lines'(facts, tell) {
    const { end, picking } = needed(facts.end)
    const lines = ROLES.flatMap((by) => {
      const words = end.lastLines[by]
      return words ? [{ by, text: tell(words) }] : []
    })
    return {
      phase: 'last-lines',
      lines: picking ? lines : [],
      prompt: tell.turn('storybook.lastLinePrompts', facts.phase.n),
    }
  },
  storybook: (facts, tell) => ({
    phase: 'storybook',
    book: storybook(facts, tell),
    again: needed(facts.end).end.again,
  }),
}
