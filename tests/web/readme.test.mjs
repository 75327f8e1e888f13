import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { dist } from './package.mjs';

const web = new URL('../../web/', import.meta.url);
const readme = readFileSync(new URL('README.md', web), 'utf8');
const read = (name) => readFileSync(new URL(name, web), 'utf8');

/// What the example says on the console.
async function said(code) {
  const lines = [];
  const program = code.replace(/from '@baton\/handoff(\/\w+)?'/g, (_, entry) => `from '${new URL(`${entry?.slice(1) ?? 'index'}.js`, dist).href}'`).replaceAll('console.log', 'globalThis.saidByExample');
  globalThis.saidByExample = (...words) => lines.push(words.join(' '));
  await import(`data:text/javascript,${encodeURIComponent(program)}`);
  return lines;
}

test('the example of the engine says what its remark promises, and names every problem', async () => {
  const [, code] = readme.match(/<!-- example: engine -->\n```js\n([\s\S]+?)```/);
  const [first, ...problems] = await said(code);
  assert.equal(first, code.match(/\/\/ (.+)$/m)[1]);
  assert.deepEqual(problems.map((line) => line.split(' ')[0]).sort(), ['/as_of', '/lead/id']);
});

test('the events, attributes, properties and parts it names are those of the panel, all of them', () => {
  const element = read('src/widget/element.ts');
  const everything = ['decision', 'triggers', 'brief', 'routing', 'outlook', 'qualification', 'shared', 'introduction', 'feedback', 'handover'].map((name) => read(`src/widget/parts/${name}.ts`)).join() + read('src/widget/view.ts') + read('src/widget/styles/tokens.ts') + read('src/widget/styles/frame.ts') + read('src/widget/board/styles.ts');
  const inTable = (pattern) => [...readme.matchAll(pattern)].map(([, name]) => name);
  const events = read('src/widget/events.ts');
  // One row may name several events.
  const named = [...readme.matchAll(/^\|((?: `baton-[\w-]+`)+) \|/gm)].flatMap(([, names]) => [...names.matchAll(/`([\w-]+)`/g)].map(([, name]) => name));
  assert.ok(named.length > 0);
  for (const [, name] of events.matchAll(/"(baton-[\w-]+)": CustomEvent/g)) assert.ok(named.includes(name), name);
  for (const name of named) assert.ok(events.includes(`"${name}": CustomEvent`), name);
  for (const [, name] of element.matchAll(/^ {2}get (\w+)\(\)/gm)) assert.ok(readme.includes(`\`${name}\``), name);
  for (const [, name] of element.matchAll(/getAttribute\("([\w-]+)"\)/g)) if (name !== 'lang') assert.ok(readme.includes(`\`${name}\``), name);
  for (const [, name] of everything.matchAll(/var\((--baton-[\w-]+)/g)) assert.ok(readme.includes(`\`${name}\``), name);
  for (const name of inTable(/(--baton-[\w-]+)/g)) assert.ok(everything.includes(name), name);
});

test('the events of badge, board, policy and metrics stand in their table, and no others', () => {
  for (const name of ['badge', 'board', 'policy', 'metrics']) {
    const declared = [...read(`src/widget/${name}/element.ts`).matchAll(/^ {2}"(baton-[\w-]+)": CustomEvent/gm)].map(([, event]) => event);
    const told = [...readme.matchAll(new RegExp(`^\\| ${name} \\| \`(baton-[\\w-]+)\``, 'gm'))].map(([, event]) => event);
    assert.ok(declared.length > 0);
    assert.deepEqual(told.sort(), declared.sort(), name);
  }
});

test('the methods of the ledger stand in their table, and no others', () => {
  const methods = [...read('src/ledger/ledger.ts').matchAll(/^ {2}async (\w+)\(/gm)].map(([, name]) => name);
  const table = readme.match(/\| method \| what \|\n\| --- \| --- \|\n((?:\|.+\n)+)/)[1];
  assert.deepEqual([...table.matchAll(/`(\w+)\([^)]*\)`(?=[^|]*\|)/g)].map(([, name]) => name).filter((name) => methods.includes(name)).sort(), methods.sort());
});
