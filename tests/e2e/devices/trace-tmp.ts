import { startServer } from '../kit/e2e-server.ts'
import { PLANS } from '../kit/night-plan.ts'
import { PagePlayer } from '../kit/page-player.ts'
import { phoneText } from '../kit/page-texts.ts'
import { TableTalk } from '../kit/table-talk.ts'
import { takeLongTasks, watchLongTasks } from './long-tasks.ts'
import { openUnheardPhone } from './unheard-phone.ts'

console.info = console.warn = () => {}
const server = await startServer()
const code = await server.openRoom({ percent: 5, seed: 4 })
const phone = await openUnheardPhone(6)
const { page, tab } = phone
await watchLongTasks(tab)
const player = new PagePlayer(page, 'leo', new TableTalk(), PLANS.leo, 1)
await player.join(`${server.url}/${code}`, 'Leo')
const playing = player.play()
await page.locator('.steps [data-done]').nth(2).waitFor({ timeout: 900000 })
await tab.tracing.start({
  path: '/tmp/slow/trace.json',
  categories: [
    'devtools.timeline',
    'toplevel',
    'disabled-by-default-v8.cpu_profiler',
    'blink.user_timing',
    'disabled-by-default-devtools.timeline',
  ],
})
await page.getByRole('button', { name: phoneText('lobby.start') }).click({ timeout: 900000 })
await page.locator('.phone[data-phase="storybook"]').waitFor({ timeout: 900000 })
player.stop()
await playing
const tasks = await takeLongTasks(tab)
console.log(
  tasks
    .filter((t) => t.duration > 120)
    .map((t) => `${t.phase} ${Math.round(t.duration)} ${t.loading ? 'loading' : ''}`)
    .join('\n'),
)
await tab.tracing.stop()
await phone.close()
await server.stop()
process.exit(0)
