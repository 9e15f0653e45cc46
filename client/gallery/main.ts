/**
 * The gallery shows any moment of a recorded night as each viewer sees it. `/gallery/` shows the screen and all seats at
 * once; `/gallery/?night=0&moment=shout.wind&as=leo` shows one of them (see `gallery-address.ts`), and
 * `/gallery/?shelf=sphere.sulk` a single asset of the screen (see `assets/`).
 */
import { parseGalleryAddress } from './gallery-address.ts'

const app = document.querySelector<HTMLElement>('#app')
const place = parseGalleryAddress(location.search)
const query = new URLSearchParams(location.search)
const asset = query.get('shelf')
if (app) {
  if (asset !== null)
    void import('./assets/asset-page.ts').then(({ openAssetPage }) =>
      openAssetPage(app, asset, query.get('light') === '1'),
    )
  else if (place.as) void import('./viewer.ts').then(({ openViewer }) => openViewer(app, place))
  else void import('./overview.ts').then(({ openOverview }) => openOverview(app, place))
}
