// Conversations with a known truth: what went wrong in each is planted, so that an audit can be held against it.
// `node tests/audit/history.mjs 10000 > history.ndjson` writes some.

/** A small generator of numbers, the same everywhere. */
function dice(seed) {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

const reps = ['Ana Ruiz', 'Ben Ode', 'Hana Sato'];
const trades = ['bakery', 'dental practice', 'garden centre', 'hotel'];
const minute = 60_000, hour = 60 * minute, day = 24 * hour;
export const until = Date.parse('2026-11-02T00:00:00Z');

/** `{ leads, truth }`: leads as they are exported, and how many of each kind were planted. */
export function makeHistory(count, { seed = 7, days = 120, hostile = '' } = {}) {
  const roll = dice(seed), chance = (share) => roll() < share, pick = (list) => list[Math.floor(roll() * list.length)];
  const truth = { leads: count, taken_over: 0, request: 0, request_unanswered: 0, in_time: 0, intent: 0, intent_late: 0, asked_again: 0, asked: { budget: 0, size: 0 }, announced: 0, promise_broken: 0, dropped_off: 0, opted_out: 0, opt_out_ignored: 0 };
  const leads = [];
  for (let i = 0; i < count; ++i) {
    let at = until - Math.floor(roll() * days) * day - 12 * day;
    const messages = [], channel = pick(['chat', 'email']);
    const say = (from, text, after = 2 * minute, name) => messages.push({ id: `m${messages.length + 1}`, at: new Date((at += after)).toISOString(), channel, from, text, ...(name && { name }) });
    say('ai', 'Hello, I am the assistant of Rostermere. How do you plan your shifts today?');
    say('prospect', `We are a ${pick(trades)} with ${20 + Math.floor(roll() * 60)} employees and plan on paper. Our budget is $14,000 for this year.${hostile}`);
    say('ai', 'Thank you. Rostermere drafts the roster and your team swaps shifts in the app.');
    const rep = pick(reps);
    const wants = pick(['person', 'demo', 'demo', 'nothing', 'out']);
    let due;
    if (wants === 'out') {
      truth.opted_out += 1;
      say('prospect', 'Please unsubscribe me from this list and stop writing to me.');
      if (chance(0.3)) {
        truth.opt_out_ignored += 1;
        say('ai', 'Following up on my last mail: shall I show you the roster?', 3 * day);
      }
    } else if (wants === 'person') {
      truth.request += 1;
      say('prospect', 'Can I talk to a real person about this, please?');
      due = 2;
    } else if (wants === 'demo') {
      truth.intent += 1;
      say('prospect', 'This looks right for us. Can we get a demo this week?');
      due = 5;
    } else say('prospect', 'Thanks, I will read that.');
    if (due) {
      const announced = chance(0.6), comes = chance(0.75);
      if (announced) say('ai', `Of course, ${rep.split(' ')[0]} from our team will take over and write to you here.`, 20_000);
      truth.promise_broken += announced && !comes;
      truth.request_unanswered += wants === 'person' && !comes;
      const wait = pick([1, 1, 3, 30, 200, 2000]);
      truth.intent_late += wants === 'demo' && (!comes || wait > 4);
      if (comes) {
        truth.taken_over += 1;
        truth.announced += announced;
        truth.in_time += wait < due;
        const again = chance(rep === 'Ben Ode' ? 0.6 : 0.1) ? pick(['budget', 'size']) : '';
        truth.asked_again += again !== '';
        if (again) truth.asked[again] += 1;
        const question = { budget: ' What is your budget for this?', size: ' How many employees do you have?', '': ' Does Thursday at ten suit you?' }[again];
        say('rep', `Hello, this is ${rep}. Happy to help.${question}`, wait * minute - (announced ? 20_000 : 0), rep);
        if (chance(0.35)) truth.dropped_off += 1;
        else say('prospect', 'Yes, that is fine.', 2 * hour);
      }
    }
    leads.push({ id: `lead-${i + 1}`, contact: { name: `Prospect ${i + 1}` }, messages });
  }
  return { leads, truth };
}

const quoted = (cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
export const csvHeading = 'Deal,When,Who,By,Channel,Body';
/** The same messages as rows of a table, one a message. */
export const csvRows = (leads) =>
  leads.flatMap(({ id, messages }) =>
    messages.map(({ at, from, name = '', channel, text }) =>
      [id, at.replace('T', ' ').replace(/\.\d+Z/, ''), { prospect: 'Customer', ai: 'Bot', rep: 'Sales' }[from], name, channel.toUpperCase(), text].map(quoted).join(',')));
export const csvMapping = {
  columns: [
    { field: 'lead_id', column: 'Deal' },
    { field: 'at', column: 'When' },
    { field: 'from', column: 'Who', values: [{ cell: 'customer', means: 'prospect' }, { cell: 'bot', means: 'ai' }, { cell: 'sales', means: 'rep' }] },
    { field: 'author', column: 'By' },
    { field: 'channel', column: 'Channel', values: [{ cell: 'email', means: 'email' }, { cell: 'chat', means: 'chat' }] },
    { field: 'text', column: 'Body' },
  ],
};

if (process.argv[1]?.endsWith('history.mjs'))
  for (const lead of makeHistory(Number(process.argv[2] ?? 100)).leads) process.stdout.write(`${JSON.stringify(lead)}\n`);
