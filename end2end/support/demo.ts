// What the demonstration gives to try: read from its own page, as a visitor would.
import { expect } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

export const PASSWORD = 'mahalla-demo-2026';

export interface Letter {
  code: string;
  inspector: string;
}

export interface Demo {
  /** Letter codes in the order of the page: those of the inspector who has an account come first. */
  letters: Letter[];
  receipts: { code: string; state: string }[];
  /** The inspector behind `inspector@demo.example`, and his mahalla. */
  inspector: string;
  mahalla: string;
}

let read: Promise<Demo> | undefined;

export const demo = (home: string) => (read ??= readDemo(home));

async function readDemo(home: string): Promise<Demo> {
  const read = async (path: string) => {
    const answer = await fetch(home + path);
    expect(answer.status, path).toBe(200);
    return answer.text();
  };
  const html = await read('/uz/demo');
  const marked = (name: string) => [...html.matchAll(new RegExp(`<code data-${name}="([^"]+)">([^<]+)</code>`, 'g'))];
  const letters = marked('inspector').map(([, inspector, code]) => ({ inspector, code }));
  const receipts = marked('state').map(([, state, code]) => ({ state, code }));
  const inspector = letters[0].inspector;
  const mahalla = /"\/uz\/mahallas\/([^"]+)"/.exec(await read(`/uz/inspectors/${inspector}`))![1];
  return { letters, receipts, inspector, mahalla };
}

/** Takes a letter code that no other test of this run has: the folder is emptied when a run begins. */
export function takeLetter(demo: Demo, folder: string, inspector?: string): Letter {
  mkdirSync(folder, { recursive: true });
  for (const letter of demo.letters.filter((letter) => !inspector || letter.inspector === inspector)) {
    try {
      mkdirSync(join(folder, letter.code));
      return letter;
    } catch {
      // Another test has it.
    }
  }
  throw new Error('no letter code is left');
}
