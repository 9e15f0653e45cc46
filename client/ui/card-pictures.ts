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
  /** Humming pipes. */
  pipes: {
    halo: WARM,
    picture: svg`<path class="pic-b" d="M-48-36H-26V46H-48ZM-12-56H10V46H-12ZM24-26H46V46H24Z"/><path class="pic-c" d="M-52-18H-22V-8H-52ZM-16-38H14V-28H-16ZM20-8H50V2H20Z"/><path class="pic-line" d="M-43 8C-39 13-35 13-31 8M-7-12C-3-7 1-7 5-12M29 20C33 25 37 25 41 20"/>
      <path class="pic-hot" d="M34-60 58-64V-38A8 6 0 1 1 51-43V-54L41-52V-34A8 6 0 1 1 34-39Z"/><path class="pic-line" d="M-64-44C-58-50-66-54-60-60M-66-20C-60-26-68-30-62-36"/>`,
  },
  /** A gramophone with the sphere's eye for a record. */
  gramophone: {
    halo: COLD,
    picture: svg`<path class="pic-b" d="M-24 20H54V46H-24Z"/><ellipse class="pic-night" cx="15" cy="18" rx="36" ry="9"/><ellipse class="pic-cold-a" cx="15" cy="17" rx="13" ry="4"/><path class="pic-a" d="M22 14C20-6 2-10-26-8L-48-58C-10-56 34-40 32 14Z"/><ellipse class="pic-c" cx="-38" cy="-33" rx="13" ry="27" transform="rotate(-22 -38 -33)"/>
      <ellipse class="pic-night" cx="-35" cy="-31" rx="5" ry="12" transform="rotate(-22 -35 -31)"/><path class="pic-hot" d="M44-52 64-56V-34A7 6 0 1 1 58-39V-47L50-45V-30A7 6 0 1 1 44-35Z"/>`,
  },
  /** A postcard with a heart. */
  postcard: {
    halo: '#f2c8d0',
    picture: svg`<path class="pic-c" d="M-64-32 50-48 60 26-54 42Z"/><path class="pic-cold-a" d="M24-36 44-39 47-16 27-13Z"/><path class="pic-line" d="M4-38 14 30M24 2 52-2M26 15 50 12M-64-32 50-48 60 26-54 42Z"/><path class="pic-hot" d="M-24 24C-56 8-52-18-36-17-29-17-26-11-25-8-25-12-24-19-16-20-2-22-2 6-24 24Z"/>`,
  },
  /** A jar of fireflies. */
  fireflies: {
    halo: '#d8e8a0',
    picture: svg`<path class="pic-b" d="M-28-50H28V-32H-28Z"/><path class="pic-white" d="M-26-32H26C44-22 42 34 30 46H-30C-42 34-44-22-26-32Z"/><path class="pic-line" d="M-26-32H26C44-22 42 34 30 46H-30C-42 34-44-22-26-32ZM-26-16C-30-6-30 8-28 18"/><circle class="pic-glow" cx="-8" cy="-8" r="8"/><circle class="pic-glow" cx="16" cy="10" r="9"/><circle class="pic-glow" cx="-12" cy="28" r="7"/><circle class="pic-glow" cx="56" cy="-34" r="7"/><circle class="pic-glow" cx="-58" cy="6" r="6"/>
      <g class="pic-dots"><circle cx="-14" cy="-14" r="3"/><circle cx="10" cy="4" r="3"/><circle cx="-18" cy="23" r="3"/><circle cx="51" cy="-39" r="2.6"/><circle cx="-63" cy="2" r="2.6"/></g>`,
  },
  /** A chair whose fourth leg has come off. */
  stool: {
    halo: '#f2c8a0',
    picture: svg`<path class="pic-b" d="M-44-60H-34V-8H-44ZM34-60H44V-8H34Z"/><path class="pic-c" d="M-38-56H38V-42H-38ZM-38-34H38V-22H-38Z"/><path class="pic-b" d="M-46 0H-34L-38 46H-50ZM-12 0H-2V34H-12ZM34 0H46L48 14 40 10 36 16Z"/><path class="pic-a" d="M-54-10H54L48 6H-48Z"/>
      <path class="pic-hot" d="M14 36 52 26 56 38 18 47Z"/><path class="pic-line" d="M58 10 66 6M60 20 68 22"/>`,
  },
  /** A candle in its holder. */
  candle: {
    halo: '#ffd98a',
    picture: svg`<path class="pic-line" d="M36 30C66 20 66 48 36 42"/><path class="pic-c" d="M-17-22H17V32H-17Z"/><path class="pic-white" d="M-17-22H17V-10C12-2 8-2 7-10 2-14-2 8-6 8S-10-8-17-10Z"/><path class="pic-b" d="M-46 28H46L36 46H-36Z"/><path class="pic-glow" d="M0-64C18-46 14-26 0-26S-18-46 0-64Z"/><path class="pic-hot" d="M0-46C8-38 6-29 0-29S-8-38 0-46Z"/>`,
  },
  /** A mug of milk. */
  milk: {
    halo: '#ffe6c0',
    picture: svg`<path class="pic-line" d="M32-10C64-14 60 30 27 28M-22-38C-30-46-14-52-22-62M-2-38C-10-46 6-52-2-62M18-38C10-46 26-52 18-62"/><path class="pic-a" d="M-42-22H36L28 46H-34Z"/><ellipse class="pic-white" cx="-3" cy="-22" rx="39" ry="10"/><path class="pic-c" d="M-40-2H34L32 14H-38Z"/>
      <g class="pic-dots"><circle cx="-12" cy="24" r="3"/><circle cx="8" cy="24" r="3"/></g><path class="pic-white" d="M-22 32C-12 26-6 28-2 32 2 28 8 26 18 32 10 40 4 38-2 34-8 38-14 40-22 32Z"/>`,
  },
  /** The sphere, with ears. */
  ears: {
    halo: COLD,
    picture: svg`<path class="pic-cold-b" d="M-24 46-18 24H18L24 46Z"/><path class="pic-c" d="M-28-30C-62-56-84 2-34 10ZM28-30C62-56 84 2 34 10Z"/><circle class="pic-cold-a" cy="-10" r="38"/><ellipse class="pic-white" cy="-12" rx="22" ry="15"/><circle class="pic-cold-b" cx="8" cy="-12" r="11"/><circle class="pic-night" cx="9" cy="-12" r="5.5"/>
      <path class="pic-line" d="M-54-16C-48-24-42-14-46-6M54-16C48-24 42-14 46-6"/><path class="pic-shine" d="M-24-30C-18-40-8-43 2-43"/>`,
  },
  /** Somebody behind a curtain. */
  curtain: {
    halo: DUSK,
    picture: svg`<path class="pic-c" d="M-32 30H-12V46H-38ZM8 30H28L34 46H8Z"/><path class="pic-a" d="M-52-52H52V32C42 26 32 40 18 32S-6 40-18 32-42 40-52 32Z"/><path class="pic-line" d="M-30-46C-26-20-34 6-30 32M-4-46C-8-20 2 4-2 32M26-46C30-20 20 6 24 32"/><path class="pic-b" d="M-64-62H64V-50H-64Z"/>
      <circle class="pic-white" cx="-12" cy="-14" r="8"/><circle class="pic-white" cx="8" cy="-14" r="8"/><circle class="pic-night" cx="-9" cy="-13" r="3.5"/><circle class="pic-night" cx="11" cy="-13" r="3.5"/>`,
  },
  /** A cheap ticket. */
  ticket: {
    halo: COLD,
    picture: svg`<path class="pic-c" d="M-64-26 46-46 51-24A11 11 0 0 0 55-2L60 20-50 40-55 18A11 11 0 0 0-59-4Z"/><path class="pic-line" d="M-64-26 46-46 51-24A11 11 0 0 0 55-2L60 20-50 40-55 18A11 11 0 0 0-59-4ZM30-36 42 16M10-30-24 24"/><circle class="pic-hot" cx="-22" cy="-12" r="10"/><circle class="pic-hot" cx="10" cy="10" r="10"/><circle class="pic-c" cx="-22" cy="-12" r="4"/><circle class="pic-c" cx="10" cy="10" r="4"/>`,
  },
  /** A tired owl. */
  owl: {
    halo: DUSK,
    picture: svg`<path class="pic-b" d="M-40-58-14-44H14L40-58 42-2C42 30 24 44 0 44S-42 30-42-2Z"/><path class="pic-c" d="M-24 12C-16 0 16 0 24 12 22 32 12 38 0 38S-22 32-24 12Z"/><circle class="pic-white" cx="-17" cy="-20" r="16"/><circle class="pic-white" cx="17" cy="-20" r="16"/><path class="pic-night" d="M-26-18H-8A9 9 0 0 1-26-18ZM8-18H26A9 9 0 0 1 8-18Z"/><path class="pic-line" d="M-33-19H-1M1-19H33M-12 18C-8 22-4 22 0 18 4 22 8 22 12 18M-8 28C-4 32 4 32 8 28"/>
      <path class="pic-hot" d="M-6-10H6L0 2Z"/><path class="pic-a" d="M-66 40H66V50H-66Z"/>`,
  },
  /** A staircase with its mouth open. */
  stairs: {
    halo: '#f2b8a0',
    picture: svg`<path class="pic-a" d="M-60 46V22H-30V2H0V-18H30V-38H60V46Z"/><path class="pic-c" d="M-64 16H-26V26H-64ZM-34-4H4V6H-34ZM-4-24H34V-14H-4ZM26-44H64V-34H26Z"/><path class="pic-night" d="M2 16H44C42 38 6 38 2 16Z"/><path class="pic-hot" d="M12 30C18 24 28 24 34 30 28 35 18 35 12 30Z"/><circle class="pic-night" cx="12" cy="0" r="4.500"/><circle class="pic-night" cx="38" cy="-8" r="4.500"/><path class="pic-line" d="M-56-4-66-12M-48-16-54-28M-34-22-34-36"/>`,
  },
  /** A question. */
  question: {
    halo: '#b9d8e8',
    picture: svg`<path class="pic-white" d="M-62-54H58V18H8L-20 46-18 18H-62Z"/><path class="pic-line" d="M-62-54H58V18H8L-20 46-18 18H-62Z"/><path class="pic-wire-hot" d="M-20-28C-20-50 18-50 16-28 14-14-2-16-2-2"/><circle class="pic-hot" cx="-2" cy="10" r="5"/>`,
  },
  /** A heart that beams. */
  heart: {
    halo: '#ffc8b8',
    picture: svg`<path class="pic-hot" d="M0 44C-72 4-60-54-28-50-12-48-4-38 0-30 4-38 12-48 28-50 60-54 72 4 0 44Z"/><path class="pic-line" d="M-20-10C-17-15-12-15-9-10M9-10C12-15 17-15 20-10M-12 6C-6 16 6 16 12 6"/><circle class="pic-c" cx="-28" cy="4" r="6"/><circle class="pic-c" cx="28" cy="4" r="6"/><path class="pic-glow" d="M-60-56-57-48-49-45-57-42-60-34-63-42-71-45-63-48ZM60 20 63 28 71 31 63 34 60 42 57 34 49 31 57 28Z"/>`,
  },
  /** A singer in full voice. */
  opera: {
    halo: '#e8c0e0',
    picture: svg`<path class="pic-b" d="M-50-4C-60-52 20-70 32-14L38 8C18 20-30 22-46 10Z"/><circle class="pic-c" cx="-8" cy="-6" r="32"/><path class="pic-a" d="M-56 48C-52 24-30 22-8 22S36 24 40 48Z"/><path class="pic-night" d="M-20 2H6C8 24-22 24-20 2Z"/><path class="pic-hot" d="M-14 13C-10 8-4 8 0 13-4 18-10 18-14 13Z"/><path class="pic-line" d="M-26-14C-22-8-16-8-12-14M-4-14C0-8 6-8 10-14"/>
      <path class="pic-glow" d="M-34-40-24-56-14-44-6-60 2-44 14-54 18-36C2-44-20-46-34-40Z"/><path class="pic-hot" d="M42-44 64-48V-22A8 6 0 1 1 58-27V-38L48-36V-16A8 6 0 1 1 42-21Z"/>`,
  },
}

/** The picture of an evening card. */
export const cardPicture = (
  name: CardPicture,
) => html`<svg class="place" viewBox="-74 -66 148 120" aria-hidden="true">
  ${svg`<circle class="pic-halo" cy="-6" r="58" fill=${CARD_PICTURES[name].halo} />${CARD_PICTURES[name].picture}`}
</svg>`
