// The operator's way with the program itself: a portal in an empty folder, copied while it serves, restored into another
// folder, and read there as before. `server/tests/portal/operate.rs` goes through his other commands.
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { guard } from '../support/guard.ts';
import { House } from '../support/house.ts';
import { test, expect, fill, send } from '../support/portal.ts';

const MAHALLA = '/uz/mahallas/17090001';
const STAFF = `officer,name_uz,name_uz_cyrl,name_ru,name_en,rank,post,post_kind,address,senior,mahallas,from,to,receptions
77,Ali Valiyev,Али Валиев,Али Валиев,Ali Valiyev,kapitan,p1,mhtm,Bogʻ 1,,17090001,2026-01-01,,1 17:00-20:00
`;

test('a portal is restored from its backup elsewhere and reads as before', async ({ browser }, info) => {
  const houses = [await House.build(), await House.build()];
  const [first, second] = houses;
  const copy = join(first.folder, 'one.backup');
  const context = await browser.newContext({ javaScriptEnabled: info.project.use.javaScriptEnabled ?? true });
  const faults = guard(context, second.home);
  try {
    await first.does(['import', 'registry', 'server/data/registry']);
    const staff = join(first.folder, 'staff.csv');
    await writeFile(staff, STAFF);
    await first.does(['import', 'staff', staff]);
    await first.does(['staff', 'add', 'admin@portal.example', 'admin', 'republic', 'Admin'], 'correct horse battery\n');
    await first.serve();
    await first.does(['backup', copy]);
    expect(await first.stop(), 'asked to stop, it stops in order').toBe(0);

    expect((await second.run(['restore', copy])).status, 'without the keys').toBe(1);
    await cp(join(first.folder, 'keys'), join(second.folder, 'keys'), { recursive: true });
    await second.does(['restore', copy]);
    await second.does(['log', 'verify']);
    await second.does(['doctor']);
    await second.serve();

    const page = await context.newPage();
    await page.goto(second.home + MAHALLA);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Ayronchi');
    await expect(page.locator('main')).toContainText('Ali Valiyev');
    await page.goto(`${second.home}/uz/sign-in`);
    const form = page.locator('form:has([name="password"])');
    await fill(form, 'email', 'admin@portal.example');
    await fill(form, 'password', 'correct horse battery');
    expect((await send(form.getByRole('button'))).status(), 'accounts are restored').toBe(303);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await faults(), 'what no page may do').toEqual([]);
  } finally {
    await context.close();
    for (const house of houses) await house.leave();
  }
});
