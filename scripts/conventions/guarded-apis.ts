import type { SourceFile } from './source-files.ts'

/** Parts of browsers that may throw, refuse, be missing or never answer, and the one file of the client that uses each and minds that. */
const GUARDED: readonly (readonly [names: RegExp, file: string])[] = [
  [/\bspeechSynthesis\b|\bnew SpeechSynthesisUtterance\b/, 'client/device/speech.ts'],
  [/\b(local|session)Storage\b/, 'client/device/storage.ts'],
  [/\.wakeLock\b/, 'client/device/wake-lock.ts'],
  [/\bnavigator\.vibrate\b/, 'client/device/haptics.ts'],
  [/\bdocument\.fonts\b/, 'client/device/await-fonts.ts'],
  [/\.decode\(\)/, 'client/device/load-image.ts'],
  [/\bnew AudioContext\b/, 'client/audio/engine/audio-unlock.ts'],
  [/\.setPointerCapture\b/, 'client/phone/pointer-capture.ts'],
  [/\.(requestFullscreen|exitFullscreen|fullscreenElement)\b/, 'client/screen/full-screen.ts'],
]

/** Uses of such a part in another file of the game's pages, a line each. */
export const unguardedUses = (files: readonly SourceFile[]): string[] =>
  files
    .filter(({ path }) => path.startsWith('client/') && !path.startsWith('client/gallery/'))
    .flatMap(({ path, text }) =>
      GUARDED.flatMap(([names, file]) => {
        const used = names.exec(text)?.[0]
        return used === undefined || path === file ? [] : [`${path}: ${used}, which ${file} is for`]
      }),
    )
