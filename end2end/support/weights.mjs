// How much a first and a second visit transfer: node support/weights.mjs <portal> <page>...
import { chromium } from '@playwright/test';
import { existsSync } from 'node:fs';

const [base, ...pages] = process.argv.slice(2);
const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => path && existsSync(path));
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });

// Readable and usable: the document, what paints it, and the icons on its buttons. Fonts are swapped in, islands come last.
const isNeeded = (type, url) => type === 'Document' || type === 'Stylesheet' || url.endsWith('.svg');

async function visit(page, address) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const known = new Map();
  let [whole, needed] = [0, 0];
  session.on('Network.responseReceived', ({ requestId, type, response }) => known.set(requestId, { type, url: response.url, cached: response.fromDiskCache }));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const of = known.get(requestId);
    if (!of || of.cached) return;
    whole += encodedDataLength;
    if (isNeeded(of.type, of.url.split('#')[0])) needed += encodedDataLength;
  });
  await page.goto(base + address, { waitUntil: 'networkidle' });
  await session.detach();
  return { whole: whole / 1000, needed: needed / 1000 };
}

let isMissed = false;
const row = (what, kilobytes, most) => {
  isMissed ||= kilobytes > most;
  console.log(`| ${what} | ${kilobytes.toFixed(1)} kB${kilobytes > most ? ' **missed**' : ''} | at most ${most} |`);
};
for (const address of pages) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'uz-UZ' });
  const page = await context.newPage();
  const first = await visit(page, address);
  const kind = address.split('/')[2] ?? 'home';
  row(`first visit: ${kind}, everything`, first.whole, 190);
  row(`first visit: ${kind}, before it is readable and usable`, first.needed, 60);
  const other = pages.find((one) => one !== address);
  row(`second page after ${kind}`, (await visit(page, other)).whole, 15);
  await context.close();
}
await browser.close();
process.exit(isMissed ? 1 : 0);
