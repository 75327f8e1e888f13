import assert from 'node:assert';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { dist } from './package.mjs';

const manifest = JSON.parse(readFileSync(new URL('custom-elements.json', dist), 'utf8'));
const elements = manifest.modules.flatMap(({ declarations }) => declarations);
const widget = new URL('../../web/src/widget/', import.meta.url);
const sources = readdirSync(widget, { recursive: true }).filter((name) => name.endsWith('.ts')).map((name) => readFileSync(new URL(name, widget), 'utf8'));
const all = (pattern) => [...new Set(sources.flatMap((text) => [...text.matchAll(pattern)].flatMap(([, found]) => found.split(/\s+/))))].sort();
const named = (list) => [...new Set(elements.flatMap((element) => element[list].map(({ name }) => name)))].sort();
/// What stands in the sources and not in the manifest.
const left = (found, list) => found.filter((name) => !named(list).includes(name));

test('the manifest is of the schema that tools read, and its modules are files of the package', () => {
  assert.equal(manifest.schemaVersion, '1.0.0');
  for (const { kind, path, declarations, exports } of manifest.modules) {
    assert.equal(kind, 'javascript-module');
    assert.ok(readFileSync(new URL(path.replace(/^dist\//, ''), dist)).length > 0);
    for (const one of declarations) assert.ok(one.customElement && exports.some(({ kind, name }) => kind === 'custom-element-definition' && name === one.tagName));
  }
});

test('every element that is defined is in it', () => {
  assert.deepEqual(all(/customElements\.define\("([\w-]+)"/g), elements.map(({ tagName }) => tagName).sort());
});

test('every observed attribute and every attribute an element asks for is in it', () => {
  const observed = [...new Set(sources.flatMap((text) => [...text.matchAll(/observedAttributes = \[([^\]]+)\]/g)].flatMap(([, list]) => [...list.matchAll(/"([\w-]+)"/g)].map(([, name]) => name))))];
  const asked = all(/this\.getAttribute\("([\w-]+)"\)/g);
  assert.ok(observed.length > 3 && asked.length > 1);
  assert.deepEqual(left([...observed, ...asked, 'theme'], 'attributes'), []);
});

test('every event that is sent is in it, with what it carries and what it is for', () => {
  const sent = all(/#?emit\(\s*"([\w-]+)"/g);
  assert.ok(sent.length > 2);
  assert.deepEqual(left(sent, 'events'), []);
  for (const { name, type, description } of elements.flatMap(({ events }) => events)) {
    assert.match(type.text, /^CustomEvent</, name);
    assert.ok(description?.length > 10, name);
  }
});

test('every part, slot and custom property is in it', () => {
  const parts = all(/\bpart: "([\w -]+)"/g);
  const properties = all(/var\((--baton-[\w-]+)/g);
  assert.ok(parts.length > 5 && properties.length > 5);
  assert.deepEqual(left(parts, 'cssParts'), []);
  assert.deepEqual(left(properties, 'cssProperties'), []);
  assert.deepEqual(left(all(/h\("slot", \{ name: "([\w-]+)"/g), 'slots'), []);
});

test('every property of an element is in it, and whether it can be set', async () => {
  const { BatonHandoff } = await import(new URL('element.js', dist));
  const classes = { 'baton-handoff': BatonHandoff };
  for (const { tagName, members } of elements) {
    const described = Object.entries(Object.getOwnPropertyDescriptors(classes[tagName]?.prototype ?? {}));
    for (const [name, { get, set }] of described) {
      if (get === undefined) continue;
      const member = members.find((one) => one.name === name);
      assert.equal(member?.kind, 'field', name);
      assert.equal(member.readonly === true, set === undefined, name);
    }
  }
});
