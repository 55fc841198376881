import { randomInt } from 'node:crypto';
import { day, expect, fill, send, sendAndBeRefused, sendAndGoOn, signIn, test, type Page } from '../support/portal.ts';
import { t } from '../support/texts.ts';

const unique = (words: string) => `${words} ${crypto.randomUUID().slice(0, 8)}`;

/** The inspector announces a meeting. Gives its address part. */
async function announce(page: Page, place: string): Promise<string> {
  await signIn(page, 'inspector');
  await page.goto('/uz/desk/meetings');
  const form = page.locator('form:has([name="topic"])');
  await fill(form, 'day', day(1));
  await fill(form, 'place', place);
  await sendAndBeRefused(form.getByRole('button'), 'day');
  await expect(form.locator('[name="place"]')).toHaveValue(place);
  // One meeting a day in a mahalla, and none on a holiday: another day where this one does not go.
  let status = 422;
  for (let tries = 0; tries < 10 && status === 422; tries += 1) {
    await fill(form, 'day', day(randomInt(4, 59)));
    status = (await send(form.getByRole('button'))).status();
  }
  expect(status).toBe(303);
  await expect(page).toHaveURL(/\/uz\/desk\/meetings\/[0-9a-z]+$/);
  return page.url().split('/').at(-1)!;
}

test('a resident asks before a meeting, the desk shows it, the inspector answers it', async ({ page, newcomer }) => {
  test.setTimeout(150_000);
  const place = unique('Mahalla idorasi, 2-xona');
  const id = await announce(page, place);

  const resident = await newcomer();
  await resident.goto(`/uz/meetings/${id}`);
  await expect(resident.locator('main')).toContainText(place);
  await resident.locator(`main a[href="/uz/meetings/${id}/questions"]`).click();
  const form = resident.locator('form:has([name="question"])');
  await fill(form, 'question', 'Qachon?');
  await sendAndBeRefused(form.getByRole('button'), 'question');
  const question = unique('Bolalar maydonchasi yonidagi chiroq qachon yonadi, aytib bera olasizmi');
  await fill(form, 'question', question);
  await sendAndGoOn(form.getByRole('button'));
  await expect(resident.getByRole('status')).toContainText(t('question-sent'));
  await resident.goto(`/uz/meetings/${id}`);
  await expect(resident.locator('#questions')).not.toContainText(question);

  const desk = await newcomer();
  await signIn(desk, 'desk');
  await desk.goto('/uz/desk/questions');
  await desk.locator('main a[href^="/uz/desk/questions/"]').filter({ hasText: question }).click();
  await sendAndGoOn(desk.locator('button[name="decision"][value="show"]'));

  await resident.goto(`/uz/meetings/${id}`);
  await expect(resident.locator('#questions')).toContainText(question);

  await page.goto('/uz/desk/questions');
  await page.locator('main a[href^="/uz/desk/questions/"]').filter({ hasText: question }).click();
  const reply = page.locator('form[action$="/answer"]');
  await sendAndBeRefused(reply.getByRole('button'), 'answer');
  const answer = unique('Chiroq kelasi haftada almashtiriladi, buyurtma berildi.');
  await fill(reply, 'answer', answer);
  await sendAndGoOn(reply.getByRole('button'));

  await resident.goto(`/uz/meetings/${id}`);
  await expect(resident.locator('#questions')).toContainText(answer);
});

test('a meeting is called off with a reason that everybody reads', async ({ page, newcomer }) => {
  const id = await announce(page, unique('Maktab zali'));
  const reason = unique('Maktabda shu kuni imtihon boʻlgani uchun');
  const form = page.locator('#cancel form');
  await page.locator('#cancel summary').click();
  await fill(form, 'why', reason);
  await sendAndGoOn(form.getByRole('button'));
  const reader = await newcomer();
  await reader.goto(`/uz/meetings/${id}`);
  await expect(reader.locator('main')).toContainText(reason);
  await expect(reader.locator('[data-stage="cancelled"]')).toBeVisible();
});

