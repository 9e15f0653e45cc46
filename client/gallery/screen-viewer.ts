/**
 * The screen with a sample view: `/gallery/screen.html?phase=shout&take=1&at=9000`. `at` is the time since the phase began
 * (ms); `&lang=en-XA` shows another language, `&noun=…` other treasures and fears, `&offline=1` a lost connection
 * (`socket`, … for why).
 */
import '../ui/fonts.css'
import '../ui/theme.css'
import '../ui/forced-colors.css'
import type { PhaseId } from '../../shared/content/ids.ts'
import { TROUBLES } from '../connection/trouble.ts'
import { applyMotionLevel } from '../device/reduced-motion.ts'
import { showScreen } from '../screen/main.ts'
import { applyGalleryLanguage } from './gallery-language.ts'
import { SAMPLE_NOW, SCENES, sampleView } from './samples/public-views.ts'
import { stillConnection } from './samples/sample-connection.ts'
import { withNoun } from './samples/sample-noun.ts'

const query = new URLSearchParams(location.search)
const root = document.querySelector<HTMLElement>('#app')
const at = Number(query.get('at') ?? 0)

function viewOf(phase: string, take: string) {
  const takes = SCENES[phase as PhaseId] ?? SCENES.lobby
  const scene = takes[Number(take)] ?? takes[0]
  const view = withNoun(sampleView(scene ?? { phase: 'lobby', slam: null, met: null }), location.search)
  return at > 0 ? { ...view, startedAt: SAMPLE_NOW - at } : view
}

if (root) {
  applyMotionLevel(document.documentElement)
  await applyGalleryLanguage(location.search)
  const house = stillConnection(viewOf(query.get('phase') ?? 'lobby', query.get('take') ?? '0'), SAMPLE_NOW)
  if (query.has('offline'))
    house.store.setState({
      online: false,
      trouble: TROUBLES.find((each) => each === query.get('offline')) ?? null,
    })
  showScreen(house, root)
  Object.assign(globalThis, {
    gallery: {
      house,
      show: (phase: string, take = '0') =>
        house.store.setState({ public: { ...viewOf(phase, take), n: Math.random() } }),
    },
  })
}
