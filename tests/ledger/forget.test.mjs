// A forgotten person's words are gone from the ledger and from its files, and do not come back; what is counted stays.
import assert from 'node:assert';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import test from 'node:test';
import { asOf, canonical, events, exported, fresh, holds, importing, ledger, shuffled, survey } from './ledger.mjs';

const lead = 'marisol';
/** One of the people has a name that stands in every id of hers. */
const all = events(1_400).map((event) =>
  event.lead_id === 'lead-7'
    ? { ...event, id: `marisol ${event.id}`, handoff_id: `marisol ${event.handoff_id}`, lead_id: lead, ...(event.text && { text: 'words of marisol.' }) }
    : event,
);
const hers = all.filter(({ lead_id }) => lead_id === lead);
const words = `words of ${lead}.`;
const parsed = (path) => exported(path).split('\n').slice(0, -1).map((line) => JSON.parse(line));
const imported = (list) => {
  const path = fresh();
  importing(path, list);
  return path;
};
const forget = (path, moment = asOf) => {
  const ran = ledger('forget', [path, lead, '--as-of', moment]);
  assert.equal(ran.status, 0, ran.stderr);
  return ran.answers[0];
};
/** What measures count: when, what, which rep, how it was rated and why. */
const counts = (list) => list.map(({ at, kind, rep_id, rating, reason }) => JSON.stringify([at, kind, rep_id, rating, reason])).sort();
const standIn = (id) => `forgotten-${createHash('sha256').update(id).digest('hex').slice(0, 32)}`;

test('text and ids go from the file and its log; times, kinds, reps, ratings and reasons stay', () => {
  const path = imported(all);
  assert.ok(holds(path, words) && holds(path, hers[0].handoff_id));
  assert.deepEqual(forget(path), { events: hers.length, variants: 0 });
  assert.ok(!holds(path, 'marisol'), 'neither words nor ids');
  assert.deepEqual(counts(parsed(path)), counts(all));
  const { events: count, texts, forgotten, leads, handoffs, faults } = survey(path);
  const before = survey(imported(all));
  assert.deepEqual([count, forgotten, leads, handoffs, faults], [all.length, hers.length, before.leads, before.handoffs, 0]);
  assert.equal(texts, before.texts - hers.filter(({ text }) => text).length);
  assert.ok(holds(path, 'words of lead-8.'), "other people's words stay");
});

test('the names that take the place of ids tell nothing, and still hold together what belongs together', () => {
  const [one, two] = [imported(all), imported(all)];
  forget(one), forget(two);
  const hidden = (path) => parsed(path).filter(({ id }) => id.startsWith('forgotten-'));
  assert.deepEqual(hidden(one).map(({ id }) => id).sort(), hers.map(({ id }) => standIn(id)).sort(), 'an event is known by the digest of its id');
  assert.equal(new Set(hidden(one).map(({ lead_id }) => lead_id)).size, 1);
  assert.equal(new Set(hidden(one).map(({ handoff_id }) => handoff_id)).size, new Set(hers.map(({ handoff_id }) => handoff_id)).size);
  assert.notEqual(hidden(one)[0].lead_id, hidden(two)[0].lead_id, 'a name is drawn by chance');
});

test('a lead that the ledger does not know is told, one that was forgotten before is not', () => {
  const path = imported(all);
  const unknown = ledger('forget', [path, 'marisl', '--as-of', asOf]);
  assert.equal(unknown.status, 0, 'it is forgotten for the future');
  assert.match(unknown.stderr, /no event of lead “marisl”/);
  assert.deepEqual(unknown.answers, [{ events: 0, variants: 0 }]);
  forget(path);
  const again = ledger('forget', [path, lead, '--as-of', asOf]);
  assert.deepEqual([again.status, again.stderr], [0, '']);
});

test('the same events, imported again, bring nothing back', () => {
  const path = imported(all);
  forget(path);
  const before = exported(path);
  const { answers, status } = importing(path, shuffled(all, 4));
  assert.equal(status, 0);
  assert.deepEqual([answers.at(-1).added, answers.at(-1).forgotten], [0, hers.length]);
  assert.equal(exported(path), before);
  assert.ok(!holds(path, 'marisol'));
});

test('old events that the ledger had not seen count without words; those after the moment are a new story', () => {
  const path = imported(all.filter((event) => !hers.slice(0, 5).includes(event)));
  forget(path, '2026-06-01T00:00:00Z');
  const later = { ...hers[5], id: 'later', at: '2026-07-01T00:00:00Z', handoff_id: 'new', text: 'she is back' };
  assert.equal(importing(path, [...hers, later]).answers[0].forgotten, hers.length);
  assert.deepEqual(counts(parsed(path)), counts([...all, later]));
  assert.ok(!holds(path, words));
  assert.deepEqual(parsed(path).filter(({ lead_id }) => lead_id === lead).map(({ id }) => id), ['later']);
  const names = parsed(path).filter(({ id }) => id.startsWith('forgotten-'));
  assert.equal(new Set(names.map(({ lead_id }) => lead_id)).size, 1, 'what came late joins what stood');
  assert.equal(new Set(names.map(({ handoff_id }) => handoff_id)).size, new Set(hers.map(({ handoff_id }) => handoff_id)).size);
});

