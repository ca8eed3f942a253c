import {readFileSync} from 'node:fs'
import {extract, concludeOn} from './src/steps/index.ts'
import {rules} from './src/rules/index.ts'
import {ingest, readers} from './src/ingest/index.ts'
const want=process.argv[2]!.split(',')
const use=rules.filter(r=>want.includes(r.name))
let n=0
const seen=new Set<string>()
for (const l of readFileSync('/work/shared/data/bump-dev/'+process.argv[3],'utf8').split('\n')) {
  if (!l) continue
  const d=JSON.parse(l); const text=d.article??d.source??d.text
  if (seen.has(text)) continue; seen.add(text)
  const r:any=ingest(Buffer.from(text), {id:'x'+n++,path:'x.txt',event:'e',beside:{},given:{}} as any, readers[0]!)
  if (!r.sources) continue
  const source=r.sources[0]; const rd=extract(source)
  const {conclusions}=concludeOn([{source,reading:()=>rd}] as any,{rules:use} as any) as any
  for (const x of conclusions.drafts) { const s=(x.spots??x.places)[0]; console.log(`${source.id}\t${x.rule}\t${x.severity}\t${JSON.stringify(source.text.slice(Math.max(0,s.start-45),s.start)+'⟦'+source.text.slice(s.start,s.end)+'⟧'+source.text.slice(s.end,s.end+45))}`) }
}
console.error(n)
