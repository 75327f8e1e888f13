// The case files on disk, for node.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCases } from './cases.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** `{ path, text }` of every case file, in the order of their names. */
export const caseFiles = () =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ path: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }));

/** How many cases the files hold, counted by a plain JSON parser and not by what runs them. */
export const countOnDisk = () => caseFiles().reduce((sum, { text }) => sum + JSON.parse(text).length, 0);

/** The cases of all files, in the files' order. */
export const readAll = (files) => files.flatMap(({ path, text }) => {
  try {
    return readCases(text);
  } catch (error) {
    throw new Error(`${path}: ${error.message}`);
  }
});
