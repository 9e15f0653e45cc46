/** A seat's phone: draws what its seat sees, asks for what it may do. */
import { startCountdowns } from '../ui/countdown.ts'
import './phone.css'
import './feedback/visual-feedback.css'
import './screen-embed.css'
import './secret-peek.css'
import './phone-menu.css'
import './widgets/index.css'
import './minigames/minigame-page.css'
import './phone-sizes.css'
import { html, nothing, render } from 'lit-html'
import type { Role } from '../../shared/content/ids.ts'
import { answerThumbs } from '../audio/button-sounds.ts'
import { dreamMusic, play, soundFromFirstTap } from '../audio/phone-sounds.ts'
import type { RoomConnection } from '../connection/room-connection.ts'
import { draftOf, keepDraft } from '../connection/seat-storage.ts'
import { stayAwake } from '../device/wake-lock.ts'
import { hearDoors, hearHouse, hearVision, stopCounting } from './feedback/cue-feedback.ts'
import { hearDream } from './feedback/minigame-music.ts'
import { feelCues } from './feedback/visual-feedback.ts'
import { farewellPage } from './goodbye-page.ts'
import { createBoxes } from './local-state.ts'
import type { PhoneContext } from './phone-context.ts'
import { shell } from './phone-shell.ts'
import { t } from './phone-translator.ts'
import type { Beside } from './screen-embed.ts'
import { putOnPaper, takeOffPaper } from './themes/role-theme.ts'
import { hush } from './vision/whisper-voice.ts'

/** How long a line at the foot stays, in ms. */
const SAID_FOR = 4_500

/**
 * Opens a seat's phone in `root`. Returns how to end it, and its connection with it.
 * @param goToDoor called when the person is no longer at this table
 */
export function openPhone(root: HTMLElement, house: RoomConnection, goToDoor: () => void): () => void {
  const boxes = createBoxes(() => draw(), {
    save: (draft) => keepDraft(house.code, 'boxes', draft),
    load: () => draftOf(house.code, 'boxes'),
  })
  let said = { line: '', n: 0 }
  let silence: ReturnType<typeof setTimeout> | undefined
  let pending = false
  const closing = new AbortController()
  const { signal } = closing
  let shown = -1
  let paper: Role | null = null
  let beside: Beside = 'off'

  const felt = feelCues(root, () => draw())

  const say = (line: string) => {
    if (signal.aborted) return
    said = { line, n: said.n + 1 }
    clearTimeout(silence)
    silence = setTimeout(() => {
      said = { line: '', n: said.n }
      draw()
    }, SAID_FOR)
    draw()
  }

  const draw = () => {
    if (pending || signal.aborted) return
    pending = true
    queueMicrotask(() => {
      pending = false
      if (!signal.aborted) paint()
    })
  }

  const paint = () => {
    const { public: view, mine, online, durable, farewell, book } = house.store.getState()
    if (farewell) {
      render(farewellPage({ farewell, book, leave }), root)
      return
    }
    if (!mine) return
    if (paper !== mine.role) {
      paper = mine.role
      putOnPaper(mine.role)
    }
    boxes.turnTo(view.n, mine.role)
    hearDream(house, view, mine.hand.play)
    hearVision(mine.hand.vision)
    hearDoors(view)
    if (view.phase !== 'lobby') fetchEngine()
    const phone: PhoneContext = {
      house,
      role: mine.role,
      view,
      mine,
      hand: mine.hand,
      box: boxes.box,
      felt,
      ask: async (type, payload) => {
        const answer = await house.ask(type, payload)
        if (answer === 'offline') say(t('offline.line'))
        else if (answer !== null) say(t(`reject.${answer}`))
        return answer === null
      },
      say,
      refresh: draw,
      signal,
    }
    render(
      html`${shell(phone, { online, durable, book, said: said.line, beside, setBeside, leave: () => goAway() })}`,
      root,
    )
    if (shown !== view.n) {
      const first = shown === -1
      shown = view.n
      if (!first) play('open')
      hush()
      root.querySelector('.phone-stage')?.scrollTo(0, 0)
      if (!first && !isTyping())
        root.querySelector<HTMLElement>('.phone-sentence')?.focus({ preventScroll: true })
    }
  }

  const setBeside = (to: Beside) => {
    beside = to
    draw()
  }

  const leave = () => {
    close()
    goToDoor()
  }
  const goAway = () => {
    house.leave()
    leave()
  }

  const stopHearing = house.store.subscribe(draw)
  const stopFeeling = house.onCues((cues) => felt.hear(cues, house.role))
  const stopTicking = startCountdowns(root, house.now, () => house.store.getState().public.paused)
  const sleep = stayAwake()
  const silent = soundFromFirstTap()
  const still = answerThumbs(root)
  const deaf = hearHouse(house)
  const close = () => {
    closing.abort()
    stopHearing()
    stopFeeling()
    felt.stop()
    stopTicking()
    sleep()
    silent()
    still()
    deaf()
    dreamMusic(null)
    stopCounting()
    hush()
    clearTimeout(silence)
    takeOffPaper()
    render(nothing, root)
    house.close()
  }
  draw()
  return close
}

let fetched = false
/** The dreams' engine is sent for while the night begins, so that nobody waits for it with a thumb in the air. */
function fetchEngine(): void {
  if (fetched) return
  fetched = true
  // Lost on the way, it is sent for again when it is needed.
  import('./minigames/minigame-scene.ts').then(({ prepare }) => prepare()).catch(() => undefined)
}

const isTyping = (): boolean =>
  document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'text'
