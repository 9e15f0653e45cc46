/** Which code is read from what people send each other. */
import { expect, it } from 'vitest'
import { asCode, codeIn } from '../../../client/join/code-reading.ts'

it.each([
  // Links as people type them and messengers shorten them.
  ['h:2567/kbht', 'KBHT'],
  ['h:2567/keht', 'KEHT'],
  ['example.org/kbht', 'KBHT'],
  ['example.org/keht', 'KEHT'],
  ['moth.example.org/KBHT/screen', 'KBHT'],
  ['//moth.example.org/kbht', 'KBHT'],
  ['See dreams.example.org/kbht?with=leo, it is fun', 'KBHT'],
  ['localhost/kbht', 'KBHT'],
  ['192.168.1.7:2567/kbht', 'KBHT'],
  ['[fe80::1]:2567/kbht', 'KBHT'],
  ['<https://moth.example.org/KBHT>', 'KBHT'],
  ['[Join](https://moth.example.org/KBHT)', 'KBHT'],
  ['http://mxth/KBHT', 'KBHT'],
  ['https://h/game/?room=KBHT', 'KBHT'],
  ['https://h/game/?room=KEHT', 'KEHT'],
  ['https://h/game/KBHT#seat=AbCd-FGHK_mNpQrStUvWxYz', 'KBHT'],
  ['https%3A%2F%2Fh%2FKBHT', 'KBHT'],
  ['https%3A%2F%2Fh%2FKEHT', 'KEHT'],
  ['https://chat.test/away?to=https%253A%252F%252Fh%252FKBHT&by=mail', 'KBHT'],
  // Sentences.
  ['Code: keht', 'KEHT'],
  ['code is keht', 'KEHT'],
  ['Code: K-E-H-T', 'KEHT'],
  ['JOIN US: KEHT', 'KEHT'],
  ['WIFI code KEHT', 'KEHT'],
  ['kbht is what the code says', 'KBHT'],
  ['GAME TIME! KBHT, COME OVER', 'KBHT'],
  ['Der Code: kb-ht', 'KBHT'],
  ['the code is k b h t', 'KBHT'],
  ['Come in,KBHT.Quick', 'KBHT'],
  ['房间代码KBHT加入', 'KBHT'],
  ['「ＫＢＨＴ」', 'KBHT'],
  // Letters of other alphabets that look the same, ornate and marked ones, and signs that nobody sees.
  ['КЕНТ', 'KEHT'],
  ['кент', 'KEHT'],
  ['код: КВНТ', 'KBHT'],
  ['ΚΒΗΤ', 'KBHT'],
  ['𝐊𝐁𝐇𝐓', 'KBHT'],
  ['Ḱ́ḂḤṬ', 'KBHT'],
  ['\u202aK\u200bB\u00adHT\u202c', 'KBHT'],
  // Nothing that could be a code.
  ['https://example.org/', ''],
  ['http://', ''],
  ['Hello everybody', ''],
  ['100%', ''],
])('reads %j as %s', (text, code) => {
  expect(codeIn(text)).toBe(code)
})

it.each([
  ['KBHT.', 'KBHT'],
  ['%D0%9A%D0%92%D0%9D%D0%A2', 'KBHT'],
  ['kbht%E3%80%82', 'KBHT'],
  ['%20KBHT', 'KBHT'],
  ['%', ''],
])('reads %j in an address as %s', (part, code) => {
  expect(asCode(part)).toBe(code)
})
