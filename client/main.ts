/** Starts the client. */
import './kit/dom/fonts.css'
import './kit/dom/theme.css'
import './join/join.css'
import { startApp } from './app.ts'
import { showMotion } from './kit/motion.ts'

const outlet = document.querySelector<HTMLElement>('#app')
if (outlet) {
  showMotion(document.documentElement)
  startApp(outlet)
}
