/** A lantern's five lights, small. */
import { html, type TemplateResult } from 'lit-html'
import { LANTERN } from '../../../shared/content/constants.ts'

/** @param label says how many, for those who cannot see them */
export const lanternLights = (lights: number, label: string): TemplateResult =>
  html`<span class="beads" role="img" aria-label=${label}>${Array.from({ length: LANTERN.lights }, (_, i) => html`<i ?data-lit=${i < lights}></i>`)}</span>`
