import sharp from 'sharp'
import { readdirSync } from 'node:fs'
const [dir, pat, out, cols, cw, ch, from='0', to='999'] = process.argv.slice(2) as string[]
const files = readdirSync(dir!).filter(f=>new RegExp(pat!).test(f)).sort().slice(+from,+to)
const C=+cols!, W=+cw!, H=+ch!
const comps = await Promise.all(files.map(async (f,i)=>({input: await sharp(dir+'/'+f).resize(W-4,H-4,{fit:'contain',background:'#222'}).png().toBuffer(), left:(i%C)*W, top:Math.floor(i/C)*H})))
await sharp({create:{width:C*W,height:Math.ceil(files.length/C)*H,channels:3,background:'#444'}}).composite(comps).png().toFile(out!)
console.log(files.join(' '))
