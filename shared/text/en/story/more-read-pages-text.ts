import type { Story } from '../../story-types.ts'

/** The second dozen of Monday's pages. */
export const morePages = {
  'umbrella-hospital': {
    title: 'The umbrella hospital',
    lines: [
      {
        text: 'In the umbrella hospital the beds are very long, and every patient has {{gap}}.',
        picks: ['a stiff knee', 'a visitor who drips', 'been left on a bus'],
      },
      {
        text: 'The nurse listens to each of them open, and writes down {{gap}}.',
        picks: ['“sounds like rain”', 'a small storm', '“swallowed a bee”'],
      },
      {
        text: 'At night, when the doctors have gone, they practise {{gap}} in the corridor.',
        picks: ['flying', 'being a tent', 'bowing to each other'],
      },
      {
        text: 'So if yours comes home and pulls a little to the left, it only wants to show you {{gap}}.',
        picks: ['a puddle it knows', 'where the wind lives', 'its friend, the hat stand'],
      },
    ],
  },
  'tired-echo': {
    title: 'The echo that was tired of it',
    lines: [
      {
        text: 'A girl shouted “Hello!” into the valley, and the echo answered {{gap}}.',
        picks: ['“Who’s asking?”', '“Not so loud, please”', 'with a question of its own'],
      },
      {
        text: 'It had been repeating people for {{gap}}.',
        picks: ['four thousand years', 'one very long Sunday', 'as long as there were hills'],
      },
      {
        text: '“If I could say one thing of my own,” it said, “it would be {{gap}}.”',
        picks: ['a joke, and then my own laugh', 'thank you for coming', 'the word marmalade'],
      },
      {
        text: 'Now the valley is silent, but whoever whispers there gets back {{gap}}.',
        picks: ['a whole conversation', 'better advice than they wanted', 'a whisper and half a biscuit'],
      },
    ],
  },
  'tortoise-taxi': {
    title: 'The tortoise taxi',
    lines: [
      {
        text: 'The only taxi on the island is a tortoise. You call her by {{gap}}.',
        picks: ['waving a lettuce', 'lying down and waiting', 'saying please, very slowly'],
      },
      {
        text: 'A man in a hurry climbed on and told her {{gap}}.',
        picks: ['“Faster!”', 'the time, twice', 'about his important day'],
      },
      {
        text: 'After an hour they had passed {{gap}}, and he had begun to look at things.',
        picks: ['one daisy', 'a snail, who nodded', 'his own front gate'],
      },
      {
        text: 'When they arrived he paid her with {{gap}} and asked if she was free tomorrow.',
        picks: ['his wristwatch', 'his whole lunch', 'a long, slow bow'],
      },
    ],
  },
  'sock-parliament': {
    title: 'The parliament of odd socks',
    lines: [
      {
        text: 'Once a year all the odd socks meet behind the washing machine to vote on {{gap}}.',
        picks: ['who has the finest hole', 'left or right', 'whether feet are real'],
      },
      {
        text: 'The speaker is {{gap}}, who has been single the longest.',
        picks: ['a stripy one called Maud', 'one lonely ski sock', 'a very small bootie'],
      },
      {
        text: 'Last time a glove asked to join, and there was {{gap}}.',
        picks: ['a silence, then applause', 'a battle with fluff', 'a long debate about thumbs'],
      },
      {
        text: 'If you meet one on the landing in the morning, it is on its way home with {{gap}}.',
        picks: ['a medal', 'news for your other foot', 'a yawn and a new friend'],
      },
    ],
  },
  'weather-kitchen': {
    title: 'The weather kitchen',
    lines: [
      {
        text: 'The weather is cooked in a very big kitchen, by {{gap}}.',
        picks: ['three aunts in aprons', 'a chef who can’t read', 'whoever gets up first'],
      },
      {
        text: 'For a nice spring day you need a cup of sun, patience, and a pinch of {{gap}}.',
        picks: ['bees', 'wet dog', 'somebody else’s seaside'],
      },
      {
        text: 'But somebody bumped against the shelf, and into the pot fell {{gap}}.',
        picks: ['a whole jar of thunder', 'last Sunday', 'forty ducks'],
      },
      {
        text: 'That is why you once went out without a coat and came home with {{gap}}.',
        picks: ['frost in one pocket', 'a rainbow up your sleeve', 'feathers, and no explanation'],
      },
    ],
  },
  'hedgehog-lift': {
    title: 'The hedgehog in the lift',
    lines: [
      {
        text: 'In the tall house a hedgehog lived in the lift, because it loved {{gap}}.',
        picks: ['the small “ding”', 'meeting people', 'being in the middle'],
      },
      {
        text: 'Everyone stood a little further apart and held {{gap}} in front of them.',
        picks: ['their shopping', 'a polite cushion', 'somebody taller'],
      },
      {
        text: 'One day the lift got stuck, and for an hour they talked about {{gap}}.',
        picks: ['everything they missed', 'the hedgehog’s childhood', 'soup, and whose turn it was'],
      },
      {
        text: 'Now they take the stairs all the way down to visit it, and bring {{gap}}.',
        picks: ['a mushroom with candles', 'slippers, very small', 'each other'],
      },
    ],
  },
  'giraffe-scarf': {
    title: 'A scarf for the giraffe',
    lines: [
      {
        text: 'The giraffe had a cold, so the whole village began to knit {{gap}}.',
        picks: ['from both ends', 'with their eyes on the sky', 'a scarf and a half'],
      },
      {
        text: 'At the shoulders the wool ran out, so they went on with {{gap}}.',
        picks: ['spaghetti', 'the mayor’s curtains', 'all the second-best jumpers'],
      },
      {
        text: 'It took {{gap}} to wind it round, and somebody was knitted in by mistake.',
        picks: ['two ladders and a drum', 'a merry-go-round', 'the whole of the holidays'],
      },
      {
        text: 'In spring it came off again, and underneath there was {{gap}}.',
        picks: ['a nest with four eggs', 'the missing baker', 'a very clean giraffe'],
      },
    ],
  },
  'small-noises': {
    title: 'The orchestra of small noises',
    lines: [
      {
        text: 'The conductor raised his stick, and the first to play was {{gap}}.',
        picks: ['a dripping tap', 'the third stair', 'somebody’s tummy'],
      },
      {
        text: 'Then, from the back, the big one came in: {{gap}}.',
        picks: ['a fridge in love', 'Granny’s armchair', 'all the doors, very softly'],
      },
      {
        text: 'In the quiet part you could clearly hear {{gap}}.',
        picks: ['a moth changing its mind', 'toast getting cold', 'next door’s dream'],
      },
      {
        text: 'And when it was over nobody clapped, because of {{gap}}.',
        picks: ['the baby', 'the lump in every throat', 'not wanting it to be over'],
      },
    ],
  },
  'mayor-goose': {
    title: 'The goose who was mayor',
    lines: [
      {
        text: 'There was a small mistake at the election, and a goose became mayor. Her first law was {{gap}}.',
        picks: ['bread on Sundays', 'no bicycles near ponds', 'that everyone be stared at'],
      },
      {
        text: 'She opened the new bridge by {{gap}}.',
        picks: ['hissing at it', 'sitting down in the middle', 'laying something on it'],
      },
      {
        text: 'The other towns laughed, until they saw {{gap}}.',
        picks: ['how clean the pond was', 'that nobody was ever late', 'the goose, coming closer'],
      },
      {
        text: 'At the next election only {{gap}} stood against her, and voted for the goose.',
        picks: ['a swan with a moustache', 'the old mayor', 'her husband'],
      },
    ],
  },
  'moth-in-the-dark': {
    title: 'The moth who was afraid of the dark',
    lines: [
      {
        text: 'There once was a moth who was afraid of the dark, and so she lived in {{gap}}.',
        picks: ['a fridge, with the door ajar', 'the O of a neon sign', 'Grandfather’s bedside lamp'],
      },
      {
        text: 'Her cousins came by at night and told her about {{gap}}.',
        picks: ['the smell of gardens', 'a party without walls', 'what the dark is made of'],
      },
      {
        text: 'So one evening she put on {{gap}} and stepped out.',
        picks: ['two jumpers', 'her mother’s wings', 'a very small torch'],
      },
      {
        text: 'It was dark, and in the dark there was {{gap}}.',
        picks: ['somebody to hold on to', 'another moth, just as scared', 'all she had heard of'],
      },
    ],
  },
  'cuckoo-moves-out': {
    title: 'The cuckoo moves out',
    lines: [
      {
        text: 'At five to three the cuckoo packed her bag and left {{gap}} in the clock.',
        picks: ['a note and an egg', 'a sparrow, just for now', 'only the spring'],
      },
      {
        text: 'She wanted to see, just once, {{gap}}.',
        picks: ['a tree that nobody carved', 'what happens at half past', 'the outside of a minute'],
      },
      {
        text: 'In the wood the other cuckoos asked her for the time, and she said {{gap}}.',
        picks: ['“Yes”', '“Now, I think”', '“It’s different out here”'],
      },
      {
        text: 'When she came home they had waited for her with {{gap}}, and nobody mentioned how late it was.',
        picks: ['lunch, and then supper', 'all their watches stopped', 'the little door wide open'],
      },
    ],
  },
  'ferry-of-beds': {
    title: 'The night the beds set sail',
    lines: [
      {
        text: 'When the river rose, the beds began to float. Grandfather steered his with {{gap}}.',
        picks: ['a wooden spoon', 'his one good slipper', 'his snoring, left and right'],
      },
      {
        text: 'They passed the church, the school, and {{gap}}.',
        picks: ['a wardrobe full of sailors', 'a cow on a mattress', 'the neighbours, in curlers'],
      },
      {
        text: 'By midnight all the beds were tied together with {{gap}}.',
        picks: ['dressing-gown cords', 'one very long story', 'bandages and goodwill'],
      },
      {
        text: 'In the morning the water had gone, and the whole street woke up in {{gap}}.',
        picks: ['one enormous bed', 'the market square', 'somebody else’s garden'],
      },
    ],
  },
} as const satisfies Partial<Story['readPages']>
