// The portal's own sentences, so that a test names a text and never repeats it.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export type Language = 'uz' | 'uz-cyrl' | 'ru' | 'en';
export const LANGUAGES: Language[] = ['uz', 'uz-cyrl', 'ru', 'en'];

const FOLDERS: Record<Language, string> = { uz: 'uz', 'uz-cyrl': 'uz-Cyrl', ru: 'ru', en: 'en' };
const read = new Map<Language, Map<string, string>>();

/** Messages and attributes of one line; those with selectors are left out, a test does not need them. */
function messages(language: Language): Map<string, string> {
  const known = read.get(language);
  if (known) return known;
  const all = new Map<string, string>();
  const folder = join(import.meta.dirname, '../../locales', FOLDERS[language]);
  for (const name of readdirSync(folder).filter((name) => name.endsWith('.ftl'))) {
    let message = '';
    for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) {
      const [, key, value] = /^([a-z][a-z0-9-]*) = ?(.*)$/.exec(line) ?? [];
      const [, attribute, words] = /^ +\.([a-z][a-z0-9-]*) = ?(.*)$/.exec(line) ?? [];
      if (key !== undefined) {
        message = key;
        all.set(key, value);
      } else if (attribute !== undefined) {
        all.set(`${message}.${attribute}`, words);
      }
    }
  }
  read.set(language, all);
  return all;
}

/** A text of the portal with its variables. */
export function text(language: Language, key: string, variables: Record<string, string | number> = {}): string {
  const found = messages(language).get(key);
  if (!found || found.includes('->')) throw new Error(`no simple text ${key} in ${language}`);
  return found.replace(/\{ *\$([a-z]+) *\}/g, (whole, name) => String(variables[name] ?? whole));
}

/** A text in Uzbek, the language of the journeys. */
export const t = (key: string, variables?: Record<string, string | number>) => text('uz', key, variables);

/** A pattern for an accessible name that begins with a text: tiles add their hint, optional fields a word. */
export const begins = (words: string) => new RegExp(`^\\s*${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
