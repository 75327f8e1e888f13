// The parts of the report: from counts to Markdown.
import { confirmed, countAll, macroF1, mean, measured, triggers } from './figures.mjs';
import { figure, percent, quoted, table } from './table.mjs';

const narrow = [...confirmed, 'opt-out', 'do-not-call'];

/** Rows by what `groupOf` says of them, in alphabetical order. */
function grouped(rows, groupOf) {
  const names = [...new Set(rows.map(groupOf))].sort();
  return names.map((name) => [name, rows.filter((row) => groupOf(row) === name)]);
}

/** The short table that comes first: every reader on the same left-out files. `readers` are [name, saidOf, names read]. */
export function comparison(rows, readers) {
  const counts = readers.map(([name, saidOf, reads]) => [name, countAll(rows, saidOf, triggers), reads]);
  const lines = (cellOf, meanOf) =>
    counts.map(([name, by, reads]) => {
      const cells = triggers.map((trigger) => (reads.includes(trigger) ? cellOf(by[trigger]) : '–'));
      return [name, ...cells, reads.length === triggers.length ? meanOf(by) : '–'];
    });
  const pair = (recall, falseAlarmRate) => `${figure(recall)} at ${percent(falseAlarmRate)}`;
  const over = (by, value) => mean(triggers.map((name) => by[name][value]));
  const f1 = lines((one) => figure(one.f1), (by) => `**${figure(macroF1(by))}**`);
  const pairs = lines((one) => pair(one.recall, one.falseAlarmRate), (by) => pair(over(by, 'recall'), over(by, 'falseAlarmRate')));
  return `${table(['F1', ...triggers, 'mean'], f1)}\n${table(['recall at false-alarm rate', ...triggers, 'mean'], pairs)}`;
}

/** Precision, recall, F1 and false alarms of everything that is labelled. */
export function everything(rows, saidOf) {
  const counts = countAll(rows, saidOf);
  const lines = measured.map((name) => {
    const one = counts[name];
    return [name, figure(one.precision), figure(one.recall), figure(one.f1), percent(one.falseAlarmRate), one.positives, one.negatives];
  });
  const heading = ['what', 'precision', 'recall', 'F1', 'false alarms', 'positives', 'negatives'];
  return `Mean F1 of the six triggers: **${figure(macroF1(counts))}**\n\n${table(heading, lines)}`;
}

/** F1 of the triggers, of what is confirmed and of the wish for no contact, by a property of the rows. */
export function f1By(heading, rows, saidOf, groupOf) {
  const lines = grouped(rows, groupOf).map(([name, some]) => {
    const counts = countAll(some, saidOf);
    const f1 = (names) => names.map((one) => figure(counts[one].f1));
    return [name, some.length, ...f1(triggers), figure(macroF1(counts)), ...f1(narrow)];
  });
  return table([`F1 by ${heading}`, 'rows', ...triggers, 'mean', ...narrow], lines);
}

/** What was aimed at, and what came out. */
export function aims(leftOut, thirdPartyMail) {
  const { rows, saidOf } = leftOut;
  const counts = countAll(rows, saidOf);
  const ordinary = countAll(rows.filter(({ file }) => file === 'messages-ordinary'), saidOf);
  const lowest = (names) => names.map((name) => [counts[name].f1, name]).sort(([a], [b]) => a - b)[0];
  const [trigger, element] = [lowest(triggers), lowest(confirmed)];
  const lines = [
    ['mean F1 of the six triggers', 0.88, macroF1(counts)],
    ['the same on the ordinary file', 0.93, macroF1(ordinary)],
    [`F1 of the lowest trigger, ${trigger[1]}`, 0.82, trigger[0]],
    ['recall of request', 0.97, counts.request.recall],
    ['false alarms of request', 0.01, counts.request.falseAlarmRate, true],
    ['F1 of opt-out', 0.97, counts['opt-out'].f1],
    [`F1 of the lowest element, ${element[1]}`, 0.88, element[0]],
    ...(thirdPartyMail === null ? [] : [['third-party mails stripped exactly as their mode says', 0.97, thirdPartyMail]]),
  ];
  const cells = ([what, aim, value, isUpper = false]) => {
    const isReached = isUpper ? value < aim : value >= aim;
    return [what, isUpper ? `below ${aim}` : aim, figure(value), isReached ? 'reached' : 'not reached'];
  };
  return table(['aim, whole files left out', 'at least', 'measured', ''], lines.map(cells));
}

