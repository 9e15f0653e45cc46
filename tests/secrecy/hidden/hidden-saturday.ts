/** What is hidden on Saturday, before the malfunction. */
import { ROLES } from '../../../shared/content/ids.ts'
import { change, type Hide, isViewer, others } from './change.ts'

export const saturday: Record<string, Hide> = {
  'a guess that has not been read'(game, viewer) {
    const day = game.saturday
    if (!day || day.reading.length > 0 || game.phase.id !== 'guess') return false
    return change(others(viewer), (role) => {
      const guess = day.guesses[role]
      if (!guess) return false
      guess.secret = 'another'
      return true
    })
  },
  'the vote of another on the experiment, before the result'(game, viewer) {
    const day = game.saturday
    if (!day || day.result) return false
    return change(others(viewer), (role) => {
      if (day.runs[role] === undefined) return false
      day.runs[role] = !day.runs[role]
      return true
    })
  },
  'which memories another may choose from'(game, viewer) {
    const day = game.saturday
    if (!day || game.phase.id !== 'argument') return false
    const { options, thrown } = day.argument
    return change(others(viewer), (role) => {
      const mine = options[role]
      if (!mine || mine.length < 2 || thrown[role]) return false
      options[role] = [...mine].reverse()
      return true
    })
  },
  'which lines Ava and Elara may choose from'(game, viewer) {
    const day = game.saturday
    if (!day || game.phase.id !== 'argument') return false
    const { argument } = day
    const other = [{ text: 'One thing.' }, { text: 'Another thing.' }]
    const [before, after] = [argument.accused === null, argument.answered === null]
    if (before && !isViewer(viewer, 'ava')) argument.accusations = other
    else if (!before && after && !isViewer(viewer, 'elara')) argument.answers = other
    else return false
    return true
  },
  'the counts for the aims'(game) {
    const day = game.saturday
    if (!day?.aims) return false
    for (const role of ROLES) day.aims[role] = !day.aims[role]
    day.toldAtCount += 1
    day.notesAtCount += 1
    day.upgradeAtCount += 1
    return true
  },
  'who spotted the sign, and when it was answered'(game) {
    const day = game.saturday
    if (!day || game.phase.id !== 'sign') return false
    day.spotted = day.spotted.length > 0 ? [] : ['leo']
    day.avaAt = (day.avaAt ?? 0) + 11
    return true
  },
  'that a sign has been given'(game) {
    const day = game.saturday
    // The sign of a Caleb played by the house is on the screen.
    if (!day || day.signWorked !== null || game.seats.caleb.awake !== 'human') return false
    day.signAt = day.signAt === null ? game.clock.now : null
    return true
  },
}
