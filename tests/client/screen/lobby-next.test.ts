import { describe, expect, it } from 'vitest'
import { sampleView } from '../../../client/gallery/samples/public-views.ts'
import { scenes } from '../../../client/screen/phases/index.ts'
import { stillMaking } from '../../../client/ui/lobby-progress.ts'
import { byRole, ROLES, type Role } from '../../../shared/content/ids.ts'
import type { PublicView } from '../../../shared/views/types.ts'

const context = { code: 'MOTH', hasVoice: true, address: 'http://house/MOTH', intervalIndex: () => 0 }
const nextIn = (view: PublicView) =>
  scenes.lobby.sentence(view, { phase: 'lobby', slam: null, met: null }, context)

/** A lobby in which these players sit, and these of them have made everything. */
function lobbyOf(seated: readonly Role[], done: readonly Role[]): PublicView {
  const view = sampleView({ phase: 'lobby', slam: null, met: null })
  return {
    ...view,
    host: seated[0] ?? null,
    people: byRole((role) => ({
      ...view.people[role],
      player: seated.includes(role) ? `The ${role}` : null,
      treasure: done.includes(role) ? 'a spoon' : null,
      fear: done.includes(role) ? 'geese' : null,
    })),
    drawings: done.map((by, i) => ({ of: ROLES[(i + 1) % 4] as Role, by, strokes: '[]' })),
  }
}

describe('the lobby on the screen', () => {
  it('asks to scan as long as nobody is there', () => {
    expect(nextIn(lobbyOf([], []))).toBe('Scan the code with your phone.')
  })

  it('names those who still draw or write, and nobody else', () => {
    const view = lobbyOf(['ava', 'leo', 'caleb'], ['leo'])
    expect(stillMaking(view)).toEqual(['ava', 'caleb'])
    expect(nextIn(view)).toContain('Ava and Caleb')
  })

  it('says who can start when all who sit have made everything', () => {
    expect(nextIn(lobbyOf(['leo', 'ava'], ['ava', 'leo']))).toBe('All done. Leo can start.')
  })
})
