// Every recorded file of every CRM goes through its adapter, and what comes out is what the engine takes.
import assert from 'node:assert/strict';
import test from 'node:test';
import { adapt, as_of, config, crms, fileNames, loadEngine, record, recordNames, recordsOf } from './adapters.mjs';

const engine = await loadEngine();
const expected = record('expected-lead');

test('every recorded file is read by a test', () => {
  assert.deepEqual([...fileNames, 'expected-lead'].sort(), recordNames.sort());
  assert.ok(fileNames.length >= 40);
});

/** What the recorded rows say otherwise than the lead they all describe, or not at all; the rest must be the same. */
const otherwise = {
  salesforce: { contact: ['phone', 'timezone'], company: [], deal: ['value', 'seats', 'close_date'], events: { task: 'at', call: 'at' }, messages: ['note'] },
  hubspot: { contact: ['do_not_call', 'opted_out'], company: ['industry'], deal: ['seats'], events: {}, messages: [] },
  pipedrive: { contact: ['timezone', 'do_not_call', 'opted_out'], company: ['industry'], deal: ['seats'], events: { call: 'none', meeting_booked: 'none' }, messages: ['email'] },
  zoho: { contact: ['timezone', 'do_not_call'], company: [], deal: ['value', 'seats', 'close_date'], events: { task: 'at', meeting_booked: 'none' }, messages: ['email'] },
  dynamics: { contact: ['phone', 'timezone'], company: [], deal: ['seats'], events: { task: 'none', meeting_booked: 'none' }, messages: [] },
  twenty: { contact: ['timezone', 'do_not_call', 'opted_out'], company: ['industry', 'employees'], deal: ['seats'], events: { call: 'none', meeting_booked: 'none' }, messages: ['email'] },
  espocrm: { contact: ['timezone'], company: ['employees', 'annual_revenue'], deal: ['seats', 'close_date'], events: {}, messages: ['email'] },
  tryton: { contact: ['name', 'title', 'phone', 'timezone', 'do_not_call', 'opted_out'], company: ['industry', 'employees', 'annual_revenue', 'country'], deal: ['seats', 'close_date'], events: { call: 'none', task: 'none', meeting_booked: 'none' }, messages: ['email'] },
  atomic: { contact: ['timezone', 'do_not_call', 'opted_out'], company: ['industry', 'employees'], deal: ['seats'], events: { call: 'none', meeting_booked: 'none' }, messages: ['email'] },
};

for (const crm of crms) {
  const { lead } = adapt(crm, recordsOf(crm), config);

  test(`${crm}'s recorded rows say what all of them describe`, () => {
    for (const section of ['contact', 'company', 'deal'])
      for (const [name, value] of Object.entries(expected[section])) {
        const same = JSON.stringify(lead[section]?.[name]) === JSON.stringify(value);
        assert.equal(same, !otherwise[crm][section].includes(name), `${section}.${name} is ${JSON.stringify(lead[section]?.[name])}`);
      }
    assert.ok(lead.account.owner_id);
  });

  test(`${crm}'s recorded messages and events are those that all of them describe`, () => {
    for (const { channel, from, text } of expected.messages) {
      const found = lead.messages.find((one) => one.channel === channel && one.text === text);
      if (otherwise[crm].messages.includes(channel)) assert.equal(found, undefined);
      // HubSpot's note has no owner, and so no author.
      else assert.equal(found?.from, crm === 'hubspot' && channel === 'note' ? 'system' : from, channel);
    }
    for (const { kind, at, duration_seconds } of expected.events) {
      const found = lead.events?.find((one) => one.kind === kind);
      const how = otherwise[crm].events[kind];
      if (how === 'none') assert.equal(found, undefined, kind);
      else assert.deepEqual([found?.at === at, found?.duration_seconds], [how !== 'at', duration_seconds], kind);
    }
  });

  test(`${crm}'s recorded lead passes the engine's check without a word and is assessed`, async () => {
    const found = await engine.check('lead', lead);
    assert.deepEqual([found.problems, found.warnings], [[], []]);
    const { decision } = await engine.assess({ as_of, lead });
    // "Can I talk to someone?" stands in the mail; without it the AI carries on.
    const asked = lead.messages.some(({ channel }) => channel === 'email');
    assert.equal(decision.action, asked ? 'handoff' : 'nurture');
  });
}
