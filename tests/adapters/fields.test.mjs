// An adapter picks fields by name. Rows of CRMs hold passwords, private notes and other people's data; none of it may travel.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { adapt, built, config, crms, namesOf, recordsOf } from './adapters.mjs';

const same = (crm) => JSON.parse(readFileSync(new URL(`records/same/${crm}.json`, import.meta.url), 'utf8'));

/** What wraps rows, and a row of HubSpot. */
const envelopes = new Set('data list records results Emails properties people person company companies opportunities opportunity notes note noteTargets noteTarget tasks task messages message calendarEvents workspaceMembers workspaceMember'.split(' '));
/** The parts of fields that have several, as the adapters read them. */
const inside = new Set('name email id user_name value primary amount currency country admin_area_level_1 email_address firstName lastName primaryEmail primaryPhoneNumber primaryPhoneCallingCode primaryLinkUrl addressCountry addressState amountMicros currencyCode markdown workspaceMemberId role handle displayName personId __class__ decimal year month day hour minute second microsecond code rec_name country. subdivision. emailAddress number text date sales_id'.split(' '));
const label = '@OData.Community.Display.V1.FormattedValue';

/** The names that are read of a part's rows: those of its kind. */
function listed(crm, part) {
  const kinds = namesOf(crm);
  const kind = { history: ['activity', 'email'], tasks: crm === 'espocrm' ? ['activity'] : ['task'], contact: crm === 'tryton' ? ['party'] : ['contact'] }[part];
  const singular = [part, part.replace(/ies$/, 'y'), part.replace(/s$/, '')].find((one) => one in kinds);
  return new Set((kind ?? [singular]).flatMap((one) => kinds[one]));
}

const isObject = (value) => typeof value === 'object' && value !== null;
const canaries = { password: 'canary', ssn: 'canary', toString: 'canary', constructor: 'canary' };
const laced = (row, lace) => ({ ...canaries, ...Object.fromEntries(Object.entries(row).map(([name, value]) => [name, lace(name, value)])) });

/** A field's value, whose own members are fields of no list; custom fields may stand among them. */
function field(value, custom) {
  if (Array.isArray(value)) return value.map((one) => field(one, custom));
  return isObject(value) ? laced(value, (name, one) => (inside.has(name) || custom.has(name) || name.includes('@') ? field(one, custom) : 'canary')) : value;
}

/** The same part of the records, with a canary for every value that stands under no listed name, and more under names of nobody. */
function withCanaries(value, names, custom) {
  if (Array.isArray(value)) return value.map((one) => withCanaries(one, names, custom));
  const wraps = (name, one) => isObject(one) && (envelopes.has(name) || (name === 'value' && Array.isArray(one))) && !names.has(name);
  return laced(value, (name, one) => (wraps(name, one) ? withCanaries(one, names, custom) : names.has(name.replace(label, '')) || custom.has(name) ? field(one, custom) : 'canary'));
}

for (const crm of crms) {
  for (const [what, records, settings] of [['recorded rows', recordsOf(crm), config], ['rows of the same lead', same(crm).records, same(crm).config]]) {
    test(`${crm}: of the ${what} nothing but the listed fields reaches the document or a warning`, () => {
      const custom = new Set([...Object.values(settings.fields ?? {}), ...(crm === 'hubspot' ? ['id', 'archived'] : [])]);
      const guarded = Object.fromEntries(Object.entries(records).map(([part, value]) => [part, withCanaries(value, listed(crm, part), custom)]));
      assert.ok(JSON.stringify(guarded).split('canary').length > 20);
      const adapted = adapt(crm, guarded, settings);
      assert.doesNotMatch(JSON.stringify(adapted), /canary/);
      assert.deepEqual(adapted.lead, adapt(crm, records, settings).lead, 'the canaries took the place of something that is read');
    });
  }
}

test('the password of a sales row of Atomic CRM stays where it is', () => {
  const records = recordsOf('atomic');
  const sales = records.sales.map((row) => ({ ...row, password: 'hunter2' }));
  assert.doesNotMatch(JSON.stringify(adapt('atomic', { ...records, sales }, config)), /hunter2/);
});

test('only the mapped columns of a file are read', async () => {
  const { fromCsv } = await built('csv');
  const { leads, warnings } = fromCsv('id,name,password\n1,Ines Okafor,canary\n', { columns: { id: 'id', 'contact.name': 'name' } });
  assert.deepEqual([leads[0].lead, warnings], [{ id: '1', contact: { name: 'Ines Okafor' } }, []]);
});

test('a field that the row inherits, or that has the name of a method, is no field', () => {
  const row = Object.assign(Object.create({ title: 'canary' }), { id: 1, first_name: 'Ines' });
  assert.deepEqual(adapt('atomic', { contact: row }).lead, { id: '1', contact: { name: 'Ines' } });
  assert.deepEqual(adapt('atomic', { contact: { id: 1 } }, { fields: { 'contact.title': 'constructor' } }).lead, { id: '1' });
});