test('whoever merges with a ledger that forgot forgets too, whichever is taken into which', () => {
  const [forgot, not] = [all.slice(0, 900), all.slice(300)].map(imported);
  const forgot2 = fresh();
  forget(forgot);
  ledger('merge', [forgot2, forgot]);
  assert.equal(exported(forgot2), exported(forgot));
  const not2 = imported(all.slice(300));
  for (const [into, from] of [[forgot, not], [not2, forgot2]]) {
    assert.equal(ledger('merge', [into, from, '--as-of', asOf]).status, 0);
    assert.deepEqual(counts(parsed(into)), counts(all));
    assert.ok(!holds(into, 'marisol'));
    assert.equal(survey(into).faults, 0);
  }
  // Only a handoff that the two have no event of in common may have drawn two names.
  const shared = (path) => exported(path).replace(/"handoff_id":"forgotten-[^"]*"/g, '');
  assert.equal(shared(forgot), shared(not2));
});

test('of an event with another content on each side the same counts, whichever is taken into which and whoever has forgotten', () => {
  const versions = ['2026-05-03', '2026-05-01', '2026-05-02'].map((date) => ({ ...hers[5], id: 'told otherwise', at: `${date}T10:00:00Z`, text: date }));
  const states = [];
  for (const [first, second] of [[[0], [1]], [[1], [0]], [[0, 1], [2]], [[2], [0, 1]]]) {
    for (const forgetting of [[true, false], [false, true], [true, true]]) {
      for (const turned of [false, true]) {
        const sides = [first, second].map((some, side) => {
          const path = imported(some.map((at) => versions[at]));
          if (forgetting[side]) forget(path);
          return path;
        });
        const [into, from] = turned ? sides.reverse() : sides;
        assert.equal(ledger('merge', [into, from, '--as-of', asOf]).status, 0);
        assert.ok(!holds(into, 'marisol') && !holds(into, '2026-05-0'));
        states.push(exported(into).replace(/"(lead|handoff)_id":"forgotten-[^"]*"/g, ''));
      }
    }
  }
  assert.equal(states.length, 24);
  assert.deepEqual([...new Set(states)], [states[0]]);
  assert.match(states[0], /"at":"2026-05-01T10:00:00Z"/);
});

test('forgotten on both sides, a person gets one name, the same from both', () => {
  const [a, b] = [imported(all), imported(all)];
  forget(a), forget(b);
  const [a2, b2] = [fresh(), fresh()];
  ledger('merge', [a2, a]), ledger('merge', [b2, b]);
  for (const [into, from] of [[a, b2], [b, a2]]) assert.equal(ledger('merge', [into, from]).status, 0);
  assert.equal(exported(a), exported(b));
  assert.deepEqual(counts(parsed(a)), counts(all));
});

test('an export of a ledger that forgot, imported, makes the other forget the same events', () => {
  const [forgot, not] = [imported(all), imported(all)];
  forget(forgot);
  assert.equal(ledger('import', [not, '-', '--as-of', asOf], { input: exported(forgot) }).answers.at(-1).forgotten, hers.length);
  assert.equal(exported(not), exported(forgot));
  assert.ok(!holds(not, 'marisol'));
});

test('contents that do not count go with the person', () => {
  const path = imported([...all, { ...hers[5], rating: 5, text: 'second thoughts' }]);
  assert.ok(holds(path, 'second thoughts'));
  assert.deepEqual(forget(path), { events: hers.length, variants: 1 });
  assert.ok(!holds(path, 'second thoughts'));
});

test('a line that calls its person forgotten and names her all the same is refused, and keeps nobody from being forgotten', () => {
  const stranger = standIn('of no event');
  const path = imported(all);
  for (const names of [{ handoff_id: stranger }, { lead_id: stranger }, {}]) {
    const line = { ...hers[0], id: stranger, at: '2020-01-01T00:00:00Z', ...names };
    const ran = importing(path, [line]);
    assert.deepEqual([ran.status, ran.answers[0].refused], [1, 1]);
    assert.match(ran.stderr, /:1: \/(lead|handoff)_id must be a stand-in, as the id is that of an event whose person has been forgotten/);
  }
  assert.deepEqual(forget(path), { events: hers.length, variants: 0 });
  assert.ok(!holds(path, 'marisol'));
  assert.deepEqual(ledger('forget', [path, parsed(path).find(({ id }) => id.startsWith('forgotten-')).lead_id]).answers, [{ events: 0, variants: 0 }], 'a stand-in leads to nobody');
});

test('events of a clock that was ahead go too, and so do contents of theirs that do not count, whichever came first', () => {
  const ahead = { ...hers[5], id: 'marisol ahead', at: '2031-01-01T00:00:00Z', text: 'from the future' };
  const [counted, not] = [{ ...hers[6], id: 'x', text: '' }, { ...hers[5], id: 'x', at: '2032-01-01T00:00:00Z', text: 'later still' }];
  const path = imported([ahead, { ...counted, lead_id: 'lead-8' }, not]);
  assert.deepEqual(forget(path), { events: 2, variants: 1 });
  assert.ok(!holds(path, 'from the future') && !holds(path, 'later still') && !holds(path, 'marisol'));
  assert.equal(importing(path, [{ ...hers[5], id: 'y', at: '2031-06-01T00:00:00Z', text: 'once more' }]).answers[0].forgotten, 1);
});

test('somebody nobody knows is forgotten for the future', () => {
  const path = imported(all.filter((event) => !hers.includes(event)));
  assert.deepEqual(forget(path), { events: 0, variants: 0 });
  importing(path, hers);
  assert.ok(!holds(path, 'marisol'));
  assert.deepEqual(counts(parsed(path)), counts(all));
});

const policy = (days) => {
  const path = fresh('.json');
  writeFileSync(path, JSON.stringify({ ledger: { keep_text_days: days } }));
  return path;
};
const retain = (path, ...args) => ledger('retain', [path, ...args]);

test('texts older than the policy says go from the file, and do not come back', () => {
  const path = imported(all);
  const since = '2026-01-01T10:00:00Z';
  const old = all.filter(({ at, text }) => text && at < since);
  const { status, answers } = retain(path, '--policy', policy(30), '--as-of', '2026-01-31T10:00:00Z');
  assert.deepEqual([status, answers], [0, [{ texts: old.length }]]);
  const kept = canonical(all.map((event) => (event.at < since ? { ...event, text: '' } : event)));
  assert.equal(exported(path), kept);
  assert.deepEqual(importing(path, all).answers.at(-1).known, all.length);
  assert.equal(exported(path), kept);
  const early = imported([]);
  retain(early, '--policy', policy(30), '--as-of', '2026-01-31T10:00:00Z');
  importing(early, all);
  assert.equal(exported(early), kept, 'the order of importing and removing makes no difference');
  const whole = imported(all);
  ledger('merge', [whole, early]);
  assert.equal(exported(whole), kept, 'and travels with a merge');
});

test('without a policy two years stay, and 0 days mean for ever', () => {
  const path = imported([{ ...all[5], at: '2020-01-01T00:05:00Z', text: 'two years and a day' }]);
  assert.deepEqual(retain(path, '--policy', policy(0)).answers, [{ texts: 0 }]);
  assert.deepEqual(retain(path, '--as-of', '2021-12-31T00:00:00Z').answers, [{ texts: 0 }]);
  assert.ok(holds(path, 'two years and a day'));
  assert.deepEqual(retain(path, '--as-of', '2022-01-01T00:00:00Z').answers, [{ texts: 1 }]);
  assert.ok(!holds(path, 'two years and a day'));
});

test('a policy that cannot be is refused, and nothing goes', () => {
  const path = imported(all);
  const ran = retain(path, '--policy', policy(-1), '--as-of', asOf);
  assert.equal(ran.status, 2);
  assert.match(ran.stderr, /keep_text_days/);
  assert.ok(holds(path, words));
});

test('a moment that has not come is refused where what goes would never come back', () => {
  const path = imported(all);
  for (const [part, ...args] of [['retain', path], ['forget', path, lead]])
    for (const moment of ['2999-01-01T00:00:00Z', new Date(Date.now() + 3_600_000).toISOString()]) {
      const ran = ledger(part, [...args, '--as-of', moment]);
      assert.deepEqual([ran.status, ran.stdout], [2, ''], part);
      assert.match(ran.stderr, /--as-of .* is later than now; what is removed until then would never come back/);
    }
  assert.equal(exported(path), canonical(all));
  assert.deepEqual(importing(fresh(), all).answers[0].forgotten, 0);
  assert.equal(retain(path, '--as-of', new Date().toISOString()).status, 0);
});

test('a copy made with merge also keeps who is still to be forgotten and what does not count; an export does not', () => {
  const path = imported([...all.filter((event) => !hers.includes(event)), { ...all[5], rating: 5, text: 'second thoughts' }]);
  assert.equal(ledger('retain', [path, '--policy', policy(1), '--as-of', '2026-01-01T20:00:00Z']).status, 0);
  forget(path);
  const [copy, again] = [fresh(), fresh()];
  ledger('merge', [copy, path, '--as-of', asOf]);
  ledger('import', [again, '-', '--as-of', asOf], { input: exported(path) });
  assert.deepEqual([copy, again].map(exported), [exported(path), exported(path)]);
  assert.deepEqual([copy, again].map((one) => survey(one).conflicts), [1, 0]);
  const old = { ...all[5], id: 'old', at: '2025-12-31T00:00:00Z' };
  assert.deepEqual([path, copy, again].map((one) => importing(one, [...hers, old]).answers[0].forgotten), [hers.length, hers.length, 0]);
  assert.equal(exported(copy).includes('marisol'), false);
  assert.equal(parsed(copy).find(({ id }) => id === 'old').text, '');
});
