import {toSource} from './src/eval/sources.ts'
import {check} from './src/check.ts'
const texts = process.argv.slice(2).filter(x => !x.startsWith('-k'))
const k = process.argv.find(x => x.startsWith('-k'))?.slice(2).split(',')
const r = check(texts.map((t, i) => ({...toSource(t, 'abcdefg'[i]!)!, event: 'e'})))
for (const f of r.findings) console.log(f.severity, f.rule, f.confidence, f.what, f.places.map(p => `${p.source}:“${p.text}”`).join(' '))
if (k) for (const c of r.claims) if (k.includes(c.kind) || k[0] === '') console.log('  ', c.source, c.kind, `“${c.text}”`, JSON.stringify(c.value), JSON.stringify({at: c.frame?.attribute, su: c.frame?.subject?.id, sc: c.frame?.scope?.map(s => s.type + ':' + s.id), st: c.frame?.standing}))
