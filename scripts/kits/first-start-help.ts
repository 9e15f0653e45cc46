/** What each system says when a program from the internet is started for the first time, and what to answer. */
import type { KitPlatform } from './kit-platforms.ts'

interface Warning {
  /** The system's words, or what happens. */
  says: string
  /** What to do, step by step. */
  answer: readonly string[]
}

interface SystemHelp {
  unpack: string
  start: string
  /** Once, at the first start. */
  warnings: readonly Warning[]
  /** Where games under way and storybooks are kept. */
  data: string
}

export const SYSTEM_HELP: Readonly<Record<KitPlatform['system'], SystemHelp>> = {
  windows: {
    unpack:
      'Right-click the zip, choose Extract All, then Extract. (Starting it inside the zip does not work.)',
    start: 'Double-click “Start the game”. A window with text opens, then your browser.',
    warnings: [
      {
        says: 'Windows protected your PC',
        answer: ['Click More info.', 'Click Run anyway.'],
      },
      {
        says: 'We can’t verify who created this file. Are you sure you want to run this file?',
        answer: ['Click Run.'],
      },
      {
        says: 'Smart App Control blocked a file that may be unsafe',
        answer: [
          'Close that window, and delete the unpacked folder.',
          'Right-click the zip, choose Properties, tick Unblock at the bottom, and click OK.',
          'Unpack the zip again, and start the game from the new folder.',
        ],
      },
      {
        says: 'Do you want to allow public and private networks to access this app? — or: Windows Defender Firewall has blocked some features of this app',
        answer: [
          'Tick Private networks, if there is such a box.',
          'Click Allow, or Allow access. Phones cannot get in otherwise.',
          'Clicked Cancel? Open Windows Security › Firewall & network protection › Allow an app through firewall, click Change settings, and tick the game’s node.exe.',
        ],
      },
    ],
    data: '%LOCALAPPDATA%\\goodnight-dreamsphere\\Data',
  },
  macos: {
    unpack: 'Double-click the zip. (Safari may have unpacked it already.)',
    start: 'Double-click “Start the game”. A Terminal window opens, then your browser.',
    warnings: [
      {
        says: '“Start the game.command” Not Opened. Apple could not verify it is free of malware',
        answer: [
          'Click Done.',
          'Open System Settings › Privacy & Security and scroll down to Security.',
          'Beside “Start the game.command” was blocked, click Open Anyway, and again in the next window.',
          'Enter your password.',
        ],
      },
      {
        says: '“Start the game.command” cannot be opened because it is from an unidentified developer (macOS 14 and older)',
        answer: ['Click OK.', 'Hold Control and click “Start the game”, choose Open, then click Open.'],
      },
      {
        says: 'Do you want the application “node” to accept incoming network connections?',
        answer: ['Click Allow. Phones cannot get in otherwise.'],
      },
      {
        says: '“Terminal” would like to access files in your Downloads folder — or: to find devices on local networks',
        answer: ['Click Allow.'],
      },
    ],
    data: '~/Library/Application Support/goodnight-dreamsphere',
  },
  linux: {
    unpack: 'Right-click the zip and choose Extract Here.',
    start:
      'Double-click “Start the game”. A terminal window opens, then your browser. In a terminal: ./start-the-game.sh',
    warnings: [
      {
        says: 'The file opens as text, or: Untrusted Desktop File',
        answer: [
          'Right-click “Start the game” and choose Allow Launching, then double-click it again.',
          'Is there no such entry? Right-click start-the-game.sh and choose Run as a Program.',
        ],
      },
      {
        says: 'Permission denied, or “Run as a Program” is missing',
        answer: ['Right-click start-the-game.sh, choose Properties, and switch Executable as Program on.'],
      },
      {
        says: 'Phones cannot get in, and the computer has a firewall',
        answer: [
          'In a terminal: sudo ufw allow 2567/tcp — with firewalld: sudo firewall-cmd --add-port=2567/tcp',
        ],
      },
    ],
    data: '~/.local/share/goodnight-dreamsphere',
  },
}
