// One invented lead, written down in the shape of every CRM (records/same): the same document comes out of each, but for the
// differences that its file names and gives the reason of.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { adapt, built, crms, loadEngine } from './adapters.mjs';

const folder = new URL('records/same/', import.meta.url);
const read = (name) => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
const expected = read('lead');
const { fromCsv } = await built('csv');
const as_of = '2026-11-20T14:10:00Z';
const engine = await loadEngine();

/** The document with its lists by name instead of by number, so that a difference can name what it is about. */
function byName(lead, names) {
  const list = (entries = []) => Object.fromEntries(entries.map(({ id, ...rest }) => [names[id] ?? id, rest]));
  return { ...lead, messages: list(lead.messages), events: list(lead.events) };
}

/** The lead as this CRM can say it. A difference that makes none is a mistake in the file. */
function differing(lead, differences) {
  const changed = structuredClone(lead);
  for (const { pointer, value, because } of differences) {
    assert.ok(because.length > 10, `${pointer} has no reason`);
    const [name, ...above] = pointer.slice(1).split('/').reverse();
    const place = above.reduceRight((part, step) => part[step], changed);
    assert.notDeepEqual(place[name], value, `${pointer} is no difference`);
    if (value === undefined) delete place[name];
    else place[name] = value;
  }
  return changed;
}

function adapted(crm) {
  const { records, file, options, config } = read(crm);
  return crm === 'csv' ? fromCsv(file.join('\n'), options, config).leads[0] : adapt(crm, records, config);
}

const names = readdirSync(folder).map((name) => name.replace('.json', '')).filter((name) => name !== 'lead');

test('every CRM and the CSV file tell of the lead', () => assert.deepEqual(names.sort(), [...crms, 'csv'].sort()));

for (const crm of names) {
  const told = read(crm);
  const { lead, warnings } = adapted(crm);

  test(`${crm} gives the same lead, but for the differences it forces`, () => {
    assert.equal(lead.id, told.id);
    assert.deepEqual(byName({ ...lead, id: 'lead' }, told.ids), differing(byName(expected, {}), told.differences));
  });

  test(`${crm} warns of what it could not say for certain, and of nothing else`, () => {
    assert.deepEqual(warnings.map(({ pointer, code }) => `${pointer} ${code}`), told.warnings);
  });

  test(`${crm}'s lead is one the engine takes without a word, and its decision is the one a person would make`, async () => {
    const found = await engine.check('lead', lead);
    assert.deepEqual([found.problems, found.warnings], [[], []]);
    const { decision, triggers } = await engine.assess({ as_of, lead });
    if (told.action !== undefined) return assert.equal(decision.action, told.action);
    assert.deepEqual([decision.action, decision.urgency], ['handoff', 'immediate']);
    const request = triggers.find(({ kind }) => kind === 'request');
    const question = Object.keys(told.ids).find((id) => told.ids[id] === 'question');
    assert.ok(request.evidence.some(({ source }) => source === `message:${question}`));
  });
}

test('the records of the UI API give the same lead as the rows of the REST API', () => {
  const { records, config } = read('salesforce');
  const asCells = (row) => ({ apiName: 'X', fields: Object.fromEntries(Object.entries(row).map(([name, value]) => [name, { value, displayValue: 'canary' }])) });
  const asAnswer = (part) => (Array.isArray(part) ? { count: part.length, records: part.map(asCells) } : part.records ? { records: part.records.map(asCells) } : asCells(part));
  const ui = Object.fromEntries(Object.entries(records).map(([name, part]) => [name, asAnswer(part)]));
  assert.deepEqual(adapt('salesforce', ui, config).lead, adapt('salesforce', records, config).lead);
});
