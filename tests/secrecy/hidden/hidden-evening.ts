/** What is hidden in the three evenings. */
import { ROLES, type Role } from '../../../shared/content/ids.ts'
import { change, type Hide, isViewer, others } from './change.ts'

export const evening: Record<string, Hide> = {
  'where another means to go'(game, viewer) {
    const evening = game.evenings.at(-1)
    if (!evening || evening.rooms) return false
    return change(others(viewer), (role) => {
      const before = evening.picks[role]
      if (!before) return false
      evening.picks[role] = { room: before.room === 'nook' ? 'sphere' : 'nook', target: null, deed: null }
      return true
    })
  },
  'what another saw at night'(game, viewer) {
    return change(game.disturbances, (seenAtNight) => {
      if (isViewer(viewer, seenAtNight.seer) || seenAtNight.told) return false
      seenAtNight.words = { text: 'quite another thing' }
      seenAtNight.seed += 1
      seenAtNight.note = seenAtNight.note === null ? null : (seenAtNight.note + 1) % 6
      return true
    })
  },
  'whom another wished goodnight'(game, viewer) {
    const evening = game.evenings.at(-1)
    if (!evening || game.phase.id !== 'night') return false
    return change(others(viewer), (role) => {
      const to = evening.goodnights[role]
      if (!to) return false
      evening.goodnights[role] = ROLES.find((r) => r !== to && r !== role) as Role
      return true
    })
  },
  'whom somebody wished goodnight who did not mean this viewer, in the morning'(game, viewer) {
    const evening = game.evenings.at(-1)
    if (!evening || game.phase.id !== 'breakfast') return false
    return change(others(viewer), (role) => {
      const to = evening.goodnights[role]
      const other = others(viewer).find((r) => r !== to && r !== role)
      // A goodnight that met its own is known to both.
      if (!to || !other || isViewer(viewer, to) || evening.goodnights[to] === role) return false
      if (evening.goodnights[other] === role) return false
      evening.goodnights[role] = other
      return true
    })
  },
  'the votes of an open vote'(game, viewer) {
    if (game.phase.id !== 'vote') return false
    return change(others(viewer), (role) => {
      const vote = game.votes[role]
      const other = game.motions.find((motion) => motion !== vote)
      if (!vote || !other) return false
      game.votes[role] = other
      return true
    })
  },
  'the sign another tapped'(game, viewer) {
    if (isViewer(viewer, 'ava') || isViewer(viewer, 'caleb')) return false
    // From the sign on, its time tells whether one was agreed.
    if (game.seats.caleb.awake !== 'human' || game.phase.id === 'sign') return false
    game.signs = { ava: 'nose', caleb: game.signs.caleb === 'ear' ? 'nose' : 'ear' }
    return true
  },
  'the secrets that Ava has ruled out'(game, viewer) {
    if (isViewer(viewer, 'ava')) return false
    game.struck.push({ of: 'caleb', secret: 'truce' }, { of: 'leo', secret: 'three-doors' })
    return true
  },
  'what two others promise each other'(game, viewer) {
    const promises = game.evenings.at(-1)?.promises ?? []
    return change(promises, (promise) => {
      if (isViewer(viewer, promise.from) || isViewer(viewer, promise.to) || promise.kept !== null)
        return false
      promise.room = promise.room === 'nook' ? 'sphere' : 'nook'
      promise.answer = promise.answer === 'refused' ? 'asked' : 'refused'
      return true
    })
  },
  'the target of the own way of another'(game, viewer) {
    const evening = game.evenings.at(-1)
    if (!evening?.rooms) return false
    return change(others(viewer), (role) => {
      const picked = evening.picks[role]
      if (picked?.room !== 'own') return false
      evening.picks[role] = { room: 'own', target: picked.target === 'leo' ? 'ava' : 'leo', deed: 'push' }
      evening.ownWays[role] = { room: 'own', target: 'leo', deed: 'report' }
      return true
    })
  },
  'how many lights moved at bedtime'(game) {
    return change(game.evenings, ({ paper }) =>
      change(paper?.items ?? [], (item) => {
        if (item.lights === 0) return false
        item.lights += Math.sign(item.lights)
        return true
      }),
    )
  },
  'whose doing something from an own way was'(game, viewer) {
    const items = game.evenings.at(-1)?.paper?.items ?? []
    return change(items, (item) => {
      if (item.source === 'dream' || item.source === 'nook') return false
      const [own] = item.who
      if (!own || isViewer(viewer, own)) return false
      item.who = others(viewer)
        .filter((role) => role !== own)
        .slice(0, 1)
      return true
    })
  },
  'the seed and the touches of the mini-game of another'(game, viewer) {
    const evening = game.evenings.at(-1)
    return change(others(viewer), (role) => {
      const play = evening?.plays[role]
      if (!play) return false
      play.seed += 1
      play.runs = [1, 2, 3, ...play.runs]
      play.startedAt += 5
      play.resume = !play.resume
      return true
    })
  },
  'a line that another has not read yet'(game, viewer) {
    const evening = game.evenings.at(-1)
    const page = evening?.ritual ?? evening?.chair
    if (!page || game.phase.id !== 'bedtime') return false
    return change([...page.lines.entries()], ([i, line]) => {
      const isRead = page.stage === 'read' && i === page.turn
      if (!line.words || line.read || isRead || (line.by && isViewer(viewer, line.by))) return false
      const picks = page.gaps[line.gap]?.picks ?? []
      const other = picks.findIndex((pick) => JSON.stringify(pick) !== JSON.stringify(line.words))
      line.words = picks[other] ?? { text: 'something else' }
      line.pick = line.pick === other ? null : other
      return true
    })
  },
  'what neighbours vote for'(game) {
    game.neighbourVotes = { somebody: game.motions[1] ?? 'a' }
    game.whisperVotes = { somebody: 2, another: 1 }
    return true
  },
  'the memories of the game'(game, viewer) {
    // In the argument memories are offered to players, and the storybook tells them.
    if (game.phase.id === 'argument' || game.phase.id === 'storybook') return false
    return change(game.memories, (memory) => {
      memory.words = { text: 'something else' }
      memory.a = memory.a === 'ava' ? 'leo' : 'ava'
      return viewer !== null
    })
  },
}