test('coming meetings are a file for calendars', async ({ page }) => {
  await page.goto('/uz/meetings');
  const address = await page.locator('main a[href$="/meetings.ics"]').getAttribute('href');
  const file = await page.request.get(address!);
  expect(file.headers()['content-type']).toBe('text/calendar; charset=utf-8');
  const text = await file.text();
  expect(text).toContain('BEGIN:VCALENDAR');
  expect(text).toMatch(/DTSTART:\d{8}T\d{6}Z/);
});

test('a resident books a reception without a name and gives the time back', async ({ page, newcomer, keys }) => {
  await page.goto(`/uz/inspectors/${keys.inspector}`);
  await page.locator(`main a[href="/uz/inspectors/${keys.inspector}/reception"]`).click();
  const form = page.locator('form:has([name="slot"])');
  await sendAndBeRefused(form.getByRole('button'), 'slot');
  const slots = form.locator('[name="slot"]');
  await slots.nth(randomInt(await slots.count())).check();
  await fill(form, 'topic', 'lighting');
  await sendAndGoOn(form.getByRole('button'));
  await expect(page).toHaveURL('/uz/receptions/booking');
  const code = (await page.locator('#receipt-code').innerText()).trim();
  expect(code.replace(/ /g, '')).toMatch(/^\d{20}$/);

  const elsewhere = await newcomer();
  await elsewhere.goto('/uz/receptions');
  const door = elsewhere.locator('form:has([name="receipt"])');
  await fill(door, 'receipt', '0000 0000 0000 0000 0000');
  await sendAndBeRefused(door.getByRole('button'), 'receipt');
  await fill(door, 'receipt', code);
  await sendAndGoOn(door.getByRole('button'));
  await expect(elsewhere.locator('[data-state="booked"]')).toBeVisible();
  await sendAndGoOn(elsewhere.locator('form:has([name="act"][value="cancel"])').getByRole('button'));
  await expect(elsewhere.locator('[data-state="cancelled"]')).toBeVisible();
});

test('the inspector publishes minutes and a resident judges the meeting', async ({ page, newcomer }) => {
  await signIn(page, 'inspector');
  await page.goto('/uz/desk/meetings');
  const line = page.locator('main a[href^="/uz/desk/meetings/"]:has([data-stage="begun"])').first();
  const id = (await line.getAttribute('href'))!.split('/').at(-1)!;

  const resident = await newcomer();
  await resident.goto(`/uz/meetings/${id}`);
  await expect(resident.locator('[data-stage="begun"]')).toBeVisible();
  await expect(resident.locator('#voice')).toBeVisible();

  await line.click();
  const form = page.locator('#minutes form');
  await sendAndBeRefused(form.getByRole('button'), 'present', 'said');
  const said = unique('Koʻcha chiroqlari va bozor oldidagi tartib haqida gaplashildi');
  await fill(form, 'present', '34');
  await fill(form, 'said', said);
  await sendAndGoOn(form.getByRole('button'));

  await resident.goto(`/uz/meetings/${id}`);
  await expect(resident.locator('#minutes')).toContainText(said);
  await resident.locator('#voice').getByText(t('meeting-voice-ask'), { exact: true }).click();
  const voice = resident.locator('form[action$="/verdict"]');
  for (const [name, value] of Object.entries({ r1: 'attended', r2: 'bad', r3: 'some', r4: 'partly' })) await fill(voice, name, value);
  await sendAndGoOn(voice.getByRole('button', { name: t('voice-send') }));
  await expect(resident.locator('#voice').getByRole('status')).toContainText(t('voice-thanks'));
});

test('the desk says how a reception went', async ({ page }) => {
  await signIn(page, 'desk');
  await page.goto('/uz/desk/meetings');
  const mark = page.locator('#receptions form:has(button[name="mark"][value="held"])').first();
  const path = (await mark.getAttribute('action'))!;
  await sendAndGoOn(mark.locator('button[value="held"]'));
  await expect(page.locator(`#receptions form[action="${path}"]`)).toHaveCount(0);
});
