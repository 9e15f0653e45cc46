/** What a simulated player does in each phase, by what is on their phone. */

import type { PagePlayer } from './page-player.ts'
import { ANY_ROLE, phoneLine, phoneText } from './page-texts.ts'
import type { PlayLocator } from './play-page.ts'

/** Makes one move. Resolves to whether there was anything to do. */
export type PhaseMove = (player: PagePlayer) => Promise<boolean>

const visible = (locator: PlayLocator): Promise<boolean> => locator.first().isVisible()
/** The text of an element, with white space collapsed. */
const textOf = async (locator: PlayLocator): Promise<string> =>
  ((await locator.textContent()) ?? '').replace(/\s+/g, ' ').trim()

/** Says “ready”, in phases that wait for everybody; also the only move in phases without another. */
export const ready: PhaseMove = (player) => player.tap('button', phoneLine('ready', 'ending.heard'))

/** Taps the first enabled button in the middle of the page. */
const firstCard =
  (name: RegExp = /./): PhaseMove =>
  (player) =>
    player.tap('button', name, player.phone.getByRole('main'))

const lobby: PhaseMove = async (player) => {
  if (await player.tap('button', phoneText('pad.hang'))) return true
  if (await player.tap('button', phoneText('pad.face', { n: 1 }))) return true
  if (await player.tap('button', phoneText('pad.faces'))) return true
  for (const asked of [phoneText('lobby.treasure'), phoneText('lobby.fear')]) {
    const words = player.phone.getByRole('group', { name: asked })
    if (await visible(words)) return player.tap('button', /./, words)
  }
  return false
}

const post: PhaseMove = async (player) =>
  (await player.tap('button', phoneLine('post.keep'))) || player.tap('button', phoneText('post.show'))

const hour: PhaseMove = async (player) => {
  const promises = phoneLine(
    'promise.take.ava',
    'promise.take.leo',
    'promise.take.elara',
    'promise.take.caleb',
  )
  if (await player.tap('button', promises)) return true
  const place = await player.placeTonight()
  const card = player.phone.getByRole('button', { name: place }).first()
  if (
    (await visible(card)) &&
    (await card.isEnabled()) &&
    (await card.getAttribute('aria-pressed')) !== 'true'
  ) {
    await player.press(card)
    await player.tap(
      'button',
      ANY_ROLE,
      player.phone.getByRole('group', {
        name: phoneLine('hour.whom.door', 'hour.whom.fuse', 'hour.whom.note'),
      }),
    )
    return true
  }
  if (await player.agreeSign()) return true
  return player.tap('button', phoneText('hour.done'))
}

const bedtime: PhaseMove = async (player) => {
  const field = player.phone.getByLabel(phoneText('play.field'))
  if (await visible(field)) return player.rubThumb(field)
  if (await player.tap('button', phoneText('ritual.read'))) return true
  for (const asked of [phoneText('ritual.mine'), phoneText('stars.name')]) {
    const words = player.phone.getByRole('group', { name: asked })
    if ((await visible(words)) && (await player.tap('button', /./, words))) return true
  }
  return player.tap('button', phoneLine('ritual.heart'))
}

const breakfast: PhaseMove = async (player) =>
  (await player.tap('button', phoneLine(player.plan.tells ? 'breakfast.tell' : 'breakfast.keep'))) ||
  (await player.tap('button', phoneText('breakfast.told'))) ||
  (await player.tap(
    'button',
    /./,
    player.phone.getByRole('group', { name: phoneText('breakfast.worst') }),
  )) ||
  ready(player)

const guess: PhaseMove = async (player) =>
  player.tap('button', /./, player.phone.getByRole('group', { name: phoneText('guess.secrets') }))

const argument: PhaseMove = async (player) =>
  (await player.tap('button', phoneLine('argument.true'))) ||
  (await player.tap('button', /./, player.phone.getByRole('group', { name: phoneText('argument.at') }))) ||
  player.tap('button', /./, player.phone.locator('.stage-cards'))

const sign: PhaseMove = async (player) => {
  const { role, table } = player
  if (role === 'caleb') {
    const pressed = await player.tap('button', phoneText('sign.press.caleb'))
    table.signGiven ||= pressed
    return pressed
  }
  return role === 'ava' && table.signGiven ? player.tap('button', phoneText('sign.press.ava')) : false
}

/** Uses the control that an order asks this player for; sends the pictures of the orders this player reads out. */
const operateConsole: PhaseMove = async (player) => {
  if (await player.tap('button', phoneLine('blanket.title'))) return true
  if (await player.tap('button', phoneText('caught.reach'))) return true
  const ping = player.phone.locator('.pings li').first()
  if (
    (await visible(ping)) &&
    (await useControl(player, await ping.getAttribute('data-kind'), await textOf(ping)))
  )
    return true
  const order = player.phone.locator('.order')
  if (await visible(order.getByText(phoneText('order.you'))))
    return useControl(player, null, await textOf(order.locator('.order-text')))
  return player.tap('button', phoneText('order.ping'))
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}’]{3,}/gu) ?? []

/** Uses the control of a kind; without a kind, the one whose label shares most words with the order. */
async function useControl(player: PagePlayer, kind: string | null, order: string): Promise<boolean> {
  const controls = player.phone.locator('.control')
  const labels = await controls.locator('.control-label').allTextContents()
  const asked = new Set(words(order))
  const alike = labels.map((label) => words(label).filter((word) => asked.has(word)).length)
  const best = controls.nth(alike.indexOf(Math.max(...alike)))
  const control = kind === null ? best : player.phone.locator(`.control[data-kind="${kind}"]`).first()
  if (!(await control.isVisible())) return false
  return player.operate(control, order)
}

const doors: PhaseMove = async (player) => {
  const grid = player.phone.getByRole('group', { name: phoneLine('doors.grid', 'doors.grid.dishes') })
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
  const key = player.phone
    .getByRole('group', { name: phoneText('lullaby.pad') })
    .getByRole('button', { name: symbol })
  if (!(await key.isEnabled())) return false
  await player.press(key)
  return true
}

const whisper: PhaseMove = async (player) => {
  const spot = player.phone.getByRole('button', { name: phoneText('hands.spot') })
  return (await visible(spot)) ? player.holdThumb(spot) : lullaby(player)
}

const supper: PhaseMove = async (player) =>
  (await operateConsole(player)) || (await doors(player)) || lullaby(player)

/** The move of each phase, by its id; in all others, {@link ready}. */
export const PHASE_MOVES: Readonly<Record<string, PhaseMove>> = {
  lobby,
  supper,
  post,
  hour,
  lights: async () => false,
  bedtime,
  night: (player) => player.tap('button', ANY_ROLE, player.phone.getByRole('main')),
  breakfast,
  vote: firstCard(),
  guess,
  argument,
  experiment: (player) =>
    player.tap('button', phoneLine(player.plan.run ? 'experiment.run' : 'experiment.stop')),
  sign,
  shout: operateConsole,
  talk: doors,
  whisper,
  'let-go': async (player) =>
    (await player.tap('button', phoneLine('let-go.offer'))) || player.tap('button', phoneLine('let-go.do')),
  choice: (player) => player.tap('button', player.plan.choice),
  'last-lines': firstCard(),
  storybook: async () => false,
}
