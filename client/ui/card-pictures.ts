/** The pictures of the evening cards: one object each, in the same few colours as the pictures of places. */
import { html, svg } from 'lit-html'
import type { CardPicture } from '../../shared/content/ids.ts'

const WARM = '#ffcf7a'
const COLD = '#8fd8f7'
const DUSK = '#b8b0ea'

const CARD_PICTURES: Readonly<Record<CardPicture, { halo: string; picture: ReturnType<typeof svg> }>> = {
  /** The sphere, with a ticket for one. */
  'one-place': {
    halo: COLD,
    picture: svg`<path class="pic-cold-b" d="M-40 44-34 22H2L8 44Z"/><circle class="pic-cold-a" cx="-16" cy="-8" r="36"/><ellipse class="pic-white" cx="-16" cy="-10" rx="21" ry="15"/>
      <circle class="pic-cold-b" cx="-16" cy="-10" r="11"/><circle class="pic-night" cx="-16" cy="-10" r="5.5"/><path class="pic-shine" d="M-40-26C-34-36-24-40-12-40"/>
      <path class="pic-c" d="M22-12 60-20 68 22 60 25 64 32 30 40 28 32 22 28Z"/><path class="pic-line" d="M38 2 46-4V28"/>`,
  },
  /** A plug, out of its socket. */
  unplugged: {
    halo: DUSK,
    picture: svg`<path class="pic-c" d="M-64-44H-14V12H-64Z"/><path class="pic-night" d="M-52-28H-44V-8H-52ZM-34-28H-26V-8H-34Z"/><path class="pic-wire" d="M58-10C80 10 60 38 24 36S-32 30-62 44"/>
      <path class="pic-a" d="M12-34 44-42C62-44 68-2 52 8L20 14Z"/><path class="pic-b" d="M-10-20 12-25 13-16-8-11ZM-6 0 16-5 18 4-4 9Z"/><path class="pic-glow" d="M4-58 8-48 18-46 10-40 12-30 4-36-4-30-2-40-10-46 0-48Z"/>`,
  },
  /** A snowman with footprints. */
  snow: {
    halo: '#d4e8f6',
    picture: svg`<circle class="pic-white" cx="6" cy="20" r="27"/><circle class="pic-white" cx="6" cy="-18" r="19"/><path class="pic-line" d="M-18 2-44-14M-36-8-42 2M30 2 52-16M45-9 54-4"/>
      <path class="pic-b" d="M-10-32H22V-37H14V-58H-2V-37H-10Z"/><path class="pic-hot" d="M8-19 26-15 8-12Z"/><path class="pic-a" d="M-12-4C-2 4 14 4 24-4V5C12 12-2 12-12 5ZM16 6 26 24 17 27 9 8Z"/>
      <g class="pic-dots"><circle cx="0" cy="-22" r="2.6"/><circle cx="12" cy="-23" r="2.6"/><circle cx="5" cy="18" r="2.6"/><circle cx="5" cy="30" r="2.6"/></g>`,
  },
  /** Two hooked little fingers. */
  promise: {
    halo: WARM,
    picture: svg`<path class="pic-a" d="M-70 44V6C-64-14-44-18-24-14L2-10C14-6 14 10 2 11L-20 8V14C-8 20-10 40-26 44Z"/><path class="pic-c" d="M70 44V2C64-20 44-24 26-20L-2-14C-14-10-12 6 0 7L22 4V10C10 16 10 40 26 44Z"/>
      <path class="pic-line" d="M-50 20H-24M-50 32H-26M50 16H24M50 30H26"/><path class="pic-hot" d="M0-34C-16-44-12-58-2-54L0-51 2-54C12-58 16-44 0-34Z"/>`,
  },
  /** A wishbone. */
  wishbone: {
    halo: '#f2b8a0',
    picture: svg`<path class="pic-c" d="M0-54C10-54 11-42 8-34 14-12 34 4 44 26 48 38 34 44 28 34 18 14 6-2 0-16-6-2-18 14-28 34-34 44-48 38-44 26-34 4-14-12-8-34-11-42-10-54 0-54Z"/>
      <path class="pic-line" d="M-62 12-54 18M-66 26H-56M62 12 54 18M66 26H56"/><path class="pic-hot" d="M-4-2 4 6-3 14 5 24-6 15 1 7-8 0Z"/>`,
  },
  /** A bedsheet ghost with socks. */
  ghost: {
    halo: DUSK,
    picture: svg`<path class="pic-a" d="M-24 30H-6V44H-34V36H-24ZM12 30H28V36H38V44H12Z"/><path class="pic-white" d="M-44 34C-46-24-34-56 0-56S48-24 44 34L30 26 16 35 0 27-15 35-30 26Z"/>
      <path class="pic-line" d="M-44 34C-46-24-34-56 0-56S48-24 44 34L30 26 16 35 0 27-15 35-30 26ZM-8-4C-2 2 6 2 12-4"/><circle class="pic-night" cx="-12" cy="-20" r="5.5"/><circle class="pic-night" cx="16" cy="-20" r="5.5"/>`,
  },
  /** A glittering present. */
  gift: {
    halo: COLD,
    picture: svg`<path class="pic-cold-a" d="M-44-8H44V44H-44Z"/><path class="pic-cold-b" d="M-50-22H50V-4H-50Z"/><path class="pic-glow" d="M-9-22H9V44H-9Z"/><path class="pic-hot" d="M0-22C-34-22-40-48-22-48-8-48-2-34 0-24 2-34 8-48 22-48 40-48 34-22 0-22Z"/>
      <path class="pic-glow" d="M56-54 59-44 69-41 59-38 56-28 53-38 43-41 53-44ZM-58-46-56-39-49-37-56-35-58-28-60-35-67-37-60-39ZM60 4 62 10 68 12 62 14 60 20 58 14 52 12 58 10Z"/>`,
  },
  /** The sphere facing the wall, as in hide-and-seek. */
  update: {
    halo: COLD,
    picture: svg`<path class="pic-cold-b" d="M-26 30-20 12H20L26 30Z"/><circle class="pic-cold-a" cy="-20" r="36"/><path class="pic-line" d="M-22-20C-18-15-10-15-6-20M6-20C10-15 18-15 22-20"/><path class="pic-shine" d="M-24-38C-18-48-8-50 2-50"/>
      <path class="pic-c" d="M-60 34H60V48H-60Z"/><path class="pic-hot" d="M-56 37H48V45H-56Z"/>`,
  },
  /** Coins beside a lantern. */
  purse: {
    halo: WARM,
    picture: svg`<path class="pic-a" d="M-52 42C-66 18-44-4-30-14H6C20-4 42 18 28 42Z"/><path class="pic-b" d="M-34-22H10V-12H-34Z"/><path class="pic-a" d="M-28-22-38-40C-26-46-20-36-12-36S2-46 14-40L4-22Z"/><circle class="pic-glow" cx="-12" cy="16" r="13"/><path class="pic-line" d="M-12 9V23"/>
      <path class="pic-glow" d="M36 40V30H68V40ZM40 28V18H66V28ZM38 16V6H64V16Z"/><path class="pic-line" d="M36 29H68M40 17H66"/>`,
  },
  /** The dented cocoa pan. */
  cocoa: {
    halo: WARM,
    picture: svg`<path class="pic-line" d="M36-2C62-6 62 28 34 24M-18-36C-26-44-10-50-18-60M2-36C-6-44 10-50 2-60M22-36C14-44 30-50 22-60"/><path class="pic-a" d="M-42-22H40C42 12 34 38 22 42H-24C-36 38-44 12-42-22Z"/><ellipse class="pic-b" cx="-1" cy="-22" rx="41" ry="10"/>
      <path class="pic-white" d="M-20-26-8-30-2-22-14-18ZM6-22 16-28 22-20 12-16Z"/><path class="pic-hot" d="M-2 22C-18 12-14-2-4 2L-2 5 0 2C10-2 14 12-2 22Z"/>`,
  },
  /** An open book. */
  book: {
    halo: WARM,
    picture: svg`<path class="pic-a" d="M-66-26H66V40H-66Z"/><path class="pic-white" d="M0-26C-16-40-44-40-60-34V30C-44 24-16 24 0 36 16 24 44 24 60 30V-34C44-40 16-40 0-26Z"/>
      <path class="pic-line" d="M0-26V36M-48-18C-36-22-24-20-14-14M-48-2C-36-6-24-4-14 2M-48 14C-36 10-24 12-14 18M48-18C36-22 24-20 14-14M48-2C36-6 24-4 14 2"/><path class="pic-hot" d="M30 6H44V44L37 36 30 44Z"/>`,
  },
  /** Two people under one blanket. */
  blanket: {
    halo: WARM,
    picture: svg`<circle class="pic-c" cx="-22" cy="-26" r="19"/><circle class="pic-c" cx="22" cy="-22" r="17"/><path class="pic-b" d="M-42-28C-42-52-6-54-2-30-14-40-28-40-42-28ZM5-24C6-46 38-46 40-22 30-32 18-34 5-24Z"/>
      <path class="pic-line" d="M-30-20C-26-16-20-16-16-20M14-16C18-12 24-12 28-16"/><path class="pic-a" d="M-64 44C-66 8-46-10-22-6-8 4 8 4 20-4 48-8 66 10 64 44Z"/><path class="pic-c" d="M-62 20C-22 32 24 32 62 20V32C24 43-22 43-63 32Z"/><path class="pic-hot" d="M-40 2-28-2-26 12-38 15ZM10 8 24 5 25 18 11 20Z"/>`,
  },
  /** Wet paint. */
  paint: {
    halo: '#c9d8c0',
    picture: svg`<path class="pic-line" d="M-46-10C-46-54 30-54 30-10"/><path class="pic-b" d="M-48-12H32L26 42H-42Z"/><ellipse class="pic-c" cx="-8" cy="-12" rx="40" ry="10"/><path class="pic-c" d="M-40-10C-42 10-38 24-34 24S-30 8-26 8-24 16-20 16-18 0-14-4Z"/>
      <path class="pic-a" d="M40-58 50-52 28-14 18-20Z"/><path class="pic-b" d="M16-22 30-14 18 6C12 14-2 10 4-2Z"/><circle class="pic-c" cx="50" cy="38" r="7"/>`,
  },
  /** A big bed. */
  bed: {
    halo: DUSK,
    picture: svg`<path class="pic-b" d="M-66 44V-34H-56V6H56V-16H66V44H56V34H-56V44Z"/><path class="pic-white" d="M-52-10C-50-24-18-24-18-8V8H-52ZM-14-8C-14-24 18-24 20-10V8H-14Z"/><path class="pic-a" d="M-56 28V6C-20-2 20-2 56 4V28Z"/>
      <path class="pic-c" d="M-56 16C-20 8 20 8 56 14V22C20 16-20 16-56 24Z"/><path class="pic-glow" d="M40-58A20 20 0 1 0 58-30 17 17 0 0 1 40-58Z"/>`,
  },
  /** Something behind the wall. */
  wind: {
    halo: DUSK,
    picture: svg`<path class="pic-c" d="M-8-8 46-22 58 20 4 36Z"/><path class="pic-line" d="M-8-8 30 10 46-22M-66-30H10C26-30 28-52 12-52-2-52-4-38 4-36M-70-10H-24M-66 10H-22M-70 32C-40 32-26 30-14 40"/><circle class="pic-hot" cx="30" cy="10" r="7"/>`,
  },
  /** Rain on a roof. */
  rain: {
    halo: '#b9cfe8',
    picture: svg`<path class="pic-c" d="M-44 2 0-30 44 2V44H-44Z"/><path class="pic-a" d="M-66 6 0-44 66 6 58 16 0-26-58 16Z"/><path class="pic-glow" d="M-16 8H16V34H-16Z"/><path class="pic-line" d="M0 8V34M-16 21H16"/>
      <path class="pic-cold-a" d="M-46-58C-54-44-52-38-46-38S-38-44-46-58ZM-64-30C-71-18-69-12-64-12S-57-18-64-30ZM40-62C32-48 34-42 40-42S48-48 40-62ZM62-36C55-24 57-18 62-18S69-24 62-36Z"/>`,
  },
  /** Talking toast. */
  toast: {
    halo: '#ffd9a0',
    picture: svg`<path class="pic-b" d="M-46 40V-10C-64-20-50-48-24-46H24C50-48 64-20 46-10V40Z"/><path class="pic-c" d="M-38 33V-14C-52-22-40-39-22-38H22C40-39 52-22 38-14V33Z"/><path class="pic-hot" d="M-30-22C-14-32 16-30 30-22 34-10 26-14 24-4 20 0 18-10 12-8 4-6 6 2-2-2-12-8-14 4-22-2-30-8-34-12-30-22Z"/>
      <circle class="pic-night" cx="-12" cy="6" r="4"/><circle class="pic-night" cx="14" cy="6" r="4"/><path class="pic-night" d="M-10 15H12C12 30-10 30-10 15Z"/>`,
  },
  /** A pillow with something under it. */
  pillow: {
    halo: DUSK,
    picture: svg`<path class="pic-glow" d="M4 8 56 0 62 38 10 46Z"/><path class="pic-line" d="M40 14 52 12M42 26 54 24"/><path class="pic-white" d="M-58-30C-30-38 14-40 38-34 48-38 48-26 42-22 46-4 44 14 38 24 44 34 32 36 28 30-2 36-32 36-52 28-62 34-66 24-58 18-64 2-64-12-58-22-66-30-62-36-58-30Z"/>
      <path class="pic-line" d="M-58-30C-30-38 14-40 38-34 48-38 48-26 42-22 46-4 44 14 38 24 44 34 32 36 28 30-2 36-32 36-52 28-62 34-66 24-58 18-64 2-64-12-58-22-66-30-62-36-58-30ZM-40-14C-30-10-24-4-22 4M22-18C14-12 10-6 10 2"/>`,
  },
  /** A school bag. */
  school: {
    halo: '#f2c8a0',
    picture: svg`<path class="pic-line" d="M-16-42C-16-62 16-62 16-42"/><path class="pic-a" d="M-42 44V-14C-42-54 42-54 42-14V44Z"/><path class="pic-b" d="M-42-6C-20 8 20 8 42-6V-16C34-52-34-52-42-16Z"/><path class="pic-c" d="M-26 16H26V38H-26Z"/><path class="pic-glow" d="M-8-6H8V12H-8Z"/>
      <path class="pic-hot" d="M50-34 58-38 70 20 66 30 60 24Z"/>`,
  },
  /** A clock with a spoon. */
  clock: {
    halo: WARM,
    picture: svg`<path class="pic-b" d="M-44 44-32 26-24 32-34 48ZM44 44 32 26 24 32 34 48Z"/><path class="pic-a" d="M-50-30A18 18 0 0 1-20-52ZM50-30A18 18 0 0 0 20-52Z"/><circle class="pic-b" cy="-4" r="46"/><circle class="pic-c" cy="-4" r="37"/><path class="pic-line" d="M0-4V-30M0-4 18 8"/>
      <g class="pic-dots"><circle cy="-4" r="5"/><circle cy="-36" r="2.6"/><circle cy="28" r="2.6"/><circle cx="-32" cy="-4" r="2.6"/><circle cx="32" cy="-4" r="2.6"/></g>`,
  },
  /** A cat on the chair. */
  cat: {
    halo: WARM,
    picture: svg`<path class="pic-b" d="M-46-6C-46-46-34-56 0-56S46-46 46-6V30H-46Z"/><path class="pic-a" d="M-36-8C-36-38-28-46 0-46S36-38 36-8V14H-36Z"/><path class="pic-b" d="M-62 40V2C-62-12-40-12-40 2V20H40V2C40-12 62-12 62 2V40Z"/>
      <path class="pic-c" d="M-34 20C-38-4-20-16-10-14L-4-24 4-15H14L22-24 26-10C36-2 36 12 34 20Z"/><path class="pic-line" d="M2-4C4-1 8-1 10-4M16-4C18-1 22-1 24-4M10 4H14M-30 14C-22 20-8 20-2 12"/>`,
  },
  /** A crossed-out word. */
  hush: {
    halo: '#d8c0ee',
    picture: svg`<path class="pic-white" d="M-60-52H60V14H4L-22 42-20 14H-60Z"/><path class="pic-line" d="M-60-52H60V14H4L-22 42-20 14H-60Z"/><circle class="pic-cold-a" cy="-20" r="23"/><circle class="pic-night" cy="-20" r="8"/><path class="pic-wire-hot" d="M-30 4 30-44"/>`,
  },
  /** A cradle. */
  cradle: {
    halo: DUSK,
    picture: svg`<path class="pic-b" d="M-60 26C-30 48 30 48 60 26L64 34C32 56-32 56-64 34Z"/><path class="pic-a" d="M-56-6H56L44 34H-44Z"/><path class="pic-b" d="M-56-6C-56-48-18-50-6-34V-6Z"/><circle class="pic-c" cx="-22" cy="-14" r="15"/><path class="pic-line" d="M-30-14C-28-11-25-11-23-14M-19-14C-17-11-14-11-12-14"/>
      <path class="pic-white" d="M-10-6C8-20 40-14 56-6V4H-16Z"/><path class="pic-glow" d="M30-58 33-50 41-49 35-44 37-36 30-40 23-36 25-44 19-49 27-50Z"/>`,
  },
  /** A crown. */
  crown: {
    halo: WARM,
    picture: svg`<path class="pic-glow" d="M-54 30-62-34-30-8 0-52 30-8 62-34 54 30Z"/><path class="pic-a" d="M-54 26H54V44H-54Z"/><path class="pic-line" d="M-54 30-62-34-30-8 0-52 30-8 62-34 54 30"/><circle class="pic-hot" cy="35" r="6"/><circle class="pic-cold-a" cx="-30" cy="35" r="5"/><circle class="pic-cold-a" cx="30" cy="35" r="5"/>
      <circle class="pic-hot" cy="-54" r="6"/><circle class="pic-hot" cx="-62" cy="-36" r="6"/><circle class="pic-hot" cx="62" cy="-36" r="6"/>`,
  },
  /** A lamp that was left on. */
  lamp: {
    halo: '#ffd98a',
    picture: svg`<path class="pic-glow" d="M-66 44-30-14H30L66 44Z" opacity=".45"/><path class="pic-line" d="M0-14V34"/><path class="pic-c" d="M-38-10-22-54H22L38-10Z"/><path class="pic-b" d="M-26 44V36H26V44Z"/><path class="pic-line" d="M16-10V8"/><circle class="pic-hot" cx="16" cy="11" r="4"/>`,
  },
  /** A sleeping tea cosy. */
  cosy: {
    halo: '#f2b8c0',
    picture: svg`<path class="pic-c" d="M38-6C60-16 66 14 42 22ZM-44-2-66-18-70-8-44 22Z"/><path class="pic-a" d="M-48 42C-54-16-34-42 0-42S54-16 48 42Z"/><path class="pic-b" d="M-50 30H50V44H-50Z"/><circle class="pic-hot" cy="-50" r="11"/>
      <path class="pic-line" d="M-22 2C-17 7-10 7-6 2M8 2C13 7 20 7 24 2M-4 16H6M-30-18C-14-26 14-26 30-18"/>`,
  },
}

/** The picture of an evening card. */
export const cardPicture = (
  name: CardPicture,
) => html`<svg class="place" viewBox="-74 -66 148 120" aria-hidden="true">
  ${svg`<circle class="pic-halo" cy="-6" r="58" fill=${CARD_PICTURES[name].halo} />${CARD_PICTURES[name].picture}`}
</svg>`
