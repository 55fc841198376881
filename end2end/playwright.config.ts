import { defineConfig } from '@playwright/test';
import { existsSync } from 'node:fs';

// A browser of the system, where there is one; otherwise the one `npx playwright install chromium` brought.
const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path),
);
const desktop = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

// `cargo xtask test e2e` starts the portal and says where it is.
export default defineConfig({
  testDir: '.',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  retries: 0,
  // The machine may be busy with a build beside the tests.
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    baseURL: process.env.HISOBDOR_BASE_URL ?? 'http://127.0.0.1:3000',
    locale: 'uz-UZ',
    timezoneId: 'Asia/Tashkent',
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
        '--disable-background-networking', '--disable-component-update', '--disable-sync',
      ],
    },
  },
  // Every journey runs with and without script; what takes long runs on one kind of device of each.
  projects: [
    { name: 'script', use: desktop, testIgnore: 'smoke.spec.ts' },
    { name: 'noscript', use: { ...desktop, javaScriptEnabled: false }, testMatch: ['smoke.spec.ts', 'nasty.spec.ts', 'journeys/find.spec.ts'] },
    { name: 'phone', use: phone, testMatch: ['axe.spec.ts', 'islands.spec.ts', 'journeys/rate.spec.ts', 'journeys/find.spec.ts'] },
    { name: 'phone-noscript', use: { ...phone, javaScriptEnabled: false }, testMatch: 'journeys/*.spec.ts', testIgnore: 'journeys/report.spec.ts' },
  ],
});
