import { negotiateLanguage as n } from '@/lib/i18n/negotiate'
import { formatDate, countryName } from '@/lib/i18n/translator'
import { splitLatin } from '@/lib/domain/latin-runs'
import { markTerms } from '@/lib/domain/statutory-terms'
import { listFiles } from '@/lib/content/list-files'
import { readContent } from '@/lib/content/read-content'
import { blocksOf } from '@/lib/domain/blocks'
for (const h of [null,'','*','*;q=0.5, it','it','IT-it','zh-Hans','zh-CN','zh-TW','zh-Hant-HK','pt-BR','pt-PT','de','de-DE,de;q=0.9','en;q=0.1, ar;q=0.9','fr;q=0','ar-EG,ar;q=0.8','fa-AF','prs','ur-PK','uk-UA,ru;q=0.8','ro-MD','mo','sq-AL','bn-BD','@@@','x','en_US','it;q=abc','𝔘','a'.repeat(5000),',,,;;','it,','ru','ca','gl','ckb','so','it; q=1','de, it;q=0.3', 'i-klingon','und','fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5','ps','pa-PK','*, it', 'en-GB', 'es-419','ar;q=0.1,fr;q=0.2,*;q=1','__proto__','constructor', 'zz-QQ,it;q=0.2'])
  { let r; try { r = n(h) } catch (e) { r = String(e).slice(0,100) } console.log(JSON.stringify(h)?.slice(0,60), r) }
for (const l of ['en','ar','fa','bn','ur','zh'] as const) console.log(l, formatDate(l,'2025'), '|', formatDate(l,'2025-06'),'|', formatDate(l,'2025-06-03'),'|',formatDate(l,'2025-02-30'), countryName(l,'it'), countryName(l,'gr'))
for (const s of ['D.Lgs. 142/2015 art. 22(1)','حسب D.Lgs. 142/2015 art. 22(1) في','اطلب (Assegno di inclusione) الآن','مرحبا','Hello there','','(INPS) و(INAIL)','اذهب (INPS) (INAIL) غدا','(ASL) art. 22(1)','رمز (STP).','e-mail: a@b.c هنا','A)','الاتصال 800 123','TUI art. 35(3)، ثم', 'ASL Città di Torino: هنا', "Corte d'Appello",'))) A ((('])
  { const r = splitLatin(s); console.log(s, JSON.stringify(r.map(x=>x.latin?`<${x.text}>`:x.text)), r.map(x=>x.text).join('')===s) }
console.log(JSON.stringify(markTerms('去Questura办理', [{term:'Questura',language:'it'}])), JSON.stringify(markTerms('وQuestura', [{term:'Questura',language:'it'}])))
const k = readContent(await listFiles('content'))
const terms = k.entries.filter(e=>e.kind==='term').map(e=>(e.content as any).term as string)
let missN=0, missT=0, glued=0
for (const e of k.entries) for (const t of e.translations) for (const b of t.blocks) {
  const nums = b.source.match(/\d+/g) ?? []
  const m = nums.filter(x => !(b.text.match(/\d+/g) ?? []).includes(x))
  if (m.length) { missN++; console.log('NUM', t.language, e.slug, b.key, m, '\n  ', b.source, '\n  ', b.text) }
  for (const [, inside] of b.source.matchAll(/\(([^()]*)\)/g)) for (const term of terms) if (inside === term && !b.text.includes(term)) { missT++; console.log('TERM', t.language, e.slug, b.key, term, '\n  ', b.source, '\n  ', b.text) }
  for (const term of terms) if (t.language==='ar' && b.text.includes(term)) { const re = new RegExp(`[\\u0600-\\u06ff]${term.replace(/[.()]/g,'\\$&')}|${term.replace(/[.()]/g,'\\$&')}[\\u0621-\\u06ff]`,'u'); const mm=b.text.match(re); if (mm) { glued++; console.log('GLUED', e.slug, mm[0]) } }
}
console.log({missN, missT, glued})
const all = k.entries.flatMap(e=>blocksOf(e.kind,e.content))
for (const a of ["Corso Verona 4", "Corso Bolzano 44", "Via Ceresole 42", "Via Bertola 53", "Via Corte d'Appello 10", "Via dei Quartieri 6/L"]) for (const e of k.entries) { const j = JSON.stringify(e.content); if (j.includes(a)) console.log(a, e.kind, e.slug, Object.entries(e.content).filter(([,v])=>JSON.stringify(v).includes(a)).map(x=>x.join(': '))) }
for (const e of k.entries.filter(e=>e.kind==='service')) console.log(e.slug, (e.content as any).address)
