// The built adapters, and which recorded file is which part of each CRM's records.
import { readFileSync, readdirSync } from 'node:fs';

const dist = new URL('../../web/dist/', import.meta.url);
export const { loadEngine } = await import(new URL('engine.js', dist));
/// A file of the built adapters by its name.
export const built = (name) => import(new URL(`adapters/${name}.js`, dist));
export const source = (name) => readFileSync(new URL(`../../web/src/adapters/${name}`, import.meta.url), 'utf8');

const records = new URL('records/', import.meta.url);
export const recordNames = readdirSync(records).filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length));
export const record = (name) => JSON.parse(readFileSync(new URL(`${name}.json`, records), 'utf8'));

/// What `name` wraps in one answer, or several answers as the list a host would make of them.
const read = (names) => (Array.isArray(names) ? names.map(record) : record(names));

const files = {
  salesforce: { lead: 'salesforce-lead', tasks: ['salesforce-task-call', 'salesforce-task-todo'], events: ['salesforce-event'], emails: ['salesforce-emailmessage'], users: ['salesforce-user'] },
  hubspot: { contact: 'hubspot-contact', company: 'hubspot-company', deal: 'hubspot-deal', notes: ['hubspot-note'], emails: ['hubspot-email'], calls: ['hubspot-call'], meetings: ['hubspot-meeting'], tasks: ['hubspot-task'], owners: ['hubspot-owner'] },
  pipedrive: { person: 'pipedrive-person', organization: 'pipedrive-organization', lead: 'pipedrive-lead', deal: 'pipedrive-deal', notes: 'pipedrive-note', activities: 'pipedrive-activity' },
  zoho: { lead: 'zoho-lead', notes: 'zoho-note', calls: 'zoho-call', tasks: 'zoho-task' },
  dynamics: { lead: 'dynamics-lead', annotations: ['dynamics-annotation'], emails: ['dynamics-email'], phonecalls: ['dynamics-phonecall'] },
  twenty: { person: 'twenty-person', company: 'twenty-company', opportunity: 'twenty-opportunity', notes: 'twenty-note', noteTargets: 'twenty-noteTarget', tasks: 'twenty-task', workspaceMembers: 'twenty-workspaceMember' },
  espocrm: { lead: 'espocrm-lead', account: 'espocrm-account', stream: 'espocrm-lead-stream', activities: 'espocrm-lead-activities', history: 'espocrm-lead-history', tasks: 'espocrm-lead-tasks' },
  tryton: { opportunity: 'tryton-opportunity', party: 'tryton-party', notes: 'tryton-notes' },
  atomic: { contact: 'atomiccrm-contact', company: 'atomiccrm-company', deal: 'atomiccrm-deal', notes: ['atomiccrm-contact_note'], tasks: ['atomiccrm-task'], activities: ['atomiccrm-activity'], sales: ['atomiccrm-sale'] },
};
export const crms = Object.keys(files);
export const fileNames = Object.values(files).flatMap((parts) => Object.values(parts).flat());
export const recordsOf = (crm) => Object.fromEntries(Object.entries(files[crm]).map(([part, names]) => [part, read(names)]));

const capital = (word) => word[0].toUpperCase() + word.slice(1);
const modules = Object.fromEntries(await Promise.all(crms.map(async (crm) => [crm, await built(crm)])));
export const adapt = (crm, given, config) => modules[crm][`from${capital(crm)}`](given, config);
/// The names an adapter reads, by the part of its records they belong to.
export const namesOf = (crm) => modules[crm][`${crm}Fields`];

/// The users of the recorded files: their AI signs its notes, their rep is Dana Whitfield.
export const config = {
  aiAuthors: ['AI SDR', 'ai-sdr@northline-demo.example', '13250091', 'Admin', 'Administrator', '1'],
  reps: { 'Dana Whitfield': 'dana' },
  timeZone: 'America/Chicago',
  currency: 'USD',
};
export const as_of = '2026-11-22T14:00:00Z';

/** Milliseconds of processor time, which other programs on the machine don't lengthen much; the best of `times`. */
function cost(run, times) {
  const runs = Array.from({ length: times }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}

/// Fails when eight times as much takes far more than eight times as long; what grows with the square takes 64 times as long.
export function growsInLine(what, amount, run) {
  const [small, large] = [cost(() => run(amount), 3), cost(() => run(amount * 8), 2)];
  if (large > 500 + small * 30) throw new Error(`${what}: ${small.toFixed(1)} ms, eight times as much ${large.toFixed(1)} ms`);
}
