// Fails when a file includes or imports from a folder that its own folder may not use. The rule is rules.json: a folder or
// a single file, and what it may use beside itself and the standard library.
import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { allFiles } from './tree.mjs';

const rules = JSON.parse(readFileSync('tests/layout/rules.json', 'utf8'));
const sources = allFiles().filter((path) => /^(core|wasm|native|web\/src|web\/demo|web\/hosts)\/.*\.(h|cpp|tsx?|mjs|js)$/.test(path));

/** The most telling of `names` that is `path` or a folder above it. */
const closest = (names, path) =>
  names.filter((name) => path === name || path.startsWith(`${name}/`)).sort((a, b) => b.length - a.length)[0];

/** What a line brings in: a path from the top of the tree, or the name of a library. */
function* importsOf(file) {
  const text = readFileSync(file, 'utf8');
  if (/\.(h|cpp)$/.test(file)) {
    for (const [, quoted] of text.matchAll(/^\s*#\s*include\s*"([^"]+)"/gm)) yield quoted;
    // Standard headers have neither a folder nor an ending.
    for (const [, angled] of text.matchAll(/^\s*#\s*include\s*<([^>]+)>/gm)) if (/[/.]/.test(angled)) yield angled;
  } else {
    for (const [, name] of text.matchAll(/^\s*(?:import|export)\s(?:[^'";]*\sfrom\s+)?['"]([^'"]+)['"]/gm))
      yield name.startsWith('.') ? join(dirname(file), name) : name;
  }
}

test('every import follows rules.json', () => {
  let edges = 0;
  const wrong = [];
  for (const file of sources) {
    const own = closest(Object.keys(rules), file);
    if (own === undefined) {
      wrong.push(`${file}: its folder is not in tests/layout/rules.json`);
      continue;
    }
    for (const target of importsOf(file)) {
      edges += 1;
      const belongs = closest(Object.keys(rules), target);
      const allowed = belongs === own || target.startsWith('node:') || closest(rules[own], target) !== undefined;
      // A folder may be named whole, yet a folder with a rule of its own inside it is asked for by its own name.
      const whole = closest(rules[own], target);
      if (!allowed || (whole !== undefined && belongs !== undefined && belongs.startsWith(`${whole}/`)))
        wrong.push(`${file}: may not use ${target} (${own} may use: ${rules[own].join(', ') || 'nothing'})`);
    }
  }
  assert.equal(wrong.join('\n'), '');
  assert.ok(edges > 100, `only ${edges} imports were seen; is the pattern broken?`);
});

test('only core/json knows the JSON library, and the trainer, which reads labelled rows and never ships', () => {
  const users = sources.filter((file) => /nlohmann\//.test([...importsOf(file)].join(' ')));
  assert.ok(users.length > 0, 'nobody uses it: is the pattern broken?');
  assert.equal(users.filter((file) => !/^(core\/json|native\/train)\//.test(file)).join('\n'), '');
});

test('every rule is about something that is there', () => {
  assert.equal(Object.keys(rules).filter((name) => !sources.some((file) => closest([name], file))).join('\n'), '');
});
