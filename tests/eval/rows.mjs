// Labelled messages, and what a reader said of them, under the same measured names.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { elements, measured } from './figures.mjs';

/** Files in other languages are labelled for these alone. */
const foreign = ['request', 'emotional', 'intent', 'opt-out', 'do-not-call'];

export const readLines = (path) => readFileSync(path, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));

export const filesOf = (folder, pattern) => readdirSync(folder).filter((name) => pattern.test(name)).sort();

const statuses = (bant) => elements.map((element) => `${element} ${bant[element]}`).filter((name) => measured.includes(name));

const contact = (line) => [...(line.opt_out ? ['opt-out'] : []), ...(line.do_not_call ? ['do-not-call'] : [])];

function goldRow(line, file, fileIndex) {
  const { id, text, previous, channel, difficulty, labels, bant } = line;
  const shown = new Set([...labels, ...(bant ? statuses(bant) : []), ...contact(line)]);
  const judged = new Set(bant ? measured : foreign);
  if (line.do_not_call === undefined) judged.delete('do-not-call');
  return { key: `${file}/${id}`, id, file, fileIndex, text, previous, channel, difficulty, shown, judged };
}

/** Every `messages*.jsonl` of the folder, in the order of names and lines, as `baton-train` reads them. */
export function readGold(folder) {
  const rows = filesOf(folder, /^messages.*\.jsonl$/).flatMap((name, index) =>
    readLines(join(folder, name)).map((line) => goldRow(line, name.replace('.jsonl', ''), index)),
  );
  if (rows.length === 0) throw new Error(`no messages in ${folder}`);
  return rows;
}

/** Third-party messages: only what is judged of each may be counted. */
export function readThirdParty(folder) {
  return filesOf(folder, /\.jsonl$/).flatMap((name) =>
    readLines(join(folder, name)).map(({ id, source, text, labels, judged }) => ({
      key: `${source}/${id}`,
      id,
      file: source,
      text,
      shown: new Set(labels),
      judged: new Set(judged),
    })),
  );
}

const said = (fired, bant, reply) => new Set([...fired, ...statuses(bant), ...contact(reply)]);

/** A line that `baton-train --readings` wrote. */
export function fromReading(line) {
  const fired = Object.keys(line.triggers).filter((kind) => line.triggers[kind].fired);
  const strength = Object.fromEntries(Object.entries(line.triggers).map(([kind, trigger]) => [kind, trigger.strength]));
  return { key: `${line.file}/${line.id}`, said: said(fired, line.bant, line), strength };
}

/** What `baton detect` says of one message. */
export function fromDetect(reply) {
  const bant = Object.fromEntries(elements.map((element) => [element, reply.qualification[element].status]));
  return said(reply.triggers.filter(({ fired }) => fired).map(({ kind }) => kind), bant, reply);
}