/** The surest false alarms and the farthest misses of each trigger; of opt-outs the first of each, as they have no strength. */
export function worstErrors(rows, readings, most) {
  const strengthOf = (row, name) => readings.get(row.key).strength[name] ?? 0;
  const isWrong = (row, name) => row.judged.has(name) && row.shown.has(name) !== readings.get(row.key).said.has(name);
  const list = (name, isShown) =>
    rows
      .filter((row) => isWrong(row, name) && row.shown.has(name) === isShown)
      .sort((a, b) => (isShown ? 1 : -1) * (strengthOf(a, name) - strengthOf(b, name)));
  const line = (name) => (row) => {
    const strength = triggers.includes(name) ? `, strength ${strengthOf(row, name)}` : '';
    const before = row.previous ? `after ${quoted(row.previous, 120)}: ` : '';
    return `- ${row.file} ${row.id} (${row.difficulty}${strength}): ${before}${quoted(row.text)}\n`;
  };
  const part = (name, isShown) => {
    const errors = list(name, isShown);
    return `\n### ${name}: ${isShown ? 'missed' : 'false alarms'} (${errors.length})\n\n${errors.slice(0, most).map(line(name)).join('') || 'none\n'}`;
  };
  return [...triggers, 'opt-out'].flatMap((name) => [part(name, true), part(name, false)]).join('');
}

export function leads({ measures, disagreements }) {
  const told = {
    action: 'action',
    urgency: 'urgency',
    fired: 'triggers that must fire',
    must_not_fire: 'triggers that must not',
    triggers: 'triggers, both',
    bant: 'BANT status',
    role: 'role of the receiver',
    may_call: 'may be called now',
    brief: 'words the brief must hold',
  };
  const lines = Object.entries(told).map(([name, what]) => {
    const { right, of } = measures[name];
    return [what, right, of, figure(of === 0 ? null : right / of)];
  });
  return `${table(['what', 'as labelled', 'of', 'share'], lines)}\n${disagreements.map(({ id, text }) => `- ${id}: ${quoted(text, 160)}\n`).join('')}`;
}

/** Third-party rows: a table by source for Baton, and all readers on the mean over sources. */
export function thirdParty(rows, readers) {
  const sources = grouped(rows, ({ file }) => file);
  const bySource = sources.flatMap(([source, some]) => {
    const counts = countAll(some, readers[0][1], triggers);
    const judged = triggers.filter((name) => counts[name].positives + counts[name].negatives > 0);
    return judged.map((name) => {
      const one = counts[name];
      const figures = [one.precision, one.recall, one.f1].map(figure);
      return [source, name, one.positives, one.negatives, ...figures, percent(one.falseAlarmRate)];
    });
  });
  const over = (saidOf, name, value) => mean(sources.map(([, some]) => countAll(some, saidOf, [name])[name][value]));
  const pair = (saidOf, name) => `${figure(over(saidOf, name, 'recall'))} at ${percent(over(saidOf, name, 'falseAlarmRate'))}`;
  const means = readers.map(([reader, saidOf, reads]) => [
    reader,
    ...triggers.map((name) => (reads.includes(name) ? pair(saidOf, name) : '–')),
  ]);
  return (
    `Recall at false-alarm rate, each the mean over the sources that have such rows:\n\n${table(['reader', ...triggers], means)}\n` +
    table(['source', 'trigger', 'positives', 'negatives', 'precision', 'recall', 'F1', 'false alarms'], bySource)
  );
}

/** Of the tables that tell mail stripping by mode: the share of equal replies over all modes with a convention. */
export function equalMails(tables) {
  const rows = [...tables.matchAll(/^\| \S+ \| \S+ \| (\d+) \| ([\d.]+) \|$/gm)].map(([, count, equal]) => [Number(count), Number(equal)]);
  const total = rows.reduce((sum, [count]) => sum + count, 0);
  return total === 0 ? null : rows.reduce((sum, [count, equal]) => sum + Math.round(count * equal), 0) / total;
}
