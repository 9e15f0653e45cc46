/** The rests between phases on the screen: the whole house, with a line of the narrator. */
import { html } from 'lit-html'
import type { PhaseId } from '../../../shared/content/ids.ts'
import { dayAfter } from '../../ui/day-of.ts'
import { caption, titleSlip } from '../hud/paper-pieces.ts'
import { defineScene } from '../phase-scene.ts'
import { t } from '../screen-translator.ts'
import type { Shot } from '../world/picture.ts'
import { basePicture, spread } from '../world/picture-builder.ts'

/** The first phases of a day, for which the rest shows the day's name. */
const OPENS_DAY: ReadonlySet<PhaseId | null> = new Set<PhaseId>(['post', 'supper', 'guess'])

/** During a rest the camera drifts from the whole house towards where the next phase takes place. */
const DRIFTS = {
  kitchen: { x: 700, y: 610, zoom: 1.3 },
  living: { x: 980, y: 600, zoom: 1.32 },
  sphere: { x: 1150, y: 470, zoom: 1.3 },
} as const satisfies Record<string, Shot>
const TOWARDS: Partial<Record<PhaseId, keyof typeof DRIFTS>> = {
  post: 'living',
  supper: 'kitchen',
  guess: 'sphere',
  argument: 'sphere',
  shout: 'sphere',
}

export const rest = defineScene('rest', {
  picture: (view, { next }) => {
    const home = basePicture(view)
    const breaks = next === 'shout'
    const after = view.lights !== null && view.evening === null
    const towards = (next && TOWARDS[next]) ?? 'living'
    return {
      ...home,
      drift: DRIFTS[towards],
      // The drifting camera would cut the constellation off.
      sky: {
        ...home.sky,
        hour: next === 'supper' || next === 'post' ? 'dusk' : 'night',
        stars: [],
        name: null,
      },
      light: breaks ? 0.18 : after ? 0.5 : 0.85,
      sphere: breaks ? { mood: 'sulk', look: [0, 0.8], power: 1 } : { ...home.sphere, look: [-0.5, 0.5] },
      // Nobody where the drifting camera would cut them off.
      figures: spread({
        ava: breaks ? 'sphere' : 'landing',
        leo: towards === 'sphere' ? 'workshop' : 'sphere',
        elara: towards === 'sphere' ? 'landing' : 'study',
        caleb: towards === 'kitchen' ? 'kitchen' : 'nook',
      }),
    }
  },
  sentence: (_view, { line }) => line || t('rest.next'),
  words: (view, { line, next }) =>
    html`${OPENS_DAY.has(next) ? titleSlip(t(`evening.${dayAfter(view.evening)}`)) : ''} ${caption(line || t('rest.next'))}`,
})
