import assert from 'node:assert';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { as_of, loadEngine, roster } from './package.mjs';

const folder = new URL('../../web/demo/leads/', import.meta.url);
const leads = readdirSync(folder).map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
const engine = await loadEngine();
const assessments = await Promise.all(leads.map((lead) => engine.assess({ as_of, lead, roster })));
const many = (values) => new Set(values).size;

test('the demo shows at least 24 leads of many kinds', () => {
  assert.ok(leads.length >= 24);
  assert.ok(many(leads.map(({ company }) => company.industry)) >= 12);
  assert.ok(many(leads.map(({ contact }) => contact.country)) >= 10);
  assert.ok(many(leads.map(({ contact }) => contact.language)) >= 5);
  assert.deepEqual([...new Set(leads.flatMap(({ messages }) => messages.map(({ channel }) => channel)))].sort(), ['call', 'chat', 'email', 'note', 'sms']);
});

test('every action and every urgency of the contract is among them', () => {
  const seen = (pick) => [...new Set(assessments.map(({ decision }) => pick(decision)))].sort();
  assert.deepEqual(seen(({ action }) => action), ['handoff', 'nurture', 'prepare', 'suppress']);
  assert.deepEqual(seen(({ urgency }) => urgency), ['high', 'immediate', 'none', 'normal']);
});

test('every trigger fires somewhere', () => {
  const fired = new Set(assessments.flatMap(({ triggers }) => triggers.filter((one) => one.fired).map(({ kind }) => kind)));
  assert.deepEqual([...fired].sort(), ['complexity', 'emotional', 'intent', 'qualification', 'request', 'value']);
});

test('every quote is a slice of the message it names', () => {
  let quotes = 0;
  for (const [n, { triggers }] of assessments.entries()) {
    for (const { source, begin, end, quote } of triggers.flatMap(({ evidence }) => evidence)) {
      const text = leads[n].messages.find(({ id }) => `message:${id}` === source)?.text;
      if (text === undefined) continue;
      assert.equal(text.slice(begin, end), quote);
      quotes += 1;
    }
  }
  assert.ok(quotes > 20, `only ${quotes} quotes`);
});

test('people, firms and numbers are invented: example domains and numbers kept for fiction', () => {
  for (const { contact, company } of leads) {
    assert.match(contact.email, /\.example$/);
    assert.match(company.domain, /\.example$/);
    if (contact.phone) assert.match(contact.phone.replaceAll(' ', ''), /555|7946|496/, contact.phone);
  }
});

test('the leads and the roster have neither problems nor warnings', async () => {
  for (const lead of leads) assert.deepEqual(await engine.check('lead', lead), { document: 'lead', problems: [], warnings: [] }, lead.id);
  assert.deepEqual(await engine.check('roster', roster), { document: 'roster', problems: [], warnings: [] });
});
