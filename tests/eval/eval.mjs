#!/usr/bin/env node
// Measures how well Baton reads, beside three simple rivals, and writes the report. `./dev eval` builds and runs it.
//
//   node tests/eval/eval.mjs [--public DIR] [--quick] [--out FILE]
//
// DIR holds third-party rows: triggers/*.jsonl and email_reply/*.jsonl. --quick leaves out four groups of files instead of one
// file at a time, and no rows within files, and writes to build/eval. What takes long is kept there and goes on where it was
// interrupted.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { assessLeads, detect, readLeftOut, replyText } from './baton.mjs';
import { report } from './report.mjs';
import { readByRivals } from './rivals/rivals.mjs';
import { readGold, readThirdParty } from './rows.mjs';

const { values: options } = parseArgs({
  options: { public: { type: 'string' }, quick: { type: 'boolean', default: false }, out: { type: 'string' } },
});
const out = options.out ?? (options.quick ? 'build/eval/RESULTS-quick.md' : 'tests/eval/RESULTS.md');
const [goldFolder, cache, trainer, program] = ['tests/eval/gold', 'build/eval', 'build/native/baton-train', 'build/native/baton'];

const began = Date.now();
const talks = process.stderr.isTTY === true;
const say = (text) => talks && process.stderr.write(`${text}\n`);

for (const path of [goldFolder, trainer, program]) if (!existsSync(path)) throw new Error(`${path} is missing: run ./dev eval`);
if (options.public && !existsSync(`${options.public}/triggers`)) throw new Error(`${options.public} has no folder triggers`);

const gold = readGold(goldFolder);
const thirdParty = options.public ? readThirdParty(`${options.public}/triggers`) : [];
const leftOut = (split, folds) => readLeftOut({ trainer, gold: goldFolder, cache, split, folds, talks });
/** Groups of whole files that are left out in turn, the same for all who learn: one a file, or fewer when it must be quick. */
const groups = options.quick ? 4 : new Set(gold.map(({ file }) => file)).size;

const findings = {
  gold,
  thirdParty,
  groups,
  quick: options.quick,
  wholeFiles: leftOut('by_file', groups),
  withinFiles: options.quick ? null : leftOut('within_files', 5),
  rivals: readByRivals({ gold, thirdParty, groups, cache, say }),
  shipped: new Map(detect(program, thirdParty.map(({ text }) => text)).map((said, i) => [thirdParty[i].key, said])),
  leads: assessLeads(),
  mails: options.public && existsSync(`${options.public}/email_reply`) ? replyText(`${options.public}/email_reply`) : null,
};

const text = report(findings);
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, text);
process.stdout.write(text);
say(`\n${out} written after ${Math.round((Date.now() - began) / 1000)} s`);
