import { describe, expect, it } from 'vitest'
import { SCENES, sampleView } from '../../../client/gallery/samples/public-views.ts'
import { argument } from '../../../client/screen/phases/argument.ts'
import { bedtime } from '../../../client/screen/phases/bedtime.ts'
import { breakfast } from '../../../client/screen/phases/breakfast.ts'
import { lobby } from '../../../client/screen/phases/lobby.ts'
import type { SceneOf } from '../../../shared/views/types.ts'

describe('what the house reads out', () => {
  it('is a memory that its thrower does not say aloud, until the next one', () => {
    const scene = SCENES.argument.find(({ thrown }) => thrown !== null) as SceneOf<'argument'>
    const view = sampleView(scene)
    const thrown = scene.thrown!
    for (const step of ['heard', 'moved'] as const) {
      expect(argument.readOut?.(view, { ...scene, step, thrown: { ...thrown, aloud: false } })).toBe(
        thrown.text,
      )
      expect(argument.readOut?.(view, { ...scene, step, thrown: { ...thrown, aloud: true } })).toBe(null)
    }
  })

  it('is an accusation only where nobody plays Ava', () => {
    const scene = {
      ...SCENES.argument[0]!,
      step: 'answer',
      accusation: 'You weren’t there.',
      thrown: null,
    } as SceneOf<'argument'>
    const view = sampleView(scene)
    view.people.ava.awake = 'human'
    expect(argument.readOut?.(view, scene)).toBe(null)
    view.people.ava.awake = 'house'
    expect(argument.readOut?.(view, scene)).toBe('You weren’t there.')
  })

  it('is a line of the nook only if the house reads it', () => {
    const scene = SCENES.bedtime.find(({ ritual }) => ritual?.stage === 'read')!
    const read = (housed: boolean) =>
      bedtime.readOut?.(sampleView(scene), { ...scene, ritual: { ...scene.ritual!, housed } })
    expect(read(true)).toBe(scene.ritual!.lines[scene.ritual!.turn]?.text)
    expect(read(false)).toBe(null)
  })

  it('is what a house-played role tells at breakfast, and nothing that a person tells', () => {
    const scene = SCENES.breakfast.find(({ telling }) => telling?.stage === 'told')!
    const view = sampleView(scene)
    const { by, text } = scene.telling!.told
    view.people[by].awake = 'house'
    expect(breakfast.readOut?.(view, scene)).toBe(text)
    view.people[by].awake = 'human'
    expect(breakfast.readOut?.(view, scene)).toBe(null)
  })

  it('is what is slammed up in the lobby', () => {
    const scene = SCENES.lobby.find(({ slam }) => slam?.text)!
    expect(lobby.readOut?.(sampleView(scene), scene)).toContain(scene.slam!.text!)
    expect(lobby.readOut?.(sampleView(SCENES.lobby[0]!), { ...SCENES.lobby[0]!, slam: null })).toBe(null)
  })
})
