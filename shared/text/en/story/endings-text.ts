import type { Story } from '../../story-types.ts'

export const endings: Story['endings'] = {
  'long-night': {
    title: 'The long night',
    narration:
      'It was the longest night the house remembers, and nobody spent it alone. In the morning a van came, politely, for whatever nobody was holding. But they were holding hands, and a hum can’t be loaded.',
  },
  sacred: {
    title: 'Bedtime, sacred again',
    narration:
      'They didn’t throw the sphere out. They gave it a nightcap and a place: after the story, before the kiss. It learned the song. It’s always a little late on the fifth note.',
  },
  'new-bedtime': {
    title: 'A new bedtime',
    narration:
      'Three of them wrote the rules on the fridge, and the fourth drew faces in the margin. Story first. Then, perhaps, a dream. Nobody dreams without someone sitting beside them.',
  },
  unplugged: {
    title: 'Unplugged',
    narration:
      'The plug made a small sound, like a cork. For a week it was so quiet that they heard their own socks. Then somebody opened a book, just to see if it still worked.',
  },
  subscription: {
    title: 'The subscription',
    narration:
      'The dreams are lovely, and they come on time. Every evening there’s a chair with a lamp, and every evening someone means to sit in it. Tomorrow, the house says. It’s a patient house.',
  },
  'two-bedtimes': {
    title: 'Two bedtimes',
    narration:
      'Now there are two bedtimes, a warm one and a blue one, and a landing in between. Sometimes, about nine, they meet there in their pyjamas and tell each other what they missed.',
  },
}

