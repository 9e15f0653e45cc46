/** The row of lanterns over the malfunction on the screen. */
import { render } from 'lit-html'
import { describe, expect, it } from 'vitest'
import { SCENES, sampleView } from '../../client/gallery/samples/public-views.ts'
import { lightsRow } from '../../client/screen/hud/lights-row.ts'

const sumOf = (lights: number): string => {
  const [scene] = SCENES.shout
  if (!scene) throw new Error('no sample')
  render(lightsRow({ ...sampleView(scene), lights }, {}), document.body)
  return document.querySelector('.lights-total')?.textContent ?? ''
}

describe('the sum of all lights', () => {
  it.each([
    [0, '0lights left'],
    [1, '1light left'],
    [12, '12lights left'],
  ])('of %i is said in good English', (lights, said) => {
    expect(sumOf(lights)).toBe(said)
  })
})
