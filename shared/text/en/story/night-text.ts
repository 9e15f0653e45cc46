import type { Story } from '../../story-types.ts'

export const visions: Story['visions'] = {
  'ceiling-bed': '{{name}} lies on the ceiling, neatly tucked in, and whispers: “Why are you all up there?”',
  'late-blink': '{{name}} blinks. One eye is on time. The other one is still thinking about it.',
  'paper-face': '{{name}} turns sideways, and is as thin as the page. There is writing on the edge.',
  'eyebrows-walk':
    'The eyebrows of {{name}} crawl off and curl up behind the ears. They seem to know the way.',
  'rings-again':
    '{{name}} rings the bell. You open the door. {{name}} rings the bell. It’s always just starting.',
  'from-outside': '{{name}} waves at you through the window. Your window is on the third floor.',
  'in-the-spoon': '{{name}} is in the soup spoon, upside down, and asks when you are coming in.',
  'wrong-teeth': '{{name}} laughs, and all the teeth are tiny piano keys. One is stuck.',
  'counts-steps': '{{name}} counts the stairs aloud and gets to nineteen. There are fourteen.',
  'folded-away': 'Somebody folds {{name}} along the dotted line and puts the square in a drawer.',
  'chews-the-name': '{{name}} chews something for a long time. It is your name. It seems to be toffee.',
  'runny-ink': 'It rains in the picture. {{name}} runs down the paper, but the hair stays up.',
  'two-of-them': 'There are two of {{name}} on the sofa. Each thinks the other one is the copy.',
  'turns-the-page':
    '{{name}} licks a thumb and turns your bedroom over like a page. There is nothing on the back.',
  wallpaper: 'The wallpaper has a pattern. The pattern is {{name}}, two hundred times. One of them winks.',
  'no-ears': '{{name}} nods at everything you say. There are no ears. There is a little volume knob.',
  'all-the-windows':
    'It is night in the street, and in every lit window sits {{name}}, eating the same sandwich.',
  'tiny-in-the-keyhole':
    '{{name}} is very small and lives in the keyhole, and would like you to stop using keys.',
  'wears-your-slippers': '{{name}} is wearing your slippers. Your feet are still in them.',
  'borrowed-voice':
    '{{name}} opens a mouth, and the kettle’s voice comes out. It has been waiting to say this.',
  'upside-down':
    '{{name}} hangs upside down like a coat, and everything falls out of the pockets, for hours.',
  barcode: 'Under the chin of {{name}} is a barcode. Something in the ceiling goes “beep”.',
  'ava-grown': 'Ava is as tall as the door and has a briefcase. She asks you, kindly, who you are.',
  'ava-many': 'Ava comes out of the bathroom. Then Ava comes out of the bathroom. Then Ava comes out.',
  'ava-wings': 'The wings on Ava’s pyjamas are not sewn on. They fold themselves when you look.',
  'ava-torch':
    'Ava shines her torch into her hand, and her hand is a window, and somebody draws the curtain.',
  'ava-sketch': 'Ava is rubbing herself out with an eraser. “I’ll just do the ears again,” she says.',
  'ava-quiet': 'Ava knows the answer and puts up her hand. The hand goes up, and up, and through the roof.',
  'leo-hood': 'Leo pulls back his hood. Under it is a smaller hood. Under that one, it is morning.',
  'leo-glass': 'Leo is behind glass, flying, and there is a little card: “Please do not tap.”',
  'leo-floats': 'Leo bumps along the ceiling like a balloon. Somebody has tied his string to the sphere.',
  'leo-asks': 'Leo asks what’s for supper. He asks in exactly that voice again, and his mouth is shut.',
  'leo-loading': 'Leo’s eyes are two small circles that go round and round. He is forty per cent here.',
  'leo-shadow': 'Leo has gone up to bed. His shadow is still on the sofa, finishing the crisps.',
  'mum-door': 'Mum says goodnight from the wrong side of the door.',
  'mum-badge': 'The photo on Mum’s badge looks more like Mum than Mum does. It would like to swap.',
  'mum-bun':
    'Mum lets down her bun. It goes on for the whole corridor, and something is walking back along it.',
  'mum-slogan': 'Mum reads you a story. It has a price at the end of every sentence.',
  'mum-reflection': 'Mum leaves the bathroom, and in the mirror she stays and cleans the other side.',
  'mum-hands': 'Mum strokes your hair with both hands. A third hand is taking notes.',
  'dad-beard': 'Something small opens a window in Dad’s beard, shakes out a duster and shuts it again.',
  'dad-glasses': 'Dad takes off his glasses, and his eyes come along, still reading.',
  'dad-book':
    'Dad reads aloud what you are going to say next. You try to say something else. He turns the page.',
  'dad-joke': 'Dad tells the penguin joke. The penguin is standing behind him and isn’t laughing.',
  'dad-cardigan': 'Dad’s cardigan comes in, sits down and sighs. There is nobody in it, but it’s tired.',
  'dad-lantern': 'Dad lifts his lantern to find you. He walks past you four times. “Not this one,” he says.',
}

