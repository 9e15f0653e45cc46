/** The overview: the screen and the four phones at one moment of a night, with controls to go to any other. */
import '../ui/fonts.css'
import './overview.css'
import { html, nothing, render } from 'lit-html'
import { repeat } from 'lit-html/directives/repeat.js'
import { ROLES } from '../../shared/content/ids.ts'
import { type GalleryAddress, galleryQuery, type ViewerName } from './gallery-address.ts'
import { GALLERY_LANGUAGES, languageIn } from './gallery-language.ts'
import { type NightPosition, openNight } from './gallery-session.ts'
import type { RequestedAction } from './mock-connection.ts'
import { startPlaying } from './playback.ts'
import type { PhaseSpan } from './recorded-night.ts'
import { NIGHTS } from './recordings.ts'

const SIZES = { '390×844': [390, 844], '360×640': [360, 640] } as const
type PhoneSize = keyof typeof SIZES
const SCREEN = [1920, 1080] as const
/** How large the screen and the phones are shown: so that all five fit side by side into the window, or in full size. */
const SCALES = ['side by side', 'full size'] as const
type OverviewScale = (typeof SCALES)[number]
/** Phones are shown larger than the screen by this factor: people hold them closer. */
const PHONE_FACTOR = 1.3
/** Sum of the margins around five frames in a row (CSS px). */
const MARGINS = 2 * 14 + 4 * 18 + 20

/** Scale of the screen and of the phones. @param phone width of a phone (CSS px) */
function scalesFor(scale: OverviewScale, phone: number): readonly [screen: number, phone: number] {
  if (scale === 'full size') return [0.5, 1]
  const screen = (innerWidth - MARGINS) / (SCREEN[0] + ROLES.length * phone * PHONE_FACTOR)
  return [screen, screen * PHONE_FACTOR]
}
/** Choices of speed, as multiples of the night's own. */
const RATES = [0.5, 1, 2, 4] as const
/** How many of the latest requests are listed. */
const LISTED = 8

