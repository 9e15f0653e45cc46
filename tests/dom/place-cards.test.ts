/** What the places of the hour say they do, as a player sees and hears it. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sampleSeat } from '../../client/gallery/samples/private-views.ts'
import { SAMPLE_NOW, SCENES, sampleView } from '../../client/gallery/samples/public-views.ts'
import { stillConnection } from '../../client/gallery/samples/sample-connection.ts'
import { openPhone } from '../../client/phone/main.ts'
import type { Role } from '../../shared/content/ids.ts'

vi.mock('../../client/phone/minigames/minigame-scene.ts', () => ({ prepare: async () => undefined }))

let close = () => {}
beforeEach(() => {
  document.body.innerHTML = '<div id="app"></div>'
})
afterEach(() => close())

function openHour(role: Role): HTMLElement {
  const root = document.querySelector<HTMLElement>('#app')!
  const still = stillConnection(sampleView(SCENES.hour[0]!), SAMPLE_NOW)
  still.store.setState({ mine: sampleSeat('hour', role, 0) })
  close = openPhone(root, { ...still, role, ask: async () => null }, () => undefined)
  return root
}

const squeezed = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').trim()
const placesOf = (root: HTMLElement) =>
  [...root.querySelectorAll('.places > .pick')].map((place) => squeezed(place.textContent))

describe('the places of the hour', () => {
  it('say in numbers and in words what each does', () => {
    const [nook, sphere, workshop] = placesOf(openHour('leo'))
    expect(nook).toContain('23 +1+2−1−2+1+1')
    expect(nook).toContain(
      'With 2 readers: 1 light comes back. The upgrade goes down by 1. A thread grows by 1.',
    )
    expect(nook).toContain('With 3 readers: 2 lights come back.')
    expect(sphere).toContain('−2+10–3')
    expect(sphere).toContain('2 lights go out on somebody else’s lantern. The upgrade goes up by 1.')
    expect(workshop).toContain('2 lights come back.')
  })

  it('say what each deed of an own way does', () => {
    expect(placesOf(openHour('elara'))[2]).toContain('The upgrade goes up by 2.')
    expect(placesOf(openHour('elara'))[2]).toContain('The upgrade goes down by 1. 2 notes open.')
    expect(placesOf(openHour('ava'))[2]).toContain('2 wrong secrets are crossed off.')
  })

  it('tell the picked place in words, with the role’s own gift', () => {
    const about = squeezed(openHour('leo').querySelector('.place-about')?.textContent)
    expect(about).toBe(
      'The sphere: Dream in silence, on somebody else’s lights. Alone in here, you win an extra Glow.',
    )
  })
})
