/** What a place would do tonight, as signs with numbers. */
import { html, nothing, type TemplateResult } from 'lit-html'
import type { NightEffectView, PlaceView } from '../../../shared/views/types.ts'
import { signedNumber } from '../../ui/game-signs.ts'
import { t } from '../phone-translator.ts'
import { type EffectSign, effectSign } from '../pictures/effect-signs.ts'

interface ShownEffect {
  sign: EffectSign
  /** With plus or minus, such as "+1". */
  number: string
  /** What a screen reader says. */
  words: string
}

function lights(by: number, lantern: PlaceView['lantern']): ShownEffect {
  const whose = by > 0 || lantern === null ? 'dimmest' : lantern
  return {
    sign: by > 0 ? 'lit' : 'out',
    number: signedNumber(by),
    words: t(`effect.lights.${whose}`, { count: Math.abs(by) }),
  }
}

const upgrade = (by: number): ShownEffect => ({
  sign: by > 0 ? 'up' : 'down',
  number: signedNumber(by),
  words: t(by > 0 ? 'effect.upgrade.up' : 'effect.upgrade.down', { count: Math.abs(by) }),
})

function glow({ least, most }: { least: number; most: number }): ShownEffect {
  const number = least === most ? `${most}` : `${least}–${most}`
  return { sign: 'glow', number, words: t('effect.glow', { number }) }
}

const thread = (by: number): ShownEffect => ({
  sign: by > 0 ? 'thread' : 'snip',
  number: signedNumber(by),
  words: t(by > 0 ? 'effect.thread.up' : 'effect.thread.down', { count: Math.abs(by) }),
})

type PlaceChanges = NightEffectView & Pick<PlaceView, 'lantern' | 'struck' | 'glow'>

/** The signs of a place; what it leaves as it is has none. */
function effectsOf(place: PlaceChanges): ShownEffect[] {
  const { notes, struck } = place
  return [
    ...(place.lights === 0 ? [] : [lights(place.lights, place.lantern)]),
    ...(place.upgrade === 0 ? [] : [upgrade(place.upgrade)]),
    ...(place.glow ? [glow(place.glow)] : []),
    ...(place.thread === 0 ? [] : [thread(place.thread)]),
    ...(notes > 0
      ? [{ sign: 'notes' as const, number: signedNumber(notes), words: t('effect.notes', { count: notes }) }]
      : []),
    ...(struck > 0
      ? [
          {
            sign: 'struck' as const,
            number: signedNumber(-struck),
            words: t('effect.struck', { count: struck }),
          },
        ]
      : []),
  ]
}

/** The signs of what happens at night or at breakfast, in one line. */
export const nightEffects = (effect: NightEffectView): TemplateResult | typeof nothing =>
  signsOf(effectsOf({ ...effect, lantern: null, struck: 0, glow: null }), 'row')

const spoken = (effects: readonly ShownEffect[]) => effects.map(({ words }) => words).join(' ')
const picture = ({ sign, number }: ShownEffect) =>
  html`${effectSign(sign)}<b aria-hidden="true">${number}</b>`

/**
 * The signs of a place, one below the other. The nook has one column of numbers for two readers and one for three.
 * @param shape `row`: all signs in one line
 */
export function placeEffects(
  place: PlaceView,
  shape: 'column' | 'row' = 'column',
): TemplateResult | typeof nothing {
  const effects = effectsOf(place)
  if (effects.length > 0 && place.ofThree !== null)
    return readersTable(effects, effectsOf({ ...place, ...place.ofThree }))
  return signsOf(effects, shape)
}

function signsOf(effects: readonly ShownEffect[], shape: 'column' | 'row'): TemplateResult | typeof nothing {
  if (effects.length === 0) return nothing
  return html`<span class="effects" ?data-row=${shape === 'row'}>${effects.map(picture)}</span>
    <span class="unseen">${spoken(effects)}</span>`
}

/** Rules change the same things for two readers and for three, so both have the same rows. */
const readersTable = (
  two: readonly ShownEffect[],
  three: readonly ShownEffect[],
): TemplateResult => html`<span
    class="effects"
    data-readers
  >
    ${effectSign('readers')}<b class="effects-head" aria-hidden="true">2</b><b class="effects-head" aria-hidden="true">3</b>
    ${two.map((effect, i) => html`${picture(effect)}<b aria-hidden="true">${three[i]?.number}</b>`)}
  </span>
  <span class="unseen">${t('effect.readers', { count: 2 })} ${spoken(two)} ${t('effect.readers', { count: 3 })} ${spoken(three)}</span>`
