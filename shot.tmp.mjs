import { chromium } from "playwright-core";
const [,, as, lang, width, ...paths] = process.argv;
const b = await chromium.launch({executablePath:"/usr/bin/chromium",args:["--no-sandbox"]});
const c = await b.newContext({viewport:{width:+width,height:800}});
const p = await c.newPage();
await p.goto(`http://127.0.0.1:3555/${lang==="fr"?"fr/connexion":"en/sign-in"}`);
await p.click(`button[value="${as}"]`);
await p.waitForLoadState("networkidle");
let i=0;
for (const path of paths){ if(path!=="home") await p.goto(`http://127.0.0.1:3555${path}`); await p.waitForLoadState("networkidle");
 const o = await p.evaluate(()=>document.documentElement.scrollWidth>innerWidth); if(o) console.log("OVERFLOW",path);
 await p.screenshot({path:`/tmp/w/s-${as}-${lang}-${width}-${i++}.png`,fullPage:true}); console.log(p.url(), await p.title()); }
await b.close();
