/** Entry point of the client: loads the styles that every page needs and starts the app in `#app`. */
import './ui/fonts.css'
import './ui/theme.css'
import './ui/forced-colors.css'
import './join/join-page.css'
import { startApp } from './client-pages.ts'
import { applyMotionLevel } from './device/reduced-motion.ts'

const outlet = document.querySelector<HTMLElement>('#app')
if (outlet) {
  applyMotionLevel(document.documentElement)
  startApp(outlet)
}
