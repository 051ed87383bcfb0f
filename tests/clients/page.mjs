// node page.mjs FILE.html CHROMIUM WIDTH [PNG]: opens a page of ours as a reader does, and says, as JSON, what became of it.
// Of the content delivery network, the installed package answers ("cdn"), or nobody does ("offline", in MODE).
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const [file, executablePath, width, png] = process.argv.slice(2);
const offline = process.env.MODE === 'offline';
const dist = path.join(path.dirname(fileURLToPath(import.meta.url)), 'node_modules/@knight-lab/timelinejs/dist');
const types = { '.js': 'text/javascript', '.css': 'text/css' };
const pixel = Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64');
const result = { console: [], errors: [], dialogs: [], fetched: [] };
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage({ viewport: { width: Number(width), height: 1500 }, timezoneId: 'Asia/Tokyo' });
  await page.route(/^https?:/, (route) => {
    const url = new URL(route.request().url());
    result.fetched.push(url.href);
    const found = path.join(dist, path.normalize(url.pathname.replace(/^.*\/dist\//, '/')));
    if (!offline && url.pathname.includes('/dist/') && fs.existsSync(found)) {
      const headers = { 'access-control-allow-origin': '*', 'content-type': types[path.extname(found)] ?? 'application/octet-stream' };
      return route.fulfill({ headers, body: fs.readFileSync(found) });
    }
    if (route.request().resourceType() === 'image') return route.fulfill({ contentType: 'image/gif', body: pixel });
    return route.abort('internetdisconnected');
  });
  page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) result.console.push(message.text()); });
  page.on('pageerror', (error) => result.errors.push(String(error)));
  page.on('dialog', (dialog) => { result.dialogs.push(dialog.message()); dialog.dismiss(); });
  await page.goto(pathToFileURL(path.resolve(file)).href);
  await page.waitForFunction(() => !window.TL || !window.timelinejs || document.querySelector('.tl-slide'), null, { timeout: 30000 });
  await page.waitForTimeout(1500);
  Object.assign(result, await page.evaluate(() => {
    const all = (selector) => [...document.querySelectorAll(selector)];
    const active = all('body *').filter((one) => one.tagName === 'IFRAME'
      || [...one.attributes].some((attribute) => (/^on/i.test(attribute.name) && attribute.value !== 'void(0)')
        || (/^(href|src|action)$/i.test(attribute.name) && /^\s*(javascript|data:text)/i.test(attribute.value))));
    return {
      drawn: Boolean(window.TL) && !document.getElementById('timeline-embed')?.hidden,
      slides: all('.tl-slide').length,
      markers: all('.tl-timemarker').length,
      scripts: all('script').length,
      active: active.map((one) => one.outerHTML.slice(0, 200)),
      listed: all('#events > ol:first-of-type > li').map((one) => one.querySelector('h3').innerText),
      times: all('#events time').map((one) => one.dateTime),
      linked: JSON.parse(document.querySelector('script[type="application/ld+json"]').textContent)['@graph'].length,
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      title: document.title,
    };
  }));
  if (png) await page.screenshot({ path: png }); // the top of it: a long list has no end of pixels
} finally {
  await browser.close();
}
console.log(JSON.stringify(result));
