/** The four themes: each role's background, colours and typefaces, chosen by `data-paper` on the root element. */
import './role-theme.css'
import './ava.css'
import './caleb.css'
import './elara.css'
import './leo.css'
import type { Role } from '../../../shared/content/ids.ts'

/** The colour of the browser's own bars in each theme. */
const BROWSER_COLORS: Readonly<Record<Role, string>> = {
  ava: '#1d1840',
  leo: '#071326',
  elara: '#eaf6ff',
  caleb: '#3b1d16',
}

/** The colour of those bars before a theme was applied. */
let defaultColor: string | null = null

const themeColor = () => document.querySelector('meta[name=theme-color]')

/** Gives the page the theme of a role. */
export function applyTheme(role: Role): void {
  defaultColor ??= themeColor()?.getAttribute('content') ?? null
  document.documentElement.dataset.paper = role
  themeColor()?.setAttribute('content', BROWSER_COLORS[role])
}

/** Removes the theme, for pages without a role. */
export function removeTheme(): void {
  delete document.documentElement.dataset.paper
  if (defaultColor !== null) themeColor()?.setAttribute('content', defaultColor)
}
