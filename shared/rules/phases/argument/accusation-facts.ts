/** The accusations that Ava can make, each of a fact of this night, and Elara's answers to them. */
import { ACCUSATIONS, type AccusationId, OFFERED_LINES } from '../../../content/accusations.ts'
import type { Evening } from '../../../content/ids.ts'
import { shuffle } from '../../../rng.ts'
import { eveningName, keyOf, message, nameOf, readyLines } from '../../messages.ts'
import type { EveningState, GameState, Memory, Message } from '../../state/index.ts'

type Facts = Record<string, Message>

const onEvening = (evening: Evening): Facts => ({ evening: eveningName(evening) })

/** The newest evening for which something holds. */
const lastEvening = (game: GameState, holds: (evening: EveningState) => boolean): EveningState | undefined =>
  game.evenings.findLast(holds)

const lastMemory = (game: GameState, holds: (memory: Memory) => boolean): Memory | undefined =>
  game.memories.findLast(holds)

const brokenBy = (game: GameState, toAva: boolean): Memory | undefined =>
  lastMemory(
    game,
    ({ kind, a, b }) => kind === 'promise-broken' && a === 'elara' && b !== null && (b === 'ava') === toAva,
  )

/** The variables of an accusation's text, or null if its fact did not happen. */
function factsOf(game: GameState, id: AccusationId): Facts | null {
  const evening = (found: { evening: Evening } | undefined): Facts | null =>
    found ? onEvening(found.evening) : null
  switch (id) {
    case 'own-dream':
      return evening(lastEvening(game, ({ rooms, fused }) => rooms?.elara === 'sphere' && fused !== 'elara'))
    case 'pushed':
      return evening(lastMemory(game, ({ kind }) => kind === 'push'))
    case 'customised':
      return game.evenings.some(({ offer }) => offer === 'taken') ? {} : null
    case 'broken-promise': {
      const broken = brokenBy(game, false)
      return broken?.b ? { ...onEvening(broken.evening), other: nameOf(broken.b) } : null
    }
    case 'broken-to-me':
      return evening(brokenBy(game, true))
    case 'goodnight':
      return evening(
        lastEvening(game, ({ goodnights }) => goodnights.ava === 'elara' && goodnights.elara !== 'ava'),
      )
    case 'empty-place':
      return evening(lastEvening(game, ({ rooms }) => rooms?.ava === 'nook' && rooms.elara !== 'nook'))
    case 'read-with-me':
      return evening(lastEvening(game, ({ rooms }) => rooms?.ava === 'nook' && rooms.elara === 'nook'))
    case 'your-face': {
      const told = lastMemory(
        game,
        ({ kind, a, b }) => kind === 'vision-told' && a === 'ava' && b === 'elara',
      )
      return told?.words ? { text: told.words } : null
    }
    default:
      return {}
  }
}

/** The three accusations that Ava chooses from: of facts of this night first, then those that always fit. */
export function accusationsFor(game: GameState): Message[] {
  const lines = (always: boolean): Message[] =>
    shuffle(
      game.rng,
      ACCUSATIONS.filter((one) => one.always === always),
    ).flatMap(({ id }) => {
      const vars = factsOf(game, id)
      return vars ? [message(`accusations.${id}.text`, vars)] : []
    })
  return [...lines(false), ...lines(true)].slice(0, OFFERED_LINES)
}

/** The three answers that Elara chooses from. */
export function answersTo(accusation: Message): Message[] {
  const id = keyOf(accusation)?.split('.')[1] ?? ''
  const vars = 'key' in accusation ? accusation.vars : undefined
  return readyLines(`accusations.${id}.answers`, OFFERED_LINES).map((line) =>
    'key' in line ? message(line.key, vars) : line,
  )
}
