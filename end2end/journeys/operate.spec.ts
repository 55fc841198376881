// The operator's way with the program itself: a portal in an empty folder, copied while it serves, restored into another
// folder, and read there as before. `server/tests/portal/operate.rs` goes through his other commands.
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { guard } from '../support/guard.ts';
import { test, expect, fill, send } from '../support/portal.ts';

const root = resolve(import.meta.dirname, '../..');
const program = resolve(root, process.env.HISOBDOR_PROGRAM ?? 'target/debug/hisobdor');
const MAHALLA = '/uz/mahallas/17090001';
const STAFF = `officer,name_uz,name_uz_cyrl,name_ru,name_en,rank,post,post_kind,address,senior,mahallas,from,to,receptions
77,Ali Valiyev,Али Валиев,Али Валиев,Ali Valiyev,kapitan,p1,mhtm,Bogʻ 1,,17090001,2026-01-01,,1 17:00-20:00
`;

/** A portal in a folder, with an address of its own. */
class House {
  private serving?: ChildProcess;

  private constructor(readonly folder: string, readonly home: string) {}

  static async build(): Promise<House> {
    const folder = await mkdtemp(join(tmpdir(), 'hisobdor-operate-'));
    const probe = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => probe.once('listening', done));
    const { port } = probe.address() as AddressInfo;
    await new Promise((done) => probe.close(done));
    return new House(folder, `http://127.0.0.1:${port}`);
  }

  private get environment(): NodeJS.ProcessEnv {
    const others = Object.entries(process.env).filter(([name]) => !name.startsWith('HISOBDOR_'));
    return {
      ...Object.fromEntries(others),
      HISOBDOR_DATA_DIR: this.folder,
      HISOBDOR_LISTEN: this.home.replace('http://', ''),
      HISOBDOR_SITE_DIR: join(dirname(program), '../site'),
    };
  }

  /** Runs a command; gives its exit status and all it says. */
  async run(words: string[], typed = ''): Promise<{ status: number; said: string }> {
    const running = promisify(execFile)(program, words, { cwd: root, env: this.environment });
    running.child.stdin?.end(typed);
    return running.then(
      ({ stdout, stderr }) => ({ status: 0, said: stdout + stderr }),
      (error: { code: number; stdout: string; stderr: string }) => ({ status: error.code, said: error.stdout + error.stderr }),
    );
  }

  async does(words: string[], typed = ''): Promise<void> {
    const { status, said } = await this.run(words, typed);
    expect(status, said).toBe(0);
  }

  async serve(): Promise<void> {
    this.serving = spawn(program, ['serve'], { cwd: root, env: this.environment, stdio: 'ignore' });
    const answers = () => fetch(`${this.home}/readyz`).then((answer) => answer.status, () => 0);
    await expect.poll(answers, { timeout: 30_000 }).toBe(200);
  }

  async stop(): Promise<number | null> {
    const serving = this.serving;
    if (!serving) return null;
    this.serving = undefined;
    const ended = new Promise<number | null>((done) => serving.once('exit', done));
    serving.kill('SIGTERM');
    return ended;
  }
}

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
    for (const house of houses) {
      await house.stop();
      await rm(house.folder, { recursive: true, force: true });
    }
  }
});
