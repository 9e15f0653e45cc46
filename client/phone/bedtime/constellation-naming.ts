/** The form that names a constellation, which stays in the screen's sky. */
import { html, nothing, svg, type TemplateResult } from 'lit-html'
import { LIMITS } from '../../../shared/content/constants.ts'
import { fitStars, starsOf } from '../../ui/constellation-fit.ts'
import { choices, may } from '../legal-choices.ts'
import type { PhoneContext } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { wordsForm } from '../widgets/words-form.ts'
import { readyLines } from './ready-line-picks.ts'

/** The drawn constellation and the form for its name; nothing when this player cannot name one. */
export function constellationForm(phone: PhoneContext): TemplateResult | typeof nothing {
  if (!may(phone.mine.legal, 'name-stars')) return nothing
  return html`<section class="naming">
    ${skyPicture(phone)}
    <p class="lead">${t('stars.name')}</p>
    ${wordsForm(phone, {
      key: 'stars',
      ready: readyLines(phone, choices<number>(phone.mine.legal, 'name-stars', 'pick')),
      max: LIMITS.constellationName,
      label: t('stars.name'),
      hint: t('stars.hint'),
      onPick: (pick) => phone.ask('name-stars', { pick: Number(pick) }),
      onType: (text) => phone.ask('name-stars', { text }),
    })}
  </section>`
}

/** The drawn constellation on the night sky. */
function skyPicture({ view, role }: PhoneContext): TemplateResult | typeof nothing {
  const { sky } = view
  if (!sky || sky.by !== role || sky.points.length < 4) return nothing
  const points = fitStars(sky.points, 220, 100)
  const lines = points.flatMap((_, i) => (i % 4 === 0 ? [points.slice(i, i + 4)] : []))
  return html`<svg class="naming-sky" viewBox="-14 -14 248 128" aria-hidden="true">
    ${lines.map(([x1, y1, x2, y2]) => svg`<path d=${`M${x1} ${y1}L${x2} ${y2}`} />`)}
    ${starsOf(points).map(([x, y]) => svg`<circle cx=${x} cy=${y} r="4.5" />`)}
  </svg>`
}
