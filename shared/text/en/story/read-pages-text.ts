import type { Story } from '../../story-types.ts'
import { morePages } from './more-read-pages-text.ts'

/** Monday's pages: every line is read aloud once its gap is filled, so a gap takes almost any words. */
export const readPages: Story['readPages'] = {
  ...morePages,
  'lighthouse-keeper': {
    title: 'The lighthouse keeper’s supper',
    lines: [
      {
        text: 'Every evening the lighthouse keeper cooked {{gap}} for one.',
        picks: ['fog soup', 'a very small herring', 'seventeen dumplings'],
      },
      {
        text: 'One night somebody tapped on the glass, and it was {{gap}}.',
        picks: ['a seal with a suitcase', 'the moon, looking cold', 'his own echo'],
      },
      {
        text: '“I only came,” it said, “because I heard {{gap}}.”',
        picks: ['your tummy', 'someone laughing alone', 'that you own two spoons'],
      },
      {
        text: 'So he laid another place, and the ships that night were guided home by {{gap}}.',
        picks: ['the smell of pudding', 'two voices singing badly', 'a warm yellow burp'],
      },
    ],
  },
  'bear-and-bus': {
    title: 'The bear on the number nine',
    lines: [
      {
        text: 'The bear got on the number nine bus and paid with {{gap}}.',
        picks: ['a fish and some change', 'a hug', 'three acorns, one chewed'],
      },
      {
        text: 'Nobody said anything, because the bear was holding {{gap}}.',
        picks: ['a very wide newspaper', 'the last seat', 'a cake marked “not for bus”'],
      },
      {
        text: 'At the hospital stop it asked the driver for {{gap}}.',
        picks: ['the ward for grandmothers', 'something to growl into', 'a get-well balloon'],
      },
      {
        text: 'And when it came out again it was wearing {{gap}}, and a smile.',
        picks: ['a knitted hat with ears', 'four plasters', 'somebody’s slippers'],
      },
    ],
  },
  'soup-dragon': {
    title: 'The dragon who only blew soup',
    lines: [
      {
        text: 'The other dragons blew fire, but the smallest blew only {{gap}}.',
        picks: ['hot soup', 'lukewarm porridge', 'a smell of toast'],
      },
      {
        text: 'The knight lifted his visor, tasted some, and asked for {{gap}}.',
        picks: ['more salt', 'a bib', 'his mother'],
      },
      {
        text: 'Soon people came from {{gap}}, each with a bowl.',
        picks: ['seven valleys', 'the other side of Sunday', 'as far as the bus goes'],
      },
      {
        text: 'The big dragons stood at the back of the queue and pretended to be {{gap}}.',
        picks: ['hills', 'just looking', 'large, worried cows'],
      },
    ],
  },
  'moon-dentist': {
    title: 'The moon goes to the dentist',
    lines: [
      {
        text: 'When the moon was only a thin slice, it went to see {{gap}}.',
        picks: ['a dentist with a long ladder', 'Doctor Owl', 'anyone with a torch'],
      },
      {
        text: '“Open wide,” said the dentist, and out flew {{gap}}.',
        picks: ['nine sleepy bats', 'a lost football', 'last year’s snow'],
      },
      {
        text: '“You have been eating {{gap}} again,” the dentist said.',
        picks: ['satellites', 'wishes', 'other people’s bedtimes'],
      },
      {
        text: 'Since then the moon brushes every night, and what we call stars is only {{gap}}.',
        picks: ['the foam', 'a bit of a splash', 'mint'],
      },
    ],
  },
  'lost-balloon': {
    title: 'Where the balloons go',
    lines: [
      {
        text: 'A red balloon slipped off a wrist and rose past {{gap}}.',
        picks: ['the school clock', 'a surprised pigeon', 'eleven floors of socks'],
      },
      {
        text: 'Above the clouds there was a whole town of lost things, ruled by {{gap}}.',
        picks: ['a single glove', 'the last puzzle piece', 'an umbrella nobody misses'],
      },
      {
        text: '“Who let go of you?” they asked. “{{gap}},” said the balloon.',
        picks: ['Someone who was laughing', 'A girl called Not-Yet-Seven', 'Nobody. I was curious'],
      },
      {
        text: 'And on the next windy day they lowered a string with {{gap}} on the end.',
        picks: ['a thank-you', 'four mittens and a key', 'a loop, for a small wrist'],
      },
    ],
  },
  'pirate-granny': {
    title: 'Granny Barnacle retires',
    lines: [
      {
        text: 'Granny Barnacle gave up piracy because of {{gap}}.',
        picks: ['her knees', 'a sale on wool', 'one very polite shark'],
      },
      {
        text: 'She parked her ship in the garden and filled the cannons with {{gap}}.',
        picks: ['geraniums', 'birdseed', 'old tennis balls'],
      },
      {
        text: 'When burglars came she only had to say {{gap}}.',
        picks: ['“Shoes off, please”', '“Who’s hungry?”', 'the parrot’s middle name'],
      },
      {
        text: 'They stayed for tea, and now they are {{gap}}.',
        picks: ['her knitting circle', 'in charge of the geraniums', 'all called Kevin'],
      },
    ],
  },
  'snow-post': {
    title: 'The snow postman',
    lines: [
      {
        text: 'The children built a snowman and, for a joke, gave him {{gap}}.',
        picks: ['a bag of letters', 'a bicycle bell', 'a very important hat'],
      },
      {
        text: 'In the morning he was gone, and every letterbox held {{gap}}.',
        picks: ['one perfect snowball', 'a note that said “brrr”', 'a carrot, gift-wrapped'],
      },
      {
        text: 'The tracks went up the hill and stopped at the house of {{gap}}.',
        picks: ['the man who never gets post', 'two sisters not speaking', 'the empty windows'],
      },
      {
        text: 'There they found a puddle, a hat, and {{gap}}.',
        picks: ['somebody smiling', 'a reply', 'two cups, one of them cold'],
      },
    ],
  },
  'shy-volcano': {
    title: 'The shy volcano',
    lines: [
      {
        text: 'The volcano hadn’t said a word for a thousand years, because of {{gap}}.',
        picks: ['a remark about its shape', 'the hiccups', 'a nest on its top'],
      },
      {
        text: 'Then a goat climbed up and told it {{gap}}.',
        picks: ['a joke with no ending', 'all the news since the ice', 'its own name, by mistake'],
      },
      {
        text: 'The ground began to shake. It wasn’t angry. It was {{gap}}.',
        picks: ['giggling', 'trying to whistle', 'clearing its throat'],
      },
      {
        text: 'Down in the village it rained {{gap}} until breakfast.',
        picks: ['warm pebbles', 'a thousand years of “hello”', 'something like popcorn'],
      },
    ],
  },
  'night-train': {
    title: 'The night train stops for you',
    lines: [
      {
        text: 'If you hold your breath after midnight you hear a train that runs on {{gap}}.',
        picks: ['yawns', 'crumbs and moonlight', 'the snores of uncles'],
      },
      {
        text: 'The conductor is {{gap}}, and tickets are not checked but sniffed.',
        picks: ['a badger in gloves', 'your old teacher, but younger', 'a tall coat, no one inside'],
      },
      {
        text: 'It stops at Pillow, at Under-Pillow, and at {{gap}}.',
        picks: ['Where-Was-I', 'Grandma’s old kitchen', 'Nearly-Remembered'],
      },
      {
        text: 'Whoever rides to the end comes back with {{gap}} in one pocket.',
        picks: ['a foreign acorn', 'the start of a song', 'sand, and no idea why'],
      },
    ],
  },
  'giant-tooth': {
    title: 'The giant’s wobbly tooth',
    lines: [
      {
        text: 'The giant’s tooth wobbled, and the whole valley heard {{gap}}.',
        picks: ['a door that wasn’t a door', '“Don’t look, don’t look”', 'thunder, eating an apple'],
      },
      {
        text: 'They tied it to {{gap}} and counted to three.',
        picks: ['the noon express', 'forty willing sheep', 'a church that was closed anyway'],
      },
      {
        text: 'Out it came, and the hole was big enough for {{gap}}.',
        picks: ['a small cinema', 'a choir', 'the giant’s worries, all of them'],
      },
      {
        text: 'Under his pillow that night the tooth fairy left {{gap}} and sat down for a rest.',
        picks: ['a coin the size of a pond', 'a note: “never again”', 'herself, rather flat'],
      },
    ],
  },
  'library-owl': {
    title: 'The owl who returned a book late',
    lines: [
      {
        text: 'The owl brought the book back {{gap}} too late.',
        picks: ['ninety years', 'one owl-lifetime', 'a Sunday'],
      },
      {
        text: '“The fine,” said the librarian, “is {{gap}}.”',
        picks: ['every mouse you know', 'one feather, your softest', 'to tell me how it ends'],
      },
      {
        text: 'But the last page was gone. It had been made into {{gap}}.',
        picks: ['a paper hat for an egg', 'a very wise nest', 'a boat, and it had sailed'],
      },
      {
        text: 'So the owl made up an ending, with {{gap}} in it, and it was better.',
        picks: ['two weddings and a ladder', 'the librarian', 'everyone forgiven by lunch'],
      },
    ],
  },
  'penguin-hotel': {
    title: 'The penguin hotel',
    lines: [
      {
        text: 'At the penguin hotel every room has {{gap}} instead of a bed.',
        picks: ['a slope', 'a drawer full of snow', 'somebody to stand next to'],
      },
      {
        text: 'A camel arrived, dripping, and asked for {{gap}}.',
        picks: ['the warmest cupboard', 'sand, lightly toasted', 'a room facing south'],
      },
      {
        text: 'The penguins talked it over and brought {{gap}}.',
        picks: ['all their feet', 'a hairdryer, held by twelve', 'the manager, who is round'],
      },
      {
        text: 'In the guest book the camel wrote only {{gap}}.',
        picks: ['“Cold. Kind. Again.”', 'a wet, happy hoofprint', '“My hump has been hugged”'],
      },
    ],
  },
}
