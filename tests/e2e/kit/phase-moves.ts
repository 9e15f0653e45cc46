/** What a person does in each phase, by what they read on their phone. Each answers whether there was something to do. */
import type { Locator } from 'playwright-core'
import type { BrowserPlayer } from './browser-player.ts'

export type PhaseMove = (player: BrowserPlayer) => Promise<boolean>

const visible = (locator: Locator): Promise<boolean> => locator.first().isVisible()
/** What it says, without the white space between its parts. */
const textOf = async (locator: Locator): Promise<string> =>
  ((await locator.textContent()) ?? '').replace(/\s+/g, ' ').trim()

/** Says that the evening can go on; it is also what whoever has nothing else to do in a phase does. */
export const ready: PhaseMove = (player) => player.tap('button', /I’m ready|We’ve heard everyone/)

/** Taps the first card or chip in the middle of the page that can be tapped. */
const firstCard =
  (name: RegExp = /./): PhaseMove =>
  (player) =>
    player.tap('button', name, player.phone.getByRole('main'))

const lobby: PhaseMove = async (player) => {
  if (await player.tap('button', 'Hang it up')) return true
  if (await player.tap('button', 'Ready face 1')) return true
  if (await player.tap('button', 'Ready faces')) return true
  for (const asked of ['What would you never want to lose?', 'What silly thing scares you?']) {
    const words = player.phone.getByRole('group', { name: asked })
    if (await visible(words)) return player.tap('button', /./, words)
  }
  return false
}

const secrets: PhaseMove = async (player) =>
  (await player.tap('button', /Keep this one/)) || player.tap('button', 'Show my two')

const hour: PhaseMove = async (player) => {
  if (await player.tap('button', /I’ll be there|On my way|I’ll come|I will/)) return true
  const place = await player.placeTonight()
  const card = player.phone.getByRole('button', { name: place }).first()
  if (
    (await visible(card)) &&
    (await card.isEnabled()) &&
    (await card.getAttribute('aria-pressed')) !== 'true'
  ) {
    await card.click({ timeout: 2_000 })
    await player.tap(
      'button',
      /Leo|Mum|Dad|Ava|Elara|Caleb/,
      player.phone.getByRole('group', { name: /door|dream|note/ }),
    )
    return true
  }
  if (await player.agreeSign()) return true
  return player.tap('button', 'Ready for bed')
}

const bedtime: PhaseMove = async (player) => {
  const field = player.phone.getByLabel('Playing field: use your thumb')
  if (await visible(field)) return player.rubThumb(field)
  if (await player.tap('button', 'I’ve read it')) return true
  for (const asked of [
    'Your line. What happens next?',
    'Only you came. Tell the empty chair something.',
    'Name your constellation.',
  ]) {
    const words = player.phone.getByRole('group', { name: asked })
    if ((await visible(words)) && (await player.tap('button', /./, words))) return true
  }
  return player.tap('button', /A heart for line/)
}

const breakfast: PhaseMove = async (player) =>
  (await player.tap('button', player.plan.tells ? /Tell it/ : /Keep it/)) || ready(player)

const guess: PhaseMove = async (player) =>
  player.tap('button', /./, player.phone.getByRole('group', { name: 'Their secrets' }))

const memories: PhaseMove = async (player) =>
  (await player.tap('button', 'Let the house say it')) || player.tap('button', 'True!')

const sign: PhaseMove = async (player) => {
  const { role, table } = player
  if (role === 'caleb') {
    const pressed = await player.tap('button', 'Now!')
    table.signGiven ||= pressed
    return pressed
  }
  return role === 'ava' && table.signGiven ? player.tap('button', 'I saw it!') : false
}

/** Whoever's order it is sends its picture; whoever's control it is uses it. */
const console_: PhaseMove = async (player) => {
  if (await player.tap('button', /BLANKET/)) return true
  if (await player.tap('button', 'Reach for Ava')) return true
  const ping = player.phone.locator('.pings li').first()
  if (
    (await visible(ping)) &&
    (await useControl(player, await ping.getAttribute('data-kind'), await textOf(ping)))
  )
    return true
  const order = player.phone.locator('.order')
  if (await visible(order.getByText('You!')))
    return useControl(player, null, await textOf(order.locator('.order-text')))
  return player.tap('button', 'ping')
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}’]{3,}/gu) ?? []

