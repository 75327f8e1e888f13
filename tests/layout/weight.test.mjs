// What reading knows by heart, as it stands in the module: the learnt model and every word and phrase it is read with. The lists
// that mails, dates and numbers are taken apart with stand apart (`core/text`).
import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { allFiles } from './tree.mjs';

const most = 300 * 1024;
const lists = /^core\/detect\/.*\.(h|cpp)$|^core\/policy\/(\w+_phrases|phrases_\w+|language_\w+|pain_words)\.(h|cpp)$/;
const model = 'core/policy/reader_model_data.cpp';

/** Bytes of the string literals of a source, without its comments and the names of what it includes. */
function literalBytes(text) {
  const code = text.replace(/^\s*#include.*$/gm, '').replace(/\/\/.*$/gm, '');
  return [...code.matchAll(/"((?:[^"\\\n]|\\.)*)"/g)].reduce((sum, [, inner]) => sum + Buffer.byteLength(inner), 0);
}

test('the model and the words it is read with take at most 300 KiB before compression', () => {
  const known = allFiles().filter((path) => lists.test(path));
  assert.ok(known.length > 60, `only ${known.length} files were seen`);
  const words = known.reduce((sum, path) => sum + literalBytes(readFileSync(path, 'utf8')), 0);
  const [, learnt] = readFileSync(model, 'utf8').match(/features\[\] = \{([^}]*)\}/);
  const bytes = learnt.split(',').filter((one) => one.trim() !== '').length;
  assert.ok(words > 100_000 && bytes > 50_000, `${words} bytes of words and ${bytes} of the model were found`);
  assert.ok(words + bytes <= most, `${words} bytes of words and ${bytes} of the model are ${words + bytes}`);
});
