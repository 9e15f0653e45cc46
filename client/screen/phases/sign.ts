/** The sign on the screen: Ava at the sphere, its lid, and whether the sign has worked. */
import { html, nothing } from 'lit-html'
import type { PublicView } from '../../../shared/views/types.ts'
import { caption, titleSlip } from '../hud/paper-pieces.ts'
import { defineScene } from '../phase-scene.ts'
import { t } from '../screen-translator.ts'
import { aroundSphere } from '../world/picture-builder.ts'
import { chamberPicture } from './sphere-chamber.ts'

/** How far the lid is shut (0–1) while Ava may still slip out: the less time she has, the further. */
const lidFor = (window: number): number => Math.max(0.1, 0.9 - window / 6_250)

/** Ava in the middle of the sphere, behind its glass. */
const SHUT_IN = { x: 1290, y: 470, scale: 0.4, alpha: 0.72, room: null } as const

/** A duration (ms) in seconds, such as "3" or "1.5". */
const secondsOf = (ms: number): string => String(ms / 1_000)

/** On a call the sign is given to a camera. */
const title = ({ apart }: PublicView) => (apart ? 'sign.title.apart' : 'sign.title')

export const sign = defineScene('sign', {
  picture: (view, { worked, window }) => {
    const room = chamberPicture(view, 'high', worked ? 'happy' : 'worried')
    const ava = aroundSphere(0, { mood: worked ? 'happy' : 'worried', dreaming: worked === false })
    return {
      ...room,
      light: 0.2,
      sphere: {
        mood: worked ? 'sulk' : 'calm',
        look: [-0.9, 0.7],
        power: 1,
        lid: worked === null ? lidFor(window) : worked ? 0.1 : 0.94,
      },
      figures: {
        ...room.figures,
        ava: worked
          ? { ...ava, x: 1470, facing: 'right' }
          : worked === null
            ? { ...ava, x: 1200 }
            : { ...ava, ...SHUT_IN, pose: 'dream' },
      },
    }
  },
  sentence: (view, { given, worked, houseSign }) =>
    worked !== null
      ? t(worked ? 'sign.worked' : 'sign.failed')
      : houseSign
        ? t(`sign.house.${houseSign}`)
        : t(given ? 'sign.given' : title(view)),
  words: (view, { given, worked, houseSign, line, window }) =>
    html`${titleSlip(worked === null ? t(title(view)) : t(worked ? 'sign.worked' : 'sign.failed'))}
      ${
        worked === null
          ? caption(
              houseSign
                ? t(`sign.house.${houseSign}`)
                : given
                  ? t('sign.given')
                  : t('said.two', {
                      first: t(view.apart ? 'sign.watch.apart' : 'sign.watch'),
                      second: t('sign.window', { seconds: secondsOf(window) }),
                    }),
            )
          : line
            ? caption(line)
            : nothing
      }`,
})
