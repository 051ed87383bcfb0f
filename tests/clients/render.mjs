// node render.mjs FILE.(json|csv) CHROMIUM [inline]: draws it with the real TimelineJS and says, as JSON, what became of it.
// The page is served on loopback; every other address gets an empty picture, or nothing.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const [file, executablePath, mode] = process.argv.slice(2);
const dist = path.join(path.dirname(fileURLToPath(import.meta.url)), 'node_modules/@knight-lab/timelinejs/dist');
const data = `/data${path.extname(file)}`;
const types = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.csv': 'text/csv; charset=utf-8' };
const page_html = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">
<link rel="stylesheet" href="/dist/css/timeline.css"><script src="/dist/js/timeline.js"></script>
<div id="embed" style="width:1200px;height:650px"></div><script>
(async () => {
  const address = location.origin + '${data}';
  const source = ${mode === 'inline'} ? await (await fetch(address)).json() : address;
  const options = { script_path: location.origin + '/dist/js/', language: 'en', font: null, duration: 0 };
  window.timeline = new TL.Timeline('embed', source, options);
  window.timeline.on('loaded', () => { window.done = true; });
})();
</script>`;

const server = http.createServer((request, response) => {
  const name = decodeURIComponent(new URL(request.url, 'http://x').pathname);
  const found = name === data ? file : path.join(dist, path.normalize(name.replace(/^\/dist/, '')));
  if (name === '/') {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page_html);
  } else if ((found === file || found.startsWith(dist)) && fs.existsSync(found)) {
    response.setHeader('content-type', types[path.extname(found)] ?? 'application/octet-stream');
    response.end(fs.readFileSync(found));
  } else {
    response.statusCode = 404;
    response.end();
  }
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const origin = `http://127.0.0.1:${server.address().port}`;

const pixel = Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64');
const result = { state: 'timeout', errors: [], dialogs: [] };
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage({ timezoneId: 'Asia/Tokyo' });
  await page.route('**/*', (route) => {
    if (route.request().url().startsWith(origin)) return route.continue();
    if (route.request().resourceType() === 'image') return route.fulfill({ contentType: 'image/gif', body: pixel });
    return route.abort('blockedbyclient');
  });
  page.on('pageerror', (error) => result.errors.push(String(error)));
  page.on('dialog', (dialog) => { result.dialogs.push(dialog.message()); dialog.dismiss(); });
  await page.goto(`${origin}/`);
  const state = await page.waitForFunction(() => {
    const failed = [...document.querySelectorAll('.tl-message-content')].find((one) => /^error/i.test(one.innerText));
    return window.done ? 'loaded' : failed?.innerText;
  }, null, { timeout: 30000 });
  result.state = await state.jsonValue();
  if (result.state === 'loaded') {
    await page.waitForTimeout(400);
    Object.assign(result, await page.evaluate(() => {
      const all = (selector) => [...document.querySelectorAll(selector)];
      const active = all('.tl-timeline *').filter((one) => one.tagName === 'SCRIPT' || one.tagName === 'IFRAME'
        || [...one.attributes].some((attribute) => (/^on/i.test(attribute.name) && attribute.value !== 'void(0)')
          || (/^(href|src|action|xlink:href)$/i.test(attribute.name) && /^\s*(javascript|data:text)/i.test(attribute.value))));
      return {
        slides: all('.tl-slide').map((one) => ({
          id: one.id, headline: one.querySelector('.tl-headline')?.innerText, date: one.querySelector('.tl-headline-date')?.innerText,
        })),
        markers: all('.tl-timemarker').length,
        ends: all('.tl-timemarker-with-end').length,
        bands: timeline.config.eras.length,
        eras: all('.tl-timeera').map((one) => one.innerText.trim()),
        groups: all('.tl-timegroup-message').map((one) => one.innerText),
        types: timeline.config.events.concat(timeline.config.title || []).map((one) => one.media?.mediatype?.type).filter(Boolean),
        active: active.map((one) => one.outerHTML.slice(0, 200)),
      };
    }));
  }
} finally {
  await browser.close();
  server.close();
}
console.log(JSON.stringify(result));
