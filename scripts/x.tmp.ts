import { pageBundle } from './lib/page-bundle.ts';
import { askPages, readSamples } from './lib/article-pages.ts';
const { code } = await pageBundle('Readout', ['lib/page/walk', 'lib/page/detect', 'lib/page/body', 'lib/page/extract']);
const ids = process.argv.slice(2);
const samples = (await readSamples('../shared/article')).filter((s) => ids.some((id) => s.id.includes(id)||s.url.includes(id)));
await askPages<any>(samples, '../shared/article', code, `(() => { const w = Readout.walkBody(document.body); const b = new Set(Readout.chooseBody(w).map(x=>x.block)); const m = Readout.mainContainer(w, .65);
 const path = (c) => { let s=''; for (let x=c; x && s.length<230; x=x.parent) s = x.element.tagName + (x.name?'.'+x.name.slice(0,40):'') + ' > ' + s; return s.slice(-170); };
 return [path(m), ...w.blocks.map((k,i) => [b.has(k)?'+':' ', Readout.isWithin(k.container,m)?'in':'--', k.container.side?'S':' ', k.prose>0?'P':' ', k.kind, k.chars, k.linkChars, Readout.textOf(k.pieces).slice(0,90), path(k.container)].join(' | ')).filter((l,i)=>1)]; })()`, (s, a) => { console.log('\n#####', s.id, s.url); console.log(Array.isArray(a) ? a.filter((l: string) => process.env.ALL || l.includes('| in |') || l.includes(' P |') ).slice(0, 90).join('\n') : a); }, true);