/** The control of that kind, or else the one whose label sounds most like the order. */
async function useControl(player: BrowserPlayer, kind: string | null, order: string): Promise<boolean> {
  const controls = player.phone.locator('.control')
  const labels = await controls.locator('.control-label').allInnerTexts()
  const asked = new Set(words(order))
  const alike = labels.map((label) => words(label).filter((word) => asked.has(word)).length)
  const best = controls.nth(alike.indexOf(Math.max(...alike)))
  const control = kind === null ? best : player.phone.locator(`.control[data-kind="${kind}"]`).first()
  if (!(await control.isVisible())) return false
  return player.operate(control, order)
}

const doors: PhaseMove = async (player) => {
  const grid = player.phone.getByRole('group', { name: 'Doors' })
  if (!(await visible(grid))) return false
  const tiles = grid.getByRole('button')
  const looks = (await tiles.allTextContents()).map((text) => text.replace(/\s+/g, ' ').trim())
  const round = looks.join('|')
  for (const clue of await player.phone.locator('.clue').all()) {
    const name =
      (await clue.locator('.unseen').textContent())?.trim() ||
      (await clue.locator('.door-number').textContent()) ||
      ''
    await player.readOut(`${round} ${name}`)
    player.table.sayClue(round, player.role, name)
  }
  const clues = player.table.cluesOf(round)
  if (clues.length < player.company) return false
  const right = looks.findIndex((look) =>
    clues.every((clue) => new RegExp(`(^|\\W)${clue}(\\W|$)`).test(look)),
  )
  const door = tiles.nth(Math.max(0, right))
  if ((await door.getAttribute('aria-pressed')) === 'true' || !(await door.isEnabled())) return false
  await player.press(door)
  return true
}

const lullaby: PhaseMove = async (player) => {
  for (const item of await player.phone.locator('.describe li').allTextContents()) {
    const [, beat, symbol] = item.match(/beat (\d).*?: (\w+)/s) ?? []
    if (!beat || !symbol) continue
    await player.readOut(item)
    player.table.notes.set(Number(beat) - 1, symbol)
  }
  const beats = player.phone.locator('.beat')
  const now = await beats.evaluateAll((all) =>
    all.findIndex(
      (beat) =>
        beat.hasAttribute('data-now') && beat.hasAttribute('data-mine') && !beat.hasAttribute('data-solved'),
    ),
  )
  if (now < 0) return false
  const known = await beats.nth(now).locator('.beat-note .unseen').allTextContents()
  const symbol = known[0] ?? player.table.notes.get(now)
  if (!symbol) return false
  const key = player.phone.getByRole('group', { name: 'Your notes' }).getByRole('button', { name: symbol })
  if (!(await key.isEnabled())) return false
  await player.press(key)
  return true
}

const whisper: PhaseMove = async (player) => {
  const spot = player.phone.getByRole('button', { name: 'A thumb goes here' })
  return (await visible(spot)) ? player.holdThumb(spot) : lullaby(player)
}

const supper: PhaseMove = async (player) =>
  (await console_(player)) || (await doors(player)) || lullaby(player)

export const ACTS: Readonly<Record<string, PhaseMove>> = {
  lobby,
  supper,
  secrets,
  hour,
  lights: async () => false,
  bedtime,
  night: (player) => player.tap('button', /Ava|Leo|Elara|Caleb/, player.phone.getByRole('main')),
  breakfast,
  vote: firstCard(),
  guess,
  memories,
  experiment: (player) => player.tap('button', player.plan.run ? /Run it/ : /Stop it/),
  sign,
  shout: console_,
  talk: doors,
  whisper,
  'let-go': async (player) =>
    (await player.tap('button', /^Let go/)) ||
    player.tap('button', /Ava|Leo|Elara|Caleb/, player.phone.getByRole('main')),
  choice: (player) => player.tap('button', player.plan.choice),
  'last-lines': firstCard(),
  storybook: async () => false,
}
