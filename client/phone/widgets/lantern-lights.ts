/** The lights of a lantern as a row of dots. */
import { html, type TemplateResult } from 'lit-html'
import { LANTERN } from '../../../shared/content/constants.ts'

/**
 * A lantern's lights.
 * @param lights how many are lit
 * @param label the number in words, for screen readers
 */
export const lanternLights = (lights: number, label: string): TemplateResult =>
  html`<span class="beads" role="img" aria-label=${label}>${Array.from({ length: LANTERN.lights }, (_, i) => html`<i ?data-lit=${i < lights}></i>`)}</span>`
