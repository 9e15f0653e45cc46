/** The night on the screen: everybody asleep in the dark house. */
import { html } from 'lit-html'
import type { Role } from '../../../shared/content/ids.ts'
import { titleSlip } from '../hud/paper-pieces.ts'
import { defineScene } from '../phase-scene.ts'
import { t } from '../screen-translator.ts'
import type { RoomId } from '../world/house-layout.ts'
import { basePicture, spread } from '../world/picture-builder.ts'

/** The rooms with sleepers, in the order in which a light flickers in them. */
const WINDOWS: readonly RoomId[] = ['landing', 'study', 'nook', 'workshop']

export const night = defineScene('night', {
  picture: (view, { windows }) => {
    const home = basePicture(view)
    const beds: Record<Role, RoomId> = { ava: 'landing', leo: 'workshop', elara: 'study', caleb: 'nook' }
    return {
      ...home,
      drift: { x: 1010, y: 520, zoom: 1.12 },
      light: 0.05,
      lamps: {
        sphere: 0.9,
        'sphere-near': 0.7,
        'landing-door': 1,
        'kitchen-moon': 1.3,
        'study-screen': 0.5,
        'workshop-panel': 0.6,
      },
      windows: WINDOWS.slice(0, windows),
      sphere: { ...home.sphere, mood: 'calm', look: [-1, 0.4] },
      figures: spread(beds, () => ({ pose: 'sleep' })),
    }
  },
  sentence: () => t('night.title'),
  words: () => html`${titleSlip(t('night.title'), 'slip-low')}`,
})
