import type { Story } from '../../story-types.ts'

/** Saturday: Ava to her mother, in front of everybody, and what Elara may say to it. Spoken aloud. */
export const accusations: Story['accusations'] = {
  'own-dream': {
    text: 'On {{evening}} you went in there yourself. I heard you laugh. You don’t laugh like that out here.',
    answers: [
      'I was so tired, Ava. It was the only room that wanted nothing from me.',
      'I had to know what it does to you. It’s lovely in there. That’s what frightened me.',
      'I laughed because you were in it. The real one was next door. I know. I know.',
    ],
  },
  pushed: {
    text: 'On {{evening}} I heard the study. You turned the upgrade up. With both hands, as if it was heavy.',
    answers: [
      'It was heavy. I turned it so that we can keep this house.',
      'They keep a list of who turns it and who doesn’t. I was scared of the list.',
      'I did. I’ve wanted to turn it back ever since, and nobody let go of my hands.',
    ],
  },
  customised: {
    text: 'They offered you a dream made for me, and you said yes. You didn’t even ask me what I like.',
    answers: [
      'I thought I knew what you like. I’m your mum. I used to know by the colour of the sock.',
      'It was the best present anyone had ever shown me. I wanted it to be yours.',
      'You’re right. They asked me, and I should have turned round and asked you.',
    ],
  },
  'broken-promise': {
    text: 'On {{evening}} you promised {{other}} you’d be there. I saw the space where you weren’t.',
    answers: [
      'Something came in from work, the way it always comes in: on tiptoe.',
      'I thought {{other}} would understand. I always think that of the people who wait for me.',
      'I forgot. I’ve looked for a better word, and there isn’t one.',
    ],
  },
  'broken-to-me': {
    text: 'On {{evening}} you promised to meet me. I kept your place warm with my feet.',
    answers: [
      'I was on the stairs. Then somebody wanted one more thing, and then one more.',
      'I did come. You were asleep by then, and I was too ashamed to wake you.',
      'I’m sorry. Keeping it warm was never your job.',
    ],
  },
  goodnight: {
    text: 'On {{evening}} I said goodnight to you through the wall. You were saying it to somebody else.',
    answers: [
      'I said it where I thought it was needed. I thought you never needed it.',
      'I heard you. I held my breath, so that you’d say it again.',
      'Then knock, Ava. Knock until I come. I’ll come.',
    ],
  },
  'empty-place': {
    text: 'On {{evening}} I was in the reading chair. There was room for one more, exactly your size.',
    answers: [
      'I could hear you through the floor. I did all your voices, without a sound.',
      'You read so well. I told myself nobody would notice the space.',
      'Leave me that space tomorrow. Please. Exactly my size.',
    ],
  },
  'read-with-me': {
    text: 'On {{evening}} you read with me, and I forgot about today. You can’t have. You’d booked it.',
    answers: [
      'I had. That evening I dialled their number twice, and put it down twice.',
      'I thought we could have both: the book, and this, and nobody ever tired.',
      'That evening was real. If somebody asks me which one was, I’ll say that one.',
    ],
  },
  'your-face': {
    text: 'Your face came to me at night. It said: “{{text}}” And it had your voice, Mum.',
    answers: [
      'That wasn’t me. But I know who lent it the voice.',
      'When my face frightens you at night, come and look at the real one. Even at four.',
      'They told us that can’t happen. There was a slide about it, with a smiling cloud.',
    ],
  },
  booked: {
    text: 'You booked this. You asked the sphere before you asked me.',
    answers: [
      'I did ask, in the autumn. You said “mm”. I took the “mm”.',
      'I wanted you to have what everybody’s children are going to have.',
      'I was afraid you’d say no. So I didn’t ask. That’s all of it.',
    ],
  },
  lessons: {
    text: 'At work you write what children dream. Which of you wrote that I’d want this?',
    answers: [
      'Me. I wrote it the week your first tooth came out and you cried for a day.',
      'There are forty of us, Ava, and every one was thinking of somebody.',
      'Nobody should have. Not even somebody who loves you.',
    ],
  },
  lantern: {
    text: 'Every dream puts out two lights on somebody’s lantern. You can see the wall from your desk.',
    answers: [
      'I counted them every night. I told myself it was the bulbs.',
      'Lights come back. You being nine doesn’t, and I wanted it to shine.',
      'I looked at the desk. I’ve got very good at looking at the desk.',
    ],
  },
}
