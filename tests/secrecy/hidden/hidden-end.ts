/** What is hidden at the end of a game, until it is revealed. */
import { ROLES } from '../../../shared/content/ids.ts'
import { change, type Hide, isSecret, others } from './change.ts'

export const end: Record<string, Hide> = {
  'the last choice of another'(game, viewer) {
    const choices = game.epilogue?.choices
    if (!choices || game.phase.id !== 'choice') return false
    if (game.epilogue?.choosing !== 'secret') return false
    return change(others(viewer), (role) => {
      if (!choices[role]) return false
      choices[role] = choices[role] === 'weave' ? 'let-go' : 'weave'
      return true
    })
  },
  'whether a secret came true, before it is revealed'(game) {
    const kept = game.epilogue?.secretsKept
    return kept
      ? change(ROLES, (role) => {
          if (!isSecret(game, role)) return false
          kept[role] = !kept[role]
          return true
        })
      : false
  },
  'stars and awards, before they are shown'(game) {
    const { epilogue } = game
    if (!epilogue?.stars || ['stars', 'last-lines', 'storybook'].includes(game.phase.id)) return false
    for (const role of ROLES) epilogue.stars[role].total += 1
    epilogue.awards = [{ award: 'x', role: 'ava', sharedWith: [] }]
    return true
  },
  'a last line, before all are offered'(game, viewer) {
    const { epilogue } = game
    if (!epilogue || epilogue.picking || game.phase.id !== 'last-lines') return false
    return change(others(viewer), (role) => {
      if (!epilogue.lastLines[role]) return false
      epilogue.lastLines[role] = { text: 'something else' }
      return true
    })
  },
  'the last line that another has picked'(game, viewer) {
    const { epilogue } = game
    if (!epilogue || game.phase.id !== 'last-lines') return false
    return change(others(viewer), (role) => {
      const of = epilogue.lineVotes[role]
      if (!of) return false
      epilogue.lineVotes[role] = ROLES.find((other) => other !== of && other !== role)
      return true
    })
  },
}
