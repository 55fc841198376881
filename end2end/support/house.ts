// A portal of its own for a journey: the program itself in an empty folder, at an address of its own, at any hour.
import { expect } from '@playwright/test';
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const root = resolve(import.meta.dirname, '../..');
const program = resolve(root, process.env.HISOBDOR_PROGRAM ?? 'target/debug/hisobdor');

/** A portal in a folder, with an address of its own. */
export class House {
  private serving?: ChildProcess;
  private readonly set: Record<string, string> = {};

  private constructor(readonly folder: string, readonly home: string) {}

  static async build(): Promise<House> {
    const folder = await mkdtemp(join(tmpdir(), 'hisobdor-house-'));
    const probe = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => probe.once('listening', done));
    const { port } = probe.address() as AddressInfo;
    await new Promise((done) => probe.close(done));
    return new House(folder, `http://127.0.0.1:${port}`);
  }

  /** Sets a variable for what is run or served from now on. */
  sets(name: string, value: string): void {
    this.set[name] = value;
  }

  private get environment(): NodeJS.ProcessEnv {
    const others = Object.entries(process.env).filter(([name]) => !name.startsWith('HISOBDOR_'));
    return {
      ...Object.fromEntries(others),
      HISOBDOR_DATA_DIR: this.folder,
      HISOBDOR_LISTEN: this.home.replace('http://', ''),
      HISOBDOR_SITE_DIR: join(dirname(program), '../site'),
      ...this.set,
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

  /** Stops and leaves nothing behind. */
  async leave(): Promise<void> {
    await this.stop();
    await rm(this.folder, { recursive: true, force: true });
  }
}
