// What the README of the adapters says is so.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { built, crms, source } from './adapters.mjs';

const dist = new URL('../../web/dist/', import.meta.url);
const readme = source('README.md');
const rows = new Map([...readme.matchAll(/^\| [^|]*? `(\w+)` `(from\w+)` \|.*$/gm)].map(([row, entry, name]) => [entry, { row, name }]));

test('the example says what its remark promises', async () => {
  const [, code] = readme.match(/<!-- example: adapters -->\n```js\n([\s\S]+?)```/);
  const lines = [];
  globalThis.saidByAdapters = (...words) => lines.push(words.join(' '));
  const program = code.replace(/'@baton\/handoff\/(adapters\/\w+)'/g, (_, entry) => `'${new URL(`${entry}.js`, dist).href}'`).replaceAll('console.log', 'globalThis.saidByAdapters');
  await import(`data:text/javascript,${encodeURIComponent(program)}`);
  assert.equal(lines[0], code.match(/\/\/ (.+)$/m)[1]);
  assert.deepEqual(lines.slice(1).map((line) => line.split(' ').slice(0, 2).join(' ')), ['/emails/0/properties/hs_email_html html_read_as_text']);
});

test('every adapter has a row, and its entry gives its function', async () => {
  assert.deepEqual([...rows.keys()].sort(), [...crms, 'csv'].sort());
  for (const [entry, { name }] of rows) assert.equal(typeof (await built(entry))[name], 'function', entry);
});

test('a row names every difference that its CRM forces, and every place that only a custom field fills', () => {
  const folder = new URL('records/same/', import.meta.url);
  for (const [entry, { row }] of rows) {
    const { differences, config } = JSON.parse(readFileSync(new URL(`${entry}.json`, folder), 'utf8'));
    for (const { because } of differences) assert.ok(row.includes(because), `${entry}: ${because}`);
    const custom = Object.keys(config.fields ?? {}).sort();
    assert.deepEqual([...row.matchAll(/`((?:contact|company|account|deal)\.\w+)`/g)].map(([, place]) => place).sort(), custom, entry);
  }
});

test('the package gives every entry by the address that the README uses', async () => {
  const { exports } = JSON.parse(readFileSync(new URL('../../web/package.json', import.meta.url), 'utf8'));
  const given = Object.keys(exports).filter((name) => name.startsWith('./adapters/'));
  assert.deepEqual(given.sort(), [...rows.keys()].map((entry) => `./adapters/${entry}`).sort());
});

test('every warning an adapter can give is one of the listed codes', () => {
  const listed = new Set(source('adapt.ts').match(/AdapterWarningCode =([\s\S]+?);/)[1].match(/\w+(?=")/g));
  const folder = new URL('../../web/src/adapters/', import.meta.url);
  const text = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'adapt.ts').map(source).join('\n');
  for (const code of listed) assert.ok(text.includes(`"${code}"`), `${code} is never given`);
});
