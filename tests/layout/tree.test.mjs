// What stands where, and how large: the tree stays one that a reader can hold in mind.
import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { allFiles } from './tree.mjs';

const files = allFiles();
const matching = (pattern) => files.filter((path) => pattern.test(path));

test('the top level holds the known names and dot files, nothing else', () => {
  const known = ['CMakeLists.txt', 'CMakePresets.json', 'LICENSE', 'README.md', 'core', 'dev', 'native', 'tests', 'wasm', 'web'];
  const top = [...new Set(files.map((path) => path.split('/')[0]))].filter((name) => !name.startsWith('.'));
  assert.deepEqual(top.sort(), known);
});

test('no source file grows past 300 lines, but for tables of words and generated files', () => {
  const generated = /^\/\/\/? *(generated|made by)|^\/\* *generated/i;
  const table = /^core\/policy\/|_(table|words|classes)\.(cpp|h)$|^core\/detect\/synonyms\.cpp$/;
  const long = matching(/\.(h|cpp|ts|mjs|js)$/)
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
    .filter(({ path, text }) => text.split('\n').length > 301 && !generated.test(text) && !table.test(path))
    .map(({ path, text }) => `${path}: ${text.split('\n').length - 1} lines`);
  assert.equal(long.join('\n'), '');
});

test('the core asks nobody for the time, chance, the language of the machine, and prints nothing', () => {
  const ambient =
    /#include <(iostream|ctime|time\.h|random|locale|clocale|regex|thread|mutex|filesystem|fstream|format|ranges)>|(system|steady|high_resolution)_clock|\b(std::rand|getenv|setlocale|std::cout|std::cerr|printf)\s*[(<]/;
  const core = matching(/^core\/.*\.(h|cpp)$/);
  assert.ok(core.length > 30, `only ${core.length} files were seen`);
  const found = core.map((path) => [path, readFileSync(path, 'utf8').match(ambient)?.[0]]).filter(([, word]) => word !== undefined);
  assert.equal(found.map(([path, word]) => `${path}: ${word}`).join('\n'), '');
});

/** The types a file defines that other files can see, by their full names. A file-local one stands in a namespace without a name. */
function* typesOf(path) {
  const around = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const opened = line.match(/^(?:inline )?namespace ?([\w:]*) ?\{/);
    if (opened) around.push(opened[1]);
    else if (/^\}  \/\/ namespace/.test(line)) around.pop();
    const type = line.match(/^(?:struct|class|union|enum class) (\w+)(?: final)?(?: : [\w:, ]+)? \{/);
    if (type && !around.includes('')) yield [...around, type[1]].join('::');
  }
}

test('a type has one definition: with two of a name the linker takes either', () => {
  const homes = new Map();
  for (const path of matching(/^(core|native|wasm)\/.*\.(h|cpp)$/))
    for (const name of typesOf(path)) homes.set(name, [...(homes.get(name) ?? []), path]);
  assert.ok(homes.size > 200, `only ${homes.size} types were seen`);
  const twice = [...homes].filter(([, paths]) => paths.length > 1);
  assert.equal(twice.map(([name, paths]) => `${name}: ${paths.join(', ')}`).join('\n'), '');
});

test('every header of the core says in its first line what it is for', () => {
  const headers = matching(/^core\/.*\.h$/);
  assert.ok(headers.length > 20);
  assert.equal(headers.filter((path) => !readFileSync(path, 'utf8').startsWith('/// ')).join('\n'), '');
});

test('lock files hold no addresses', () => {
  const locks = matching(/package-lock\.json$/);
  assert.ok(locks.length > 0);
  assert.equal(locks.filter((path) => /https?:|"resolved"/.test(readFileSync(path, 'utf8'))).join('\n'), '');
});

test('nothing points out of the tree or leaves work for later in a remark', () => {
  const stray = new RegExp(['\\bTO' + 'DO\\b', '\\bFIX' + 'ME\\b', '\\.\\./sha' + 'red\\b', '(^|[\\s"\'(])/wo' + 'rk/'].join('|'));
  const texts = matching(/\.(h|cpp|ts|mjs|js|md|json|txt|html|css|cmake|yml|yaml)$|^dev$|^\.ci\/run$/).filter((path) => !/^tests\/(eval|vectors|adapters\/records)\//.test(path));
  assert.equal(texts.filter((path) => stray.test(readFileSync(path, 'utf8'))).join('\n'), '');
});