export const paragraphs: Story['paragraphs'] = {
  choice: {
    ava: {
      'let-go':
        'Ava pulled out her own plug with both hands. It’s in her box of important things, next to the acorn.',
      weave: 'Ava made the sphere sign a paper: no dreaming before the last page. It signed with a smudge.',
      'hold-on': 'Ava kept her dreams. She keeps a list as well, of everything in them that blinks wrong.',
    },
    leo: {
      'let-go': 'Leo let go of the sky. On windy days he takes the real kite up the real hill and yells.',
      weave: 'Leo still flies, on Sundays, after the story. Somebody sits by him and holds a sleeve.',
      'hold-on':
        'Leo went on flying. He comes down for pancakes, and each time he is a little surprised by his feet.',
    },
    elara: {
      'let-go':
        'Elara took her name out of the machine she had built, cried a bit, and slept for eleven hours.',
      weave:
        'Elara took the sphere apart on the kitchen table and put it back together with an off switch. A big one.',
      'hold-on':
        'Elara still believes in the kindest lamp in the world. She’s sure the next version will be it.',
    },
    caleb: {
      'let-go':
        'Caleb unscrewed his own seat from the sphere and made it into a footstool. It’s a very good footstool.',
      weave: 'Caleb taught the sphere to wait for its turn. It took him a whole winter and most of the soup.',
      'hold-on': 'Caleb asked for a dream of his own and was embarrassed by how much he liked it.',
    },
  },
  outvoted: {
    ava: 'Ava would have kept a little of the blue. She drew it instead, in chalk, on the pale patch of floor.',
    leo: 'Leo was outvoted by three people who love him. He got the roof window and an old telescope.',
    elara:
      'Elara was outvoted. One screw from the sphere hangs on her key ring and hums when there’s thunder.',
    caleb: 'Caleb, of all people, would have kept it. He still says good evening to where it stood.',
  },
  lost: {
    ava: 'Ava counted the dark lanterns, and then she counted the hands she could hold. It came out even.',
    leo: 'Leo sat on the step in his hood until the van had turned the corner. Then he moved up, so there was room.',
    elara: 'Elara took off her badge and put it face down on the gatepost. It went on smiling at the wood.',
    caleb: 'Caleb told the story from memory, in the empty room, and left the gaps for the others to fill.',
  },
  secretKept: {
    'her-girl': 'Elara only wanted to be where Ava was. Twice she managed it, and Ava pretended not to see.',
    'no-scandal':
      'Elara kept most nightmares off the breakfast table. What would the neighbours have said? They’d have said: us too.',
    whistleblower: 'Elara had read the small print, all the way down, and got her family to say stop.',
    'the-promotion':
      'Elara wanted the corner desk, and the dial was high enough. The view is of a car park and one tree.',
    truce: 'Caleb wanted his and Elara’s thread whole again. It’s as thick as a dressing-gown cord now.',
    'curious-after-all':
      'Caleb wanted to dream too, just once, and for nobody to breathe a word after it. Nobody did.',
    'full-house': 'Caleb wanted the nook full, with Elara in it. The chair has been crooked ever since.',
    'the-old-song':
      'Caleb wanted his mother’s song back. Four notes were on the fridge, and the rest he knew.',
    'big-brother': 'Leo was guarding Ava’s lantern the whole night. He’d like that not to be mentioned.',
    'dont-unplug': 'Leo wanted it to run, just to be weightless once more. It ran.',
    'three-doors': 'Leo was behind a different door each evening. He left the light on behind every one.',
    'the-real-thing': 'Leo wanted both: a proper page in a proper lap, and the sky. He got away with it.',
    'our-sign': 'Ava and her father had a sign, and not a soul saw it. They still use it, for sprouts.',
    'no-one-alone':
      'Ava wanted nobody to sit alone on Friday. She had been moving people about like furniture.',
    'goodnight-mum': 'Ava wanted a goodnight from Mum that Mum had thought of by herself. She got it.',
    brave: 'Ava went into the blue without Mum and without Dad. She says it was like being inside a plum.',
    'he-used-to-talk':
      'Elara wanted two evenings in the same room as Leo. They hardly spoke, and it was the best talk in years.',
    'two-goodnights':
      'Elara wanted two goodnights on one evening. She got them, one through each wall, and slept in stereo.',
    'honest-copy':
      'Elara told SkyNest the truth, and the dial stayed up all the same. She keeps the copy in the bread bin.',
    'oil-in-the-lamps':
      'Caleb wanted thirteen lights on the wall when it mattered. He had gone round every night with the little can.',
    'clockmakers-word': 'Caleb had promised himself to keep two promises. That makes three.',
    'move-over-leo': 'Caleb wanted Leo under his arm for a page. The arm went to sleep and was very happy.',
    'one-perfect-flight':
      'Leo wanted one perfect flight. He had it, and for a moment he forgot to look bored.',
    'sister-act':
      'Leo wanted to be as thick as thieves with Ava again. They are. The biscuit tin has noticed.',
    'there-for-the-end':
      'Leo wanted to be there for the ending, beside Ava. He did the last full stop with his mouth.',
    'the-case': 'Ava wanted to solve one case, and she did. She wore Dad’s hat for it.',
    'mend-them':
      'Ava wanted a thicker thread between Mum and Dad. She had been leaving doors open, on purpose.',
    'at-least-three':
      'Ava wanted three lanterns lit at the end, at least. She counted twice, and once more for joy.',
  },
  secretFailed: {
    'her-girl': 'Elara only wanted to be where Ava was. They kept missing each other by one door.',
    'no-scandal':
      'Elara had hoped to keep the nightmares in the family. They came down for breakfast, all of them.',
    whistleblower:
      'Elara had read the small print and meant to stop it all. The words got stuck behind her badge.',
    'the-promotion':
      'Elara wanted the corner desk. The dial said no, and the tree outside it went to a man called Brent.',
    truce:
      'Caleb wanted to mend things with Elara. They’re not quite there, but they’ve found the end of the string.',
    'curious-after-all':
      'Caleb wanted one great dream and then silence. What he got was a small one, or a lot of talk.',
    'full-house': 'Caleb wanted the nook full, with Elara in it. He kept the cushions warm as best he could.',
    'the-old-song':
      'Caleb wanted his mother’s song back. It had holes in it on Saturday, so he whistled through them.',
    'big-brother':
      'Leo was guarding Ava’s lantern. He looked away for one moment, and he’ll never quite forgive that moment.',
    'dont-unplug': 'Leo wanted it to run. They said no, and he slammed only one door, and not very hard.',
    'three-doors':
      'Leo meant to be behind a different door each evening. One of them was just too comfortable.',
    'the-real-thing': 'Leo wanted both, a page and the sky. There’s only so much evening in an evening.',
    'our-sign':
      'Ava and her father had a sign. It was a very good sign. One day it’ll work, and nobody will ever know.',
    'no-one-alone':
      'Ava wanted nobody to sit alone on Friday. Somebody did, so she left them half a biscuit.',
    'goodnight-mum': 'Ava waited for a goodnight from Mum. It came on Sunday, late, and twice as long.',
    brave:
      'Ava wanted to go into the blue with no grown-up there. Somehow there was always a slipper beside hers.',
    'he-used-to-talk':
      'Elara wanted two evenings in the same room as Leo. She knows his door rather well by now.',
    'two-goodnights': 'Elara wanted two goodnights on one evening. She got by with one, and played it twice.',
    'honest-copy': 'Elara wanted the truth and the dial, both. One of them kept falling off the desk.',
    'oil-in-the-lamps':
      'Caleb wanted thirteen lights on the wall when it mattered. He blames the draught, politely.',
    'clockmakers-word':
      'Caleb meant to keep two promises that week. He has wound the clock back, to be on time.',
    'move-over-leo': 'Caleb wanted Leo under his arm for a page. He’s keeping the arm free.',
    'one-perfect-flight': 'Leo wanted one perfect flight. He says the landing was the cloud’s fault.',
    'sister-act': 'Leo wanted things to be as they were with Ava. He has begun with half a biscuit.',
    'there-for-the-end':
      'Leo wanted to be there for the ending, beside Ava. He had it told to him, through a door.',
    'the-case': 'Ava had a case and three clues. It was somebody else in the end, and she apologised.',
    'mend-them':
      'Ava wanted a thicker thread between Mum and Dad. She has put them next to each other in a drawing.',
    'at-least-three':
      'Ava wanted three lanterns lit at the end, at least. She drew the missing ones in, with yellow.',
  },
  deeds: {
    ava: {
      treasureGiven: 'When everything was dark, it was the nine-year-old who opened her hand.',
      alone: 'She once sat by herself at the nook and read to the lamp, with her finger under the words.',
      visionsTold: 'What she saw at night she told at breakfast, with her mouth full, and it got smaller.',
      mutualGoodnights: 'She said goodnight into the dark, and the dark said it back in a voice she knew.',
      dreams: 'She went to look at the dreams from the inside, and noticed where they were glued.',
      ordersRead: 'In the great din it was her voice, the high one, that got through.',
      rituals: 'She decided who read next, and was nearly always fair.',
      ownWays: 'She knows which stair not to step on, and what people say behind doors.',
      fallback: 'She noticed everything. Some of it noticed her back.',
    },
    leo: {
      treasureGiven: 'When all the lanterns were out, he said “whatever” and gave away the thing he loved.',
      promisesBroken: 'He broke a promise, and it followed him around for days like a small wet dog.',
      lightsLit: 'There were lights on the wall again that he had lit himself. He didn’t sign them.',
      visionsTold: 'He told them what he’d seen at night, looking at the cereal the whole time.',
      rituals: 'His dragon noise could be heard three gardens away, and it was requested again.',
      dreams:
        'He flew so high that the house was a crumb, and he found that he knew every window of the crumb.',
      ordersDone: 'When they were all yelling, his thumbs were the calmest people in the room.',
      ownWays: 'He spent an evening among cables, and found out what runs to where.',
      fallback: 'He mostly stood in doorways. From there you see a lot.',
    },
    elara: {
      treasureGiven: 'When it went dark she didn’t check any figures. She simply let go.',
      alone: 'One evening she came to the nook and nobody was there. She did all the voices anyway.',
      visionsKept: 'She kept what she’d seen to herself, folded in her badge, where it scratched.',
      promisesKept: 'She said she would come, and she came, with her shoes still on.',
      rituals: 'It turned out that she does a wolf, a queen and a wolf pretending to be a queen.',
      dreams:
        'She tried her own machine, and it gave her applause. She looked for the one seat that was empty.',
      ordersMissed: 'In the great din she kept saying “one moment, please”, as if it were a meeting.',
      ownWays: 'There were calls in the study, with the door ajar, so that she could hear them laugh.',
      fallback: 'She came home a little too late and a little too hopeful, as ever.',
    },
    caleb: {
      treasureGiven: 'When it went dark he let go first, as he lets go of a bicycle: running alongside.',
      dreams: 'He took off his glasses and dreamed, and his feet kept time.',
      alone: 'He read to an empty chair for a whole evening. He’d do it again. The chair is improving.',
      visionsTold: 'He told his nightmare as if it were a recipe, and afterwards they were hungry.',
      beats: 'He never once missed the beat of the old song. He’s been practising for forty years.',
      rituals: 'He turned the pages so slowly that the evening had to wait for him.',
      blankets: 'He got under the blanket first and held up the corner for the others.',
      ownWays: 'The cellar knows him. So does the spider, who has been given a name.',
      fallback: 'He wound the clocks. Somebody has to tell the time what to do.',
    },
  },
}

export const elaraAfter: Story['elaraAfter'] = {
  promoted:
    'SkyNest gave Elara a title so long that it needs a second badge. On her desk stands a drawing of four people in one chair.',
  whistleblower:
    'In the end Elara walked into SkyNest with the small print under her arm and read it out in the canteen, doing all the voices.',
  rules:
    'Elara stayed, and now she writes the rules of responsible dreaming. Rule one: somebody has to be home when you land.',
}

export const leoLights: Story['leoLights'] = {
  one: 'At last Leo’s log was read aloud. It was {{names}} whose lantern had lit his flights.',
  more: 'At last Leo’s log was read aloud. These were the lanterns that had lit his flights: {{names}}.',
  none: 'At last Leo’s log was read aloud. It was empty: nobody’s lantern had to pay for a flight.',
}
