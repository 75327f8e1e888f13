// The case files themselves: every case has a name of its own that reads as a sentence, and a whole reply.
import assert from 'node:assert';
import test from 'node:test';
import { broken, evidenceIn } from './expect.mjs';
import { caseFiles, readAll } from './files.mjs';

const cases = readAll(caseFiles());

test('no two cases have one name', () => {
  const names = cases.map(({ name }) => name);
  assert.equal(names.filter((name, i) => names.indexOf(name) !== i).join('\n'), '');
  assert.ok(names.length > 0);
});

test('every name is a sentence of at least three words', () =>
  assert.equal(cases.filter(({ name }) => name.split(' ').length < 3).map(({ name }) => name).join('\n'), ''));

test('every case has its reply written down; `./dev vectors` fills it in for review', () =>
  assert.equal(cases.filter(({ reply }) => reply === undefined).map(({ name }) => name).join('\n'), ''));

test('every reply says what its case expects', () =>
  assert.equal(
    cases.filter(({ expect = {}, reply }) => reply && broken(expect, reply).length > 0).map(({ name }) => name).join('\n'),
    '',
  ));

test('at least 300 cases say what they expect, whatever the bytes', () =>
  assert.ok(cases.filter(({ expect }) => expect).length >= 300));

test('every quote in a reading is an exact slice of the message', () => {
  let quotes = 0;
  for (const { name, request, reply } of cases) {
    if (!/^{"method":"detect"/.test(request) || !reply) continue;
    const { text } = JSON.parse(request).message ?? {};
    for (const { quote, begin, end } of evidenceIn(JSON.parse(reply).ok ?? {})) {
      assert.equal(text.slice(begin, end), quote, name);
      quotes += 1;
    }
  }
  assert.ok(quotes > 200, `only ${quotes} quotes`);
});

test('every request is whole Unicode: a page has no other text; bytes that are none stand in tests/bad_input', () =>
  assert.equal(cases.filter(({ request }) => /\p{Surrogate}/u.test(request)).map(({ name }) => name).join('\n'), ''));
