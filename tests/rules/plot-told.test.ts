import { describe, expect, it } from 'vitest'
import { createStoryTranslator } from '../../shared/text/story-translator.ts'
import { TEXTS } from '../../shared/text/texts.ts'
import { createMessageTranslator } from '../../shared/views/message-translator.ts'
import { viewPublic } from '../../shared/views/secrecy.ts'
import { does, lobbyWith, skip } from './test-night.ts'

const translate = createMessageTranslator(createStoryTranslator('en'))
const { plot } = TEXTS.en.story

describe('the plot', () => {
  it('is told in six sentences, each once and in its place', () => {
    const game = lobbyWith()
    does(game, 'ava', 'start', { prologue: false })
    const told: string[] = []
    while (game.phase.id !== 'talk') {
      const { narrator, scene, phase } = viewPublic(game, translate)
      const line = scene.phase === 'rest' ? scene.line : narrator
      if (Object.values(plot).includes(line) && told.at(-1) !== `${phase}: ${line}`)
        told.push(`${phase}: ${line}`)
      skip(game)
    }
    expect(told.map((line) => line.replace(/^[^:]+: /, ''))).toEqual([
      plot.monday,
      plot.wednesday,
      plot.friday,
      plot.dread,
      plot.quarrel,
      plot.break,
    ])
  })

  it('leaves the rest after the vote to the motion that won', () => {
    const game = lobbyWith()
    does(game, 'ava', 'start', { prologue: false })
    while (game.phase.id !== 'vote') skip(game)
    skip(game)
    const { scene } = viewPublic(game, translate)
    expect(scene.phase === 'rest' && Object.values(plot).includes(scene.line)).toBe(false)
  })
})
