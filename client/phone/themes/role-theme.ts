/** Four hands on one structure: each role's paper, ink and type. */
import './role-theme.css'
import './ava.css'
import './caleb.css'
import './elara.css'
import './leo.css'
import type { Role } from '../../../shared/content/ids.ts'

/** The colour of the browser's own edge round each paper. */
const BROWSER_COLORS: Readonly<Record<Role, string>> = {
  ava: '#1d1840',
  leo: '#071326',
  elara: '#eaf6ff',
  caleb: '#3b1d16',
}

/** The colour of that edge before a paper was put on. */
let defaultColor: string | null = null

const themeColor = () => document.querySelector('meta[name=theme-color]')

/** Puts the page into a role's hand. */
export function applyTheme(role: Role): void {
  defaultColor ??= themeColor()?.getAttribute('content') ?? null
  document.documentElement.dataset.paper = role
  themeColor()?.setAttribute('content', BROWSER_COLORS[role])
}

/** Takes it off again, for a page that is no role's. */
export function removeTheme(): void {
  delete document.documentElement.dataset.paper
  if (defaultColor !== null) themeColor()?.setAttribute('content', defaultColor)
}
