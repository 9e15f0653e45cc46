/** Small line drawings in the colour of the text beside them. Screen readers skip them. */
import { html, svg } from 'lit-html'

const PATHS = {
  menu: 'M5 7.5C9 7 15 8 19 7.4M5 12.2C10 11.6 14 12.6 19 12M5 16.8C9 16.2 15 17.2 19 16.6',
  close: 'M6 6.4 17.8 17.8M18 6 6.2 18',
  tick: 'M4.5 12.8 10 18.6 20 5.4',
  back: 'M14.5 5.500 8 12l6.5 6.500',
  keep: 'M12 4v10.500M7.5 10.5 12 15l4.5-4.500M4.5 16v4h15v-4',
  screen: 'M3.5 5.5h17v11.500h-17ZM9 20.500h6M12 17v3.500',
  fold: 'M3.5 4.500h17M12 20V9M7.5 13 12 8.500l4.500 4.500',
  undo: 'M9 6 4 11l5 5M4.5 11H14c3.4 0 6 2 6 5.2',
  speaker: 'M4 10v4h3l5 4V6L7 10ZM15.5 9c1.4 1.8 1.4 4.2 0 6M18 6.5c2.8 3.2 2.8 7.8 0 11',
  ear: 'M8 10a4.5 4.5 0 1 1 9 0c0 3.4-3.6 4-4 7.4-.2 2-1.4 3.2-3 3.2-1.8 0-3-1.2-3-2.8M10.4 10.2a2 2 0 1 1 4 0c0 1.4-1.4 2-2 3.2',
  cough: 'M6 9a5 5 0 1 1 6 6l-1 4M11 10h.1M13.5 13.2h2M18.5 11l3-1.4M18.8 14h3.4M18 17l2.6 1.8',
  nose: 'M13.5 4c-.6 4-3.5 6.8-4.4 9.6-.6 2 .6 3.4 2.8 3.6 1.2 1.6 3.4 1.2 4-.4M6 16c1 .6 1.6 2 1.4 3.600M3.6 18.4 9.4 13',
  heart: 'M12 20C5 15 3.5 11.6 3.8 8.6 4.2 5 9 3.8 12 7.8 15 3.8 19.8 5 20.2 8.6 20.5 11.6 19 15 12 20Z',
  eye: 'M2.5 12C7 5.8 17 5.8 21.5 12 17 18.2 7 18.2 2.5 12ZM12 9.200a2.8 2.8 0 1 0 .01 0M5.5 7 4 4.800M12 5V2.600M18.5 7 20 4.8',
  bell: 'M6 16.500c1.6-1.4 1.2-4 1.6-6C8.2 7.8 9.8 6.4 12 6.400s3.8 1.4 4.4 4.100c.4 2 0 4.6 1.6 6ZM10.5 19a1.6 1.6 0 0 0 3 0M12 4v2',
  star: 'M12 3.5 14.5 9.2 20.5 9.8 16 13.8 17.4 19.8 12 16.7 6.6 19.8 8 13.8 3.5 9.8 9.5 9.200Z',
  moon: 'M19 14.500A8 8 0 1 1 10.5 4.5 6.5 6.5 0 0 0 19 14.500Z',
  'peek-ava':
    'M2.5 12C7 5.8 17 5.8 21.5 12 17 18.2 7 18.2 2.5 12ZM12 9.200a2.8 2.8 0 1 0 .01 0M5.5 7 4 4.800M12 5V2.600M18.5 7 20 4.8',
  'peek-leo':
    'M3 12 12 6.4 21 12 12 17.600ZM12 10a2 2 0 1 0 .01 0M2.5 6V3.500H5M19 3.500h2.500V6M21.5 18v2.500H19M5 20.500H2.500V18',
  'peek-elara': 'M6 11h12v9H6ZM8.5 11V8a3.5 3.5 0 0 1 7 0v3M12 14.500v2',
  'peek-caleb': 'M3 6h18v13H3ZM3 6l9 7.500L21 6M12 11.500a2.3 2.3 0 1 0 .01 0',
} as const
export type IconName = keyof typeof PATHS

/** An icon as an SVG of 24 × 24 units, sized by CSS. */
export const icon = (name: IconName) =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round">
    ${svg`<path d=${PATHS[name]} />`}
  </svg>`
