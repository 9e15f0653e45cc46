/** A seat's phone: draws what the seat sees and requests what it may do. */
import { startCountdowns } from '../ui/countdown.ts'
import './phone.css'
import './feedback/visual-feedback.css'
import './screen-embed.css'
import './secret-peek.css'
import './phone-menu.css'
import './widgets/index.css'
import './minigames/minigame-page.css'
import './phone-sizes.css'
import './phone-tablets.css'
import './large-text.css'
import { render } from 'lit-html'
import type { Role } from '../../shared/content/ids.ts'
import { play, setDreamMusic } from '../audio/phone-sounds.ts'
import type { RoomConnection, RoomSnapshot } from '../connection/room-connection.ts'
import { loadDraft, saveDraft } from '../connection/seat-storage.ts'
import { stayAwake } from '../device/wake-lock.ts'
import { rememberSupper } from '../ui/supper-sum.ts'
import {
  playVisionSound,
  startCueFeedback,
  stopDoorCountdown,
  updateDoorCountdown,
} from './feedback/cue-feedback.ts'
import { updateMinigameMusic } from './feedback/minigame-music.ts'
import { reportTouches } from './feedback/touch-report.ts'
import { createVisualFeedback } from './feedback/visual-feedback.ts'
import { createLocalStates } from './local-state.ts'
import { createPageReader } from './page-reader.ts'
import type { PhoneContext } from './phone-context.ts'
import { shell } from './phone-shell.ts'
import { t } from './phone-translator.ts'
import { createRoomPage } from './room-page.ts'
import { applyTheme, removeTheme } from './themes/role-theme.ts'
import { stopWhisper } from './vision/whisper-voice.ts'

/** How long a notice at the foot of the page stays, in ms. */
const NOTICE_MS = 4_500

/**
 * Opens a seat's phone.
 * @param root element that the page draws into
 * @param goToJoinPage called when the person has left the room, or lost the seat
 * @returns closes the page, and its connection with it
 */
export function openPhone(
  root: HTMLElement,
  connection: RoomConnection,
  goToJoinPage: () => void,
): () => void {
  const page = createRoomPage(root, connection, goToJoinPage)
  const { refresh, signal } = page
  const localStates = createLocalStates(refresh, {
    save: (draft) => saveDraft(connection.code, 'boxes', draft),
    load: () => loadDraft(connection.code, 'boxes'),
  })
  const feedback = createVisualFeedback(root, refresh)
  const reader = createPageReader(root)
  const supper = rememberSupper()
  let notice = ''
  let noticeTimer: ReturnType<typeof setTimeout> | undefined
  let shownPhase = -1
  let theme: Role | null = null

  const showNotice = (line: string) => {
    if (signal.aborted) return
    notice = line
    clearTimeout(noticeTimer)
    noticeTimer = setTimeout(() => {
      notice = ''
      refresh()
    }, NOTICE_MS)
    refresh()
  }

  const ask: PhoneContext['ask'] = async (type, payload) => {
    const result = await connection.ask(type, payload)
    if (result === 'offline') showNotice(t('offline.line'))
    else if (result !== null) showNotice(t(`reject.${result}`))
    return result === null
  }

  const draw = ({ public: view, mine, online, trouble, durable, book }: RoomSnapshot) => {
    if (!mine) return
    const { role, hand } = mine
    if (theme !== role) {
      theme = role
      applyTheme(role)
    }
    localStates.enterPhase(view.n, role)
    updateMinigameMusic(connection, view, hand.play)
    playVisionSound(hand.vision)
    updateDoorCountdown(view)
    if (view.phase !== 'lobby') prepareMinigames()
    const phone: PhoneContext = {
      connection,
      role,
      view,
      mine,
      hand,
      localState: localStates.get,
      feedback,
      ask,
      showNotice,
      refresh,
      signal,
      phaseSignal: localStates.signal,
    }
    const { embed, setEmbed, leave } = page
    render(
      shell(phone, { online, trouble, durable, book, notice, supper: supper(view), embed, setEmbed, leave }),
      root,
    )
    reader.look()
    if (shownPhase !== view.n) {
      const first = shownPhase === -1
      shownPhase = view.n
      startPhase(first)
    }
  }

  const startPhase = (first: boolean) => {
    stopWhisper()
    // The first page is at its top already.
    if (first) return
    // With the next frame, which lays the page out anyway: at once, a slow phone would do both in one go.
    requestAnimationFrame(() => root.querySelector('.phone-stage')?.scrollTo(0, 0))
    play('open')
    if (!isTyping()) root.querySelector<HTMLElement>('.phone-sentence')?.focus({ preventScroll: true })
  }

  page.onClose(
    connection.onCues((cues) => {
      feedback.showCues(cues, connection.role)
      if (cues.some(({ type, role }) => type === 'host-passed' && role === connection.role))
        showNotice(t('host.yours'))
    }),
    localStates.close,
    feedback.stop,
    reader.stop,
    startCountdowns(root, connection.now, () => connection.store.getState().public.paused),
    stayAwake(),
    startCueFeedback(connection),
    reportTouches(connection),
    () => setDreamMusic(null),
    stopDoorCountdown,
    stopWhisper,
    () => clearTimeout(noticeTimer),
    removeTheme,
  )
  page.start(draw)
  return page.close
}

let prepared = false
/** Loads the engine of the mini-games while the game begins, so that nobody waits for it later. */
function prepareMinigames(): void {
  if (prepared) return
  prepared = true
  // If this fails, it is loaded again when the first mini-game needs it.
  import('./minigames/minigame-scene.ts').then(({ prepare }) => prepare()).catch(() => undefined)
}

const isTyping = (): boolean =>
  document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'text'
