// The whole report, in the order a reader wants it.
import { triggers } from './figures.mjs';
import { rounds } from './rivals/nlpjs.mjs';
import { aims, comparison, equalMails, everything, f1By, leads, thirdParty, worstErrors } from './sections.mjs';

/** How many errors of each kind are listed with their texts. */
const listed = 8;

export function report(findings) {
  const parts = [opening, compared, aimed, wholeFiles, withinFiles, leadsPart, thirdPartyPart, errors, rivalsPart];
  return parts.map((part) => part(findings)).filter((text) => text !== '').join('\n');
}

const saidIn = (readings) => (row) => readings.get(row.key).said;
/** Baton and the rivals as [name, what it says of a row, the triggers it reads]; `rows` is 'gold' or 'thirdParty'. */
const readersOf = (rivals, rows, saidByBaton) => [
  ['Baton', saidByBaton, triggers],
  ...Object.entries(rivals).map(([name, rival]) => [name, (row) => rival[rows].get(row.key), rival.reads]),
];

const filesIn = (gold) => new Set(gold.map(({ file }) => file)).size;
const leftOutInTurn = (gold, groups) => (groups === filesIn(gold) ? 'one file at a time' : `${groups} groups of files in turn`);

const opening = ({ gold, groups, quick }) => `# How well Baton reads

Written by \`./dev eval${quick ? ' --quick' : ''}\`. ${gold.length} labelled messages of ${filesIn(gold)} files, each file by one author.

**What was learnt from.** The model that ships has learnt all of these rows. So every figure on them, but for the leads, comes
from models made for this report, which did not see the rows that they are measured on, nor were their thresholds chosen on
them: ${leftOutInTurn(gold, groups)}${quick ? '' : ', and then a fifth of the rows of every file'}. Word classes and phrases
written by hand are the same in all of them, and were written with these files at hand. Third-party rows are measured with
what ships; nothing was learnt from them.
`;

const compared = (findings) => `## Baton and three simple rivals

Whole files left out, ${leftOutInTurn(findings.gold, findings.groups)}, the same for every reader that learns or has a threshold; the
keyword list has neither. The mean is over the six triggers.

${comparison(findings.gold, readersOf(findings.rivals, 'gold', saidIn(findings.wholeFiles)))}`;

const aimed = ({ gold, wholeFiles: readings, mails }) => `## Aims

${aims({ rows: gold, saidOf: saidIn(readings) }, mails === null ? null : equalMails(mails))}`;

const wholeFiles = ({ gold, groups, wholeFiles: readings }) => {
  const saidOf = saidIn(readings);
  const by = (heading, groupOf) => f1By(heading, gold, saidOf, groupOf);
  return `## Whole files left out

The honest figure for authors not seen before, ${leftOutInTurn(gold, groups)}. A dash where no row shows it; the file in other
languages is labelled for request, emotional, intent and opt-out alone.

${everything(gold, saidOf)}
${by('file left out', ({ file }) => file)}
${by('difficulty', ({ difficulty }) => difficulty)}
${by('channel', ({ channel }) => channel)}`;
};

const withinFiles = ({ gold, withinFiles: readings }) =>
  readings === null
    ? ''
    : `## Rows of every file left out

Authors seen before, messages not. 5 folds.

${everything(gold, saidIn(readings))}
${f1By('file', gold, saidIn(readings), ({ file }) => file)}`;

const leadsPart = ({ leads: found }) => `## Whole leads

The labelled leads decided by what ships. The rules were developed on them: these figures say that nothing broke, not how well
new leads are decided. What a label leaves open is not counted. Below the table, every disagreement.

${leads(found)}`;

const thirdPartyPart = (findings) => {
  const { thirdParty: rows, rivals, shipped, mails } = findings;
  if (rows.length === 0) return '## Third-party messages\n\nNot measured in this run: `./dev eval --public DIR`.\n';
  return `## Third-party messages

${rows.length} messages of ${filesIn(rows)} public sources, read bare by what ships. Only the triggers that a source's own labels decide
are counted; many have positives or negatives alone.

${thirdParty(rows, readersOf(rivals, 'thirdParty', (row) => shipped.get(row.key)))}
${mails === null ? '' : `### Mails stripped to the author's own words\n\n${mails}`}`;
};

const errors = ({ gold, wholeFiles: readings }) => `## Worst errors, whole files left out

At most ${listed} of each kind: the farthest misses and the surest false alarms.
${worstErrors(gold, readings, listed)}`;

const rivalsPart = () => `## How the rivals were made

- **Keyword list**: \`rivals/keywords.json\`, written from general knowledge of such products, without tuning. Any keyword counts, anywhere
  in the text; qualification is a keyword of two BANT elements.
- **VADER** (\`vader-sentiment\`, Apache-2.0): emotional when the compound score is low enough; the threshold is the best one for F1
  on the files that are not left out.
- **nlp.js** (\`@nlpjs/neural\` and \`@nlpjs/lang-en\`, MIT): English stems and one perceptron a trigger, ${rounds} rounds, learnt on the
  files that are not left out; its threshold is the best one for F1 on what its models say of those files when they were left
  out themselves. On third-party messages it has learnt all rows, as Baton has.
- The rivals read the whole text; stripping quoted mail and reading what our side wrote before are Baton's own.
`;
