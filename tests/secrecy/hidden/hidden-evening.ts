/** What is hidden in the three evenings. */
import { ROLES, type Role } from '../../../shared/content/ids.ts'
import { change, type Hide, isViewer, others } from './change.ts'

export const evening: Record<string, Hide> = {
  'where another means to go'(night, viewer) {
    const evening = night.evenings.at(-1)
    if (!evening || evening.rooms) return false
    return change(others(viewer), (role) => {
      const before = evening.picks[role]
      if (!before) return false
      evening.picks[role] = { room: before.room === 'nook' ? 'sphere' : 'nook', target: null, deed: null }
      return true
    })
  },
  'what another saw at night'(night, viewer) {
    return change(night.disturbances, (seenAtNight) => {
      if (isViewer(viewer, seenAtNight.seer) || seenAtNight.told) return false
      seenAtNight.words = { text: 'quite another thing' }
      seenAtNight.seed += 1
      seenAtNight.note = seenAtNight.note === null ? null : (seenAtNight.note + 1) % 6
      return true
    })
  },
  'whom another wished goodnight'(night, viewer) {
    const evening = night.evenings.at(-1)
    if (!evening || night.phase.id !== 'night') return false
    return change(others(viewer), (role) => {
      const to = evening.goodnights[role]
      if (!to) return false
      evening.goodnights[role] = ROLES.find((r) => r !== to && r !== role) as Role
      return true
    })
  },
  'the votes of an open vote'(night, viewer) {
    if (night.phase.id !== 'vote') return false
    return change(others(viewer), (role) => {
      const vote = night.votes[role]
      const other = night.motions.find((motion) => motion !== vote)
      if (!vote || !other) return false
      night.votes[role] = other
      return true
    })
  },
  'the sign another tapped'(night, viewer) {
    if (isViewer(viewer, 'ava') || isViewer(viewer, 'caleb')) return false
    if (night.seats.caleb.awake !== 'human') return false
    night.signs = { ava: 'nose', caleb: night.signs.caleb === 'ear' ? 'nose' : 'ear' }
    return true
  },
  'the secrets that Ava has ruled out'(night, viewer) {
    if (isViewer(viewer, 'ava')) return false
    night.struck.push({ of: 'caleb', secret: 'truce' }, { of: 'leo', secret: 'three-doors' })
    return true
  },
  'what two others promise each other'(night, viewer) {
    const promises = night.evenings.at(-1)?.promises ?? []
    return change(promises, (promise) => {
      if (isViewer(viewer, promise.from) || isViewer(viewer, promise.to) || promise.kept !== null)
        return false
      promise.room = promise.room === 'nook' ? 'sphere' : 'nook'
      promise.answer = promise.answer === 'refused' ? 'asked' : 'refused'
      return true
    })
  },
  'the target of the own way of another'(night, viewer) {
    const evening = night.evenings.at(-1)
    if (!evening?.rooms) return false
    return change(others(viewer), (role) => {
      const picked = evening.picks[role]
      if (picked?.room !== 'own') return false
      evening.picks[role] = { room: 'own', target: picked.target === 'leo' ? 'ava' : 'leo', deed: 'push' }
      evening.ownWays[role] = { room: 'own', target: 'leo', deed: 'report' }
      return true
    })
  },
  'the seed and the touches of the mini-game of another'(night, viewer) {
    const evening = night.evenings.at(-1)
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
  'a line that another has not read yet'(night, viewer) {
    const ritual = night.evenings.at(-1)?.ritual
    if (!ritual || night.phase.id !== 'bedtime') return false
    return change([...ritual.lines.entries()], ([i, line]) => {
      if (!line.words || line.read || i === ritual.turn || isViewer(viewer, line.by)) return false
      const other = line.picks.find((pick) => JSON.stringify(pick) !== JSON.stringify(line.words))
      line.words = other ?? { text: 'something else' }
      return true
    })
  },
  'what neighbours vote for'(night) {
    night.neighbourVotes = { somebody: night.motions[1] ?? 'a' }
    night.whisperVotes = { somebody: 2, another: 1 }
    return true
  },
  'the memories of the game'(night, viewer) {
    // In the argument memories are offered to players, and the storybook tells them.
    if (night.phase.id === 'memories' || night.phase.id === 'storybook') return false
    return change(night.memories, (memory) => {
      memory.words = { text: 'something else' }
      memory.a = memory.a === 'ava' ? 'leo' : 'ava'
      return viewer !== null
    })
  },
}
