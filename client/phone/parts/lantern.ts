/** A lantern's five lights, small. */
import { html, type TemplateResult } from 'lit-html'

const LIGHTS = [1, 2, 3, 4, 5] as const

/** @param label says how many, for those who cannot see them */
export const beads = (lights: number, label: string): TemplateResult =>
  html`<span class="beads" role="img" aria-label=${label}>${LIGHTS.map((n) => html`<i ?data-lit=${n <= lights}></i>`)}</span>`