/** Opens the overview. @throws Error if there is no such night or moment */
export async function openOverview(root: HTMLElement, place: GalleryAddress): Promise<void> {
  let session = await openNight(place.night)
  let point = session.pointOf(place)
  let size: PhoneSize = '390×844'
  let scale: OverviewScale = 'side by side'
  let rate: number = 1
  let asked: RequestedAction[] = []
  const first = { ...place, night: session.night, step: point.step }

  /** Whether the frames have been sent away from the moment they were loaded with. */
  let moved = false
  const sendToFrames = () => {
    moved = true
    const { step, at } = point
    for (const frame of root.querySelectorAll('iframe')) {
      void frame.contentWindow?.gallery?.go(
        { night: session.night, step },
        { at, rate: player.playing ? rate : 1 },
      )
    }
    history.replaceState(null, '', galleryQuery({ night: session.night, step }, location.search))
    draw()
  }
  const player = startPlaying(
    () => session.replay,
    (to) => {
      point = to
      sendToFrames()
    },
  )
  const go = (to: NightPosition) => {
    player.stop()
    point = to
    sendToFrames()
  }
  const goTo = (to: GalleryAddress) => go(session.pointOf(to))
  const openOther = async (night: string) => {
    session = await openNight(night)
    asked = []
    goTo({})
  }
  /** Reloads the page, and with it all its frames. */
  const setLanguage = (language: string) => {
    const query = new URLSearchParams(location.search)
    query.set('lang', language)
    location.search = query.toString()
  }
  const toggle = () => {
    if (player.playing) player.stop()
    else player.start(point, rate)
    draw()
  }

  const setRate = (to: number) => {
    rate = to
    if (player.playing) player.start(point, rate)
    draw()
  }

  addEventListener(
    'message',
    ({ origin, data }: MessageEvent<{ asked?: RequestedAction; ready?: string }>) => {
      // A frame that has finished loading has missed the moments that the others were sent to.
      if (origin === location.origin && data?.ready && moved) sendToFrames()
      // Touches of a mini-game are sent twice a second, and would fill the list.
      if (origin !== location.origin || !data?.asked || data.asked.type === 'play') return
      asked = [data.asked, ...asked].slice(0, LISTED)
      draw()
    },
  )

  const draw = () => render(page(), root)

  const page = () => html`<div class="gallery">
    <header class="gallery-bar">${where()} ${phaseList()} ${timeline()}</header>
    <main class="gallery-wall">
      ${repeat(['screen', ...ROLES] as const, (as) => as, frameOf)}
      <ul class="gallery-asked" aria-label="What the phones asked for">
        ${asked.map(({ by, type, payload }) => html`<li>${by ?? 'somebody'} asks: ${type} ${JSON.stringify(payload).slice(0, 160)}</li>`)}
      </ul>
    </main>
  </div>`

  const where = () => {
    const now = session.moments.findLastIndex(({ step }) => step <= point.step)
    return html`<div class="gallery-row">
    <h1>Gallery</h1>
    <label>Night
      <select @change=${(event: Event) => void openOther((event.target as HTMLSelectElement).value)}>
        ${NIGHTS.map((night) => html`<option value=${night} ?selected=${night === session.night}>${night}</option>`)}
      </select>
    </label>
    <label>Moment
      <select @change=${(event: Event) => goTo({ moment: (event.target as HTMLSelectElement).value })}>
        ${session.moments.map(({ name }, i) => html`<option value=${name} .selected=${i === now}>${name}</option>`)}
      </select>
    </label>
    <label>Language
      <select @change=${(event: Event) => setLanguage((event.target as HTMLSelectElement).value)}>
        ${GALLERY_LANGUAGES.map((each) => html`<option ?selected=${each === (languageIn(location.search) ?? session.replay.language)}>${each}</option>`)}
      </select>
    </label>
    <label>Phones
      <select
        @change=${(event: Event) => {
          size = (event.target as HTMLSelectElement).value as PhoneSize
          draw()
        }}
      >
        ${Object.keys(SIZES).map((each) => html`<option ?selected=${each === size}>${each}</option>`)}
      </select>
    </label>
    <label>Size
      <select
        @change=${(event: Event) => {
          scale = (event.target as HTMLSelectElement).value as OverviewScale
          draw()
        }}
      >
        ${SCALES.map((each) => html`<option ?selected=${each === scale}>${each}</option>`)}
      </select>
    </label>
    ${(['join', 'home', 'neighbour'] as const).map((as) => html`<a href=${alone(as)} target="_blank">${as}</a>`)}
    <a href="?shelf=figures.stand.calm" target="_blank">shelf</a>
  </div>`
  }

  const phaseList = () => {
    const now = session.replay.spanIndexOf(point.step)
    return html`<ul class="gallery-phases">
      ${session.replay.spans.map((span, i, all) => phaseButton(span, i === now, span.evening !== all[i - 1]?.evening))}
    </ul>`
  }

  const phaseButton = ({ phase, evening, first: step }: PhaseSpan, current: boolean, begins: boolean) => html`
    ${begins ? html`<li class="gallery-evening">${evening ?? '·'}</li>` : nothing}
    <li>
      <button type="button" aria-current=${current ? 'step' : nothing} @click=${() => goTo({ step })}>${phase}</button>
    </li>`

  const timeline = () => {
    const { step } = point
    const action = session.replay.actionOf(step)
    const seconds = Math.round(point.at / 100) / 10
    return html`<div class="gallery-row">
      <button type="button" @click=${toggle}>${player.playing ? 'Stop' : 'Play'}</button>
      <label>Speed
        <select @change=${(event: Event) => setRate(Number((event.target as HTMLSelectElement).value))}>
          ${RATES.map((each) => html`<option value=${each} ?selected=${each === rate}>${each}×</option>`)}
        </select>
      </label>
      <button type="button" aria-label="One step back" @click=${() => goTo({ step: Math.max(0, step - 1) })}>‹</button>
      <input
        type="range"
        aria-label="Step"
        min="0"
        max=${session.replay.length}
        .value=${String(step)}
        @input=${(event: Event) => goTo({ step: (event.target as HTMLInputElement).valueAsNumber })}
      />
      <button type="button" aria-label="One step on" @click=${() => goTo({ step: step + 1 })}>›</button>
      <span class="gallery-facts">${step} / ${session.replay.length} · ${seconds} s · ${action ? `${action.by}: ${action.type}` : 'nobody is here yet'}</span>
    </div>`
  }

  const alone = (as: ViewerName) =>
    galleryQuery({ night: session.night, step: point.step, as }, location.search)

  const frameOf = (as: ViewerName) => {
    const [wide, high] = as === 'screen' ? SCREEN : SIZES[size]
    const [screenScale, phoneScale] = scalesFor(scale, SIZES[size][0])
    return html`<figure>
      <figcaption><b>${as}</b> <a href=${alone(as)} target="_blank">alone</a></figcaption>
      <div class="gallery-frame" style="--wide:${wide};--high:${high};--scale:${as === 'screen' ? screenScale : phoneScale}">
        <iframe title=${as} src=${galleryQuery({ ...first, as }, location.search)}></iframe>
      </div>
    </figure>`
  }

  addEventListener('resize', draw)
  draw()
  if (place.play) toggle()
}
