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
  const answer = await fetch(`${home}/uz/demo`);
  expect(answer.status, 'the page of the demonstration').toBe(200);
  const html = await answer.text();
  return parse(html);
}

function parse(html: string): Demo {
  throw new Error(`not yet: ${html.length}`);
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
