/** The page that lies beside a kit's start file. */
import { Markup, markup } from '../../server/storage/html.ts'
import { SYSTEM_HELP } from './first-start-help.ts'
import type { KitPlatform } from './kit-platforms.ts'

const STYLE = `
  :root { color-scheme: light dark; }
  body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 40rem; font: 1.125rem/1.5 system-ui, sans-serif; }
  h1, h2 { line-height: 1.2; }
  h2 { margin: 2.5rem 0 0.5rem; font-size: 1.35rem; }
  h3 { margin: 1.5rem 0 0.25rem; font-size: 1.125rem; border-left: 0.25rem solid #c8862a; padding-left: 0.75rem; }
  li { margin: 0.35rem 0; }
  code { font-size: 0.95em; overflow-wrap: anywhere; }
`

/** Renders the page, in HTML without scripts, pictures or anything else from the network. */
export function readMePage({ system, machine }: KitPlatform): string {
  const { unpack, start, warnings, data } = SYSTEM_HELP[system]
  return markup`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Goodnight, DreamSphere: read me first</title>
<style>${new Markup(STYLE)}</style>
<h1>Goodnight, DreamSphere</h1>
<p>A party game for one big screen and up to eight phones. This kit is for ${machine}. There is nothing to install.</p>
<h2>Start</h2>
${list([
  unpack,
  start,
  'Connect this computer to your television, or use its own screen as the big screen.',
  'In the browser choose “Start a game”. Everybody scans the code on the screen with their phone.',
])}
<p>Leave that window open while you play. Close it when you are done.</p>
<h2>Your system asks, once</h2>
<p>This kit is not signed by a company that your system knows, so it asks you first. These are its words, and what to answer.</p>
${warnings.map(({ says, answer }) => markup`<h3>${says}</h3>\n${list(answer)}\n`)}
<h2>Phones can’t get in</h2>
${list([
  'Leave the game running and double-click “Phones cannot get in”, or choose “Phones can’t get in?” in the lobby on the big screen. Both say what the game sees, and what to try.',
  'Are the phone and this computer on the same Wi-Fi? A guest network keeps its devices apart: use the other one.',
  'Is a VPN on, on the phone or here? Switch it off while you play.',
  'Does the firewall of this computer let the game in? See above.',
  'Nothing helps? Switch a phone’s hotspot on, and connect this computer and the other phones to it.',
])}
<h2>It does not start</h2>
<p>That window says why. If it says that the port is taken, it goes on with the next one by itself.</p>
<h2>What it leaves behind</h2>
<p>Games under way, and storybooks for 30 days, are in <code>${data}</code>. To remove everything, delete that folder and this one.</p>
</html>
`.html
}

const list = (items: readonly string[]): Markup =>
  markup`<ol>\n${items.map((item) => markup`  <li>${item}</li>\n`)}</ol>`
