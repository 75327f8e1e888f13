// What Baton says of messages: those its model did not learn from, fold by fold, and any others as it ships.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { hashOf } from './cache.mjs';
import { filesOf, fromDetect, fromReading, readGold, readLines } from './rows.mjs';

function run(program, args, { input, timeout, stderr = 'pipe' }) {
  const done = spawnSync(program, args, { input, encoding: 'utf8', maxBuffer: 1 << 29, timeout, stdio: ['pipe', 'pipe', stderr] });
  if (done.error) throw new Error(`${program}: ${done.error.message}`);
  if (done.status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${done.status ?? done.signal}: ${done.stderr ?? ''}`);
  return done.stdout;
}

/**
 * Learns and reads fold after fold; folds that are there are kept. Gives by row key { said, strength }.
 * @param split 'by_file' or 'within_files'
 */
export function readLeftOut({ trainer, gold, cache, split, folds, talks }) {
  const lines = filesOf(gold, /^messages.*\.jsonl$/).map((name) => readFileSync(`${gold}/${name}`));
  const folder = `${cache}/readings-${hashOf(readFileSync(trainer), ...lines)}`;
  const paths = Array.from({ length: folds }, (_, fold) => `${folder}/${split}-${folds}-${fold}.jsonl`);
  if (!paths.every((path) => existsSync(path))) {
    const counts = split === 'by_file' ? ['--folds', folds, '--inner-folds', 0] : ['--folds', 0, '--inner-folds', folds];
    run(trainer, ['--gold', gold, '--readings', folder, ...counts.map(String)], { timeout: 3_600_000, stderr: talks ? 'inherit' : 'pipe' });
  }
  const readings = new Map(paths.flatMap(readLines).map(fromReading).map((reading) => [reading.key, reading]));
  const unread = readGold(gold).filter(({ key }) => !readings.has(key));
  if (unread.length > 0) throw new Error(`${unread.length} messages were left out of no fold, ${unread[0].key} the first`);
  return readings;
}

/** What the program says of bare texts, in their order. */
export function detect(program, texts) {
  const input = texts.map((text, index) => `${JSON.stringify({ id: String(index), text })}\n`).join('');
  const replies = run(program, ['detect', '-'], { input, timeout: 300_000 }).split('\n').filter(Boolean).map((line) => JSON.parse(line));
  if (replies.length !== texts.length) throw new Error(`${replies.length} replies for ${texts.length} messages`);
  return replies.map(fromDetect);
}

/** How the labelled leads are decided: { measures, disagreements }. */
export function assessLeads() {
  return JSON.parse(run(process.execPath, ['tests/eval/leads.mjs', '--json'], { timeout: 300_000 }));
}

/** Mail stripping as Markdown tables. */
export function replyText(folder) {
  return run(process.execPath, ['tests/eval/reply_text.mjs', '--data', folder, '--errors', '0'], { timeout: 300_000 });
}
