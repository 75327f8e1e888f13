// Rows as bad as they come: any value of any field may be anything, and what comes out is still a lead the engine takes.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { adapt, built, config, crms, growsInLine, loadEngine, recordsOf } from './adapters.mjs';

const { AdapterError } = await built('adapt');
const engine = await loadEngine();
const same = (crm) => JSON.parse(readFileSync(new URL(`records/same/${crm}.json`, import.meta.url), 'utf8'));

const odd = [null, '', ' ', 'x', '-1', -1, 1.5, 1e300, NaN, Infinity, true, false, [], [null], ['x'], [[{}]], {}, { value: 1 }, '\ud800', 'a\u0000b', '__proto__', '9'.repeat(400), '2026-11-20', '2026-99-99T00:00:00Z', '<p>&#xD800;', { __class__: 'Decimal', decimal: {} }, { __class__: 'datetime', year: 'x' }, 10n, () => 1, Symbol.iterator];

/** The path of every value in it, objects and lists included. */
function* paths(value, path = []) {
  if (path.length > 0) yield path;
  if (typeof value === 'object' && value !== null) for (const name of Object.keys(value)) yield* paths(value[name], [...path, name]);
}

function replaced(value, [name, ...rest], by) {
  if (name === undefined) return by;
  const copy = Array.isArray(value) ? [...value] : { ...value };
  copy[name] = replaced(copy[name], rest, by);
  return copy;
}

for (const crm of crms) {
  test(`${crm}: a value of any kind in any place is read, left out with a word, or refused with its place`, async () => {
    let [taken, refused] = [0, 0];
    for (const [records, settings] of [[recordsOf(crm), config], [same(crm).records, same(crm).config]]) {
      for (const path of paths(records)) {
        const by = odd[(taken + refused) % odd.length];
        const next = odd[(taken * 7 + refused + 3) % odd.length];
        for (const value of [by, next]) {
          let adapted;
          try {
            adapted = adapt(crm, replaced(records, path, value), settings);
          } catch (error) {
            assert.ok(error instanceof AdapterError, `${path.join('/')} = ${String(value)}: ${error.stack}`);
            refused += 1;
            continue;
          }
          taken += 1;
          const { problems, warnings } = await engine.check('lead', adapted.lead);
          // A telephone number is handed on as the CRM has it, and the engine says itself when it is none.
          assert.deepEqual([problems, warnings.filter(({ pointer }) => pointer !== '/contact/phone')], [[], []], `${path.join('/')} = ${String(value)}`);
        }
      }
    }
    assert.ok(taken > 50 && refused < taken, `${taken} taken, ${refused} refused`);
  });
}

test('eight times as many notes take about eight times as long', () => {
  const notes = (count) => Array.from({ length: count }, (_, n) => ({ id: n, text: `note ${n}`, date: '2026-11-20 09:00:00', sales_id: n % 100 }));
  growsInLine('notes', 2_000, (count) => {
    const { lead } = adapt('atomic', { contact: { id: 1 }, notes: notes(count) }, { ...config, otherAuthors: 'rep' });
    assert.equal(lead.messages.length, count);
  });
});
