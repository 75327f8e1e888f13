// What is measured of a message, and the arithmetic on how often it was right.
export const triggers = ['request', 'emotional', 'intent', 'complexity', 'qualification', 'value'];
export const elements = ['budget', 'authority', 'need', 'timeline'];
const withStatus = (status) => elements.map((element) => `${element} ${status}`);
export const confirmed = withStatus('confirmed');
export const measured = [...triggers, ...confirmed, 'opt-out', 'do-not-call', ...withStatus('mentioned'), ...withStatus('negative')];

const share = (part, whole) => (whole === 0 ? null : part / whole);

/** How often one thing was said and shown. A figure is null where there is nothing to divide by. */
export class Counts {
  hits = 0;
  falseAlarms = 0;
  misses = 0;
  rightlySilent = 0;

  add(isShown, isSaid) {
    if (isShown) this[isSaid ? 'hits' : 'misses'] += 1;
    else this[isSaid ? 'falseAlarms' : 'rightlySilent'] += 1;
  }
  get positives() { return this.hits + this.misses; }
  get negatives() { return this.falseAlarms + this.rightlySilent; }
  get precision() { return share(this.hits, this.hits + this.falseAlarms); }
  get recall() { return share(this.hits, this.positives); }
  /** Null without positives: a reader cannot be right about them. */
  get f1() { return this.positives === 0 ? null : share(2 * this.hits, 2 * this.hits + this.falseAlarms + this.misses); }
  get falseAlarmRate() { return share(this.falseAlarms, this.negatives); }
}

/** Counts by measured name, of the rows' judged names alone. `saidOf` gives the set of names a reader says of a row. */
export function countAll(rows, saidOf, names = measured) {
  const counts = Object.fromEntries(names.map((name) => [name, new Counts()]));
  for (const row of rows) {
    const said = saidOf(row);
    for (const name of names) if (row.judged.has(name)) counts[name].add(row.shown.has(name), said.has(name));
  }
  return counts;
}

/** The plain mean of those that are not null; null when all are. */
export function mean(values) {
  const known = values.filter((value) => value !== null);
  return share(known.reduce((sum, value) => sum + value, 0), known.length);
}

export const macroF1 = (counts, names = triggers) => mean(names.map((name) => counts[name].f1));

/** The score from which on saying so gives the best F1, over { score, shown }. Equal scores stand or fall together. */
export function bestThreshold(scored) {
  const order = [...scored].sort((a, b) => b.score - a.score);
  const positives = order.filter(({ shown }) => shown).length;
  let [hits, best, threshold] = [0, 0, Infinity];
  order.forEach(({ score, shown }, i) => {
    hits += shown ? 1 : 0;
    const f1 = (2 * hits) / (positives + i + 1);
    if (score === order[i + 1]?.score || f1 <= best) return;
    [best, threshold] = [f1, score];
  });
  return threshold;
}
