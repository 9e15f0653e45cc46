import { describe, expect, it } from 'vitest'
import { tellerOf } from '../../../client/gallery/gallery-language.ts'
import { ROLES } from '../../../shared/content/ids.ts'
import { viewPublic } from '../../../shared/views/secrecy.ts'
import { does, lobbyWith, skipTo, wait } from '../../rules/test-night.ts'

describe('the wind of the shout', () => {
  it('carries a line that was kept at the nook', () => {
    const game = skipTo(lobbyWith(), 'hour', 'monday')
    for (const role of ROLES) does(game, role, 'pick', { room: role === 'leo' ? 'sphere' : 'nook' })
    skipTo(game, 'bedtime', 'monday')
    for (const role of ['ava', 'elara', 'caleb'] as const)
      does(game, role, 'line', { text: `a line of ${role}` })
    wait(game, 1)
    skipTo(game, 'shout')
    const { scene } = viewPublic(game, tellerOf('en'))
    if (scene.phase !== 'shout') throw new Error('no shout')
    const [page] = game.evenings
    const kept = page!.ritual!.lines.filter((line) => line.kept)
    expect(scene.echoes.at(-1)).toContain('a line of ')
    expect(kept.map(({ by }) => by)).toContain(ROLES.find((role) => scene.echoes.at(-1)!.includes(role)))
  })
})
