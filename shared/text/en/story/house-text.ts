import type { Story } from '../../story-types.ts'

/** What a player who was away is told when they are back. */
export const sleepwalk: Story['sleepwalk'] = {
  nook: 'While you slept, {{role}} shuffled to the nook and found the good cushion.',
  sphere: 'While you slept, {{role}} wandered into the sphere with a pillow under one arm.',
  own: 'While you slept, {{role}} went off on an errand and took the torch.',
  dream: 'While you slept, {{role}} slept as well, and dreamed quite decently.',
  line: 'While you slept, {{role}} added a line to the story and denied it.',
  goodnight: 'While you slept, {{role}} said goodnight to {{other}}.',
  told: 'While you slept, {{role}} told the whole nightmare at breakfast.',
  kept: 'While you slept, {{role}} kept the nightmare and asked for more jam.',
  vote: 'While you slept, {{role}} voted with a firm, sleepy hand.',
  guess: 'While you slept, {{role}} mumbled a guess about {{other}}.',
  memory: 'While you slept, {{role}} let the house tell a memory.',
  experiment: 'While you slept, {{role}} had an opinion about the experiment and voted for it.',
  orders: 'While you slept, {{role}} worked the console with both eyes shut.',
  door: 'While you slept, {{role}} leaned on a door.',
  beat: 'While you slept, {{role}} hummed along, a little flat.',
  choice: 'While you slept, {{role}} decided about the sphere and turned over.',
  nothing: 'While you slept, {{role}} stood on the landing and breathed. Nothing was decided.',
}

/** The house tells: at most fourteen words, because they are spoken while people do something. */
export const narrator: Story['narrator'] = {
  lobby: [
    'Come in. Wipe your feet. Who are you going to be tonight?',
    'I’m the house. I’ve been expecting you since the last time.',
    'Draw nicely. I’ll have that face on my wall all night.',
  ],
  prologue: ['Sit close. It starts with a lamp.', 'This is how it was before anything hummed.'],
  supper: [
    'Supper. Spoons are over there. I mean: over there.',
    'Wash your hands. You’ll need all of them.',
    'It’s only a game with the crockery. For now.',
  ],
  card: [
    'One thing is different tonight.',
    'I’ve changed one little rule. Houses do that.',
    'Mind the card on the table.',
  ],
  post: ['Everyone gets two secrets. Keep one. Don’t make that face.', 'Psst. Look down, and don’t smile.'],
  hour: [
    'An hour until bed. Where will you be?',
    'Talk. Ask. Bargain, if you must.',
    'The nook has cushions. The sphere has everything else.',
  ],
  lights: [
    'Lights. I can hear all eight of your feet.',
    'Doors, please. One after the other.',
    'So that’s where you’re going.',
  ],
  bedtime: [
    'Bedtime. Hush in the blue, and louder by the lamp.',
    'Some of you dream. Some of you read. I listen to both.',
    'Somebody turn a page. Somebody hold their breath.',
  ],
  paper: [
    'The morning paper. It is early. So are the consequences.',
    'Extra, extra. I have it from the floorboards.',
    'Somebody threw this through my letter box.',
  ],
  night: [
    'Night. Something is awake, and it isn’t the fridge.',
    'Who would you wish goodnight? Just tap. They may be tapping too.',
    'Don’t look behind the wallpaper. I’m shy there.',
  ],
  breakfast: [
    'Breakfast. Somebody slept badly. I’m looking at no one.',
    'Toast. Jam. And did anybody see anything?',
    'You can tell it, or you can chew.',
  ],
  vote: ['Which rule shall I have on Friday? I’ll wear what you pick.', 'Hands up. Quietly. On the phones.'],
  guess: ['Somebody here wants something. What is it?', 'Point with your thumb: who’s been hiding what?'],
  argument: [
    'Ava has something to say. Nobody butters anything.',
    'It has been coming all week. Stand where you can see their faces.',
  ],
  experiment: ['Run it, or stop it? Don’t look at each other.', 'I hold no opinions. I only hold the roof.'],
  sign: ['Watch Dad. No, don’t watch Dad.', 'Something very small is about to happen in your room.'],
  shout: [
    'I’m coming apart! Read it out! Louder!',
    'It’s blowing out the lanterns! Somebody has the right button!',
  ],
  talk: ['So many doors. I never had this many doors.', 'Each of you knows one thing. Put them together.'],
  whisper: [
    'Shh. It’s listening. Play it the song.',
    'Softly. You’d be frightened as well, with so many dreams inside.',
  ],
  'let-go': ['It’s quite dark. I’ll hold my beams still.', 'Somebody would have to open a hand.'],
  home: ['Count with me. Slowly.', 'Here they come, up the garden path.'],
  choice: ['It’s switched off. What do we do with it?', 'It’s very small like this. Decide gently.'],
  ending: ['And this is how it came out.', 'Morning. I’ve got all my walls again. Listen.'],
  reveal: ['Now I may tell. One after another.', 'I knew, you know. I know where everybody stands.'],
  stars: ['Stars. I counted them on my roof tiles.', 'Who was brightest? It was close, as in a small bed.'],
  'last-lines': ['The book wants one more line.', 'You’ve had the whole night. End it.'],
  storybook: ['Here. It’s still warm from the printer.', 'This one is yours. Nobody else has it.'],
  rest: ['Breathe out.', 'Listen to the rain for a moment.', 'Wait. I’m turning the page.'],
}
