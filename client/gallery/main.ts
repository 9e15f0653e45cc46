/**
 * The gallery: any moment of a recorded night, as everybody sees it. `/gallery/` shows the screen and all seats at
 * once; `/gallery/?night=0&moment=shout.wind&as=leo` shows one of them alone (see `address.ts`).
 */
import { placeIn } from './address.ts'

const app = document.querySelector<HTMLElement>('#app')
const place = placeIn(location.search)
if (app) {
  if (place.as) void import('./viewer.ts').then(({ openViewer }) => openViewer(app, place))
  else void import('./overview.ts').then(({ openOverview }) => openOverview(app, place))
}