export const whispers: Story['whispers'] = {
  'fear-under-stairs': '…under the stairs, with a cushion and all the time in the world: {{line}}…',
  'fear-has-your-key': '…we gave away a key. Only a small one. Only to your room. It went to: {{line}}…',
  'fear-knitting': '…listen. That clicking. Somebody’s knitting you a scarf. Guess who: {{line}}…',
  'fear-next-on-list': '…first the teeth, then the pyjamas, then… {{line}}…',
  'fear-asked-nicely': '…you have a visitor. So polite. Wiped all those feet: {{line}}…',
  'fear-learned-name': '…{{line}}… {{line}}… say that three times and the wardrobe answers…',
  'fear-lonely': '…{{line}}… that’s what you’re afraid of. And guess who’s afraid of you…',
  'fear-in-stock': '…{{line}}. Back in stock. Now in your size…',
  'fear-fits-the-bed': '…we measured your bed. There’s room for one more guest: {{line}}…',
  'fear-polite': '…knock, knock. No, don’t get up. It’s only… {{line}}…',
  'fear-half-price': '…special offer, two for the price of one, delivered to your pillow: {{line}}…',
  'treasure-whose': '…{{line}}… yours, you say? Since when? Have you kept the receipt…',
  'treasure-smaller': '…{{line}}… look again tomorrow. A tiny bit smaller. Don’t measure…',
  'treasure-copy': '…{{line}}… we made a copy. You’ve been holding the copy…',
  'treasure-remembers': '…{{line}}… you still remember. For now. We’ve reached the last page…',
  'treasure-drawer': '…{{line}}… we have a drawer for that. The drawer goes down, and down…',
  'treasure-hums': '…{{line}}… and when you are out, there’s humming. It’s our song…',
  'treasure-swap': '…{{line}}… let’s swap. You’d get one whole night without any thinking…',
  'treasure-price-tag': '…{{line}}. What a lovely thing to have had…',
  'treasure-asked-for-you': '…somebody was asking for you. {{line}}. We said you were busy dreaming…',
  'treasure-left-shoe': '…{{line}}… gone where the left gloves go… down, and along, and out…',
  'treasure-counting': '…{{line}}… five lights, four lights… how many does a thing need to be real…',
  'line-backwards': '…we know that one backwards. “{{line}}”… and then everyone un-said it…',
  'line-not-the-end': '…“{{line}}”… and they thought that was the end. How sweet…',
  'line-other-ending': '…“{{line}}”… in our version nobody comes home for supper…',
  'line-who-told-you': '…“{{line}}”… who told you that? Who told you we were there…',
  'line-we-were-there': '…“{{line}}”… yes. We were the wind in that bit…',
  'line-again': '…“{{line}}”… again. “{{line}}”… again. Say it until it’s ours…',
  'line-underlined': '…“{{line}}”… somebody has underlined this. In blue. It wasn’t you…',
  'line-page-missing': '…“{{line}}”… turn over. There’s a page missing. It’s the one with you…',
  'line-in-your-voice': '…“{{line}}”… funny. It sounds better in your voice. May we keep the voice…',
  'line-it-heard': '…“{{line}}”… the chair heard you. The chair tells us everything…',
  'line-spelling': '…“{{line}}”… we have corrected the spelling. Now it’s about somebody else…',
  'line-true-now': '…“{{line}}”… you only made it up. Go and look in the hall…',
  'promise-written-down': '…{{name}} promised. We wrote it down. We wrote it on the inside…',
  'promise-small-print': '…read what {{name}} promised again. The small letters. Smaller…',
  'promise-tin': '…we keep what {{name}} promised in a biscuit tin. It scratches…',
  'promise-echo': '…“I’ll be there,” said {{name}}… be there… be where…',
  'promise-second-one': '…{{name}} promised you that. And what did {{name}} promise us…',
  'promise-which-foot': '…{{name}} walked to where the promise was. With one foot. Which foot…',
  'promise-practising': '…we’ve been practising {{name}}’s voice. “I promise. I promise. I promise.”…',
  'promise-measured': '…a promise from {{name}} is as long as a piece of string. We have scissors…',
  'promise-still-warm':
    '…somebody sat where {{name}} said to meet. The seat’s still warm. It wasn’t {{name}}…',
  'promise-borrowed': '…{{name}} only borrowed that promise. It’s due back. There’s a fine…',
  'promise-wind': '…that wasn’t the wind. That was {{name}}’s promise, trying the handle…',
}

export const dreams: Story['dreams'] = {
  lanterns: {
    title: 'Lanterns in the wind',
    verb: 'Hold your thumb where the wind comes from. Keep them all lit.',
  },
  glider: { title: 'Glider', verb: 'Hold to fly. Slide through the rings, and around the clouds.' },
  corridor: { title: 'The corridor', verb: 'Hold to walk while its eyes are shut. Let go when they open.' },
  constellation: {
    title: 'Constellation',
    verb: 'Draw from star to star before they fade. No line may cross another.',
  },
  mirror: { title: 'Mirror', verb: 'Put on the brows, eyes and mouth that the mirror wears.' },
  encore: { title: 'Encore', verb: 'They’re all clapping. Tap each note as it lands.' },
  musicbox: {
    title: 'The music box',
    verb: 'They dance for as long as you wind. Keep pace with the moth.',
  },
}

export const constellationNames: Story['constellationNames'] = [
  'The Lost Slipper',
  'Half a Bicycle',
  'Aunt Moth',
  'The Sleepy Fork',
  'Big Small Bear',
  'The Kettle’s Cousin',
  'Somebody’s Elbow',
  'The Umbrella of the North',
]
