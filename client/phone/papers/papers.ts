/** Four hands on one structure: each role's paper, ink and type. */
import './papers.css'
import './ava.css'
import './caleb.css'
import './elara.css'
import './leo.css'
import type { Role } from '../../../shared/content/ids.ts'

/** The colour of the browser's own edge round each paper. */
const EDGE: Readonly<Record<Role, string>> = {
  ava: '#1d1840',
  leo: '#071326',
  elara: '#eaf6ff',
  caleb: '#3b1d16',
}

/** Puts the page into a role's hand. */
export function putOnPaper(role: Role): void {
  document.documentElement.dataset.paper = role
  document.querySelector('meta[name=theme-color]')?.setAttribute('content', EDGE[role])
}
