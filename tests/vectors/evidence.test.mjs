// Whatever is quoted from a labelled message is cut out of it: in UTF-16 code units, as programs that show it will count.
import assert from 'node:assert';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { evidenceIn } from './expect.mjs';

const gold = 'tests/eval/gold';
const messages = readdirSync(gold)
  .filter((name) => /^messages.*\.jsonl$/.test(name))
  .flatMap((name) => readFileSync(`${gold}/${name}`, 'utf8').split('\n').filter(Boolean))
  .map((line) => JSON.parse(line));

/** What stands around a message must not move its spans: characters of one, two and four bytes before it. */
const detect = ({ id, text, channel, previous }, before) =>
  `${JSON.stringify({ method: 'detect', message: { id, text: before + text, channel, previous: previous ?? '' } })}\n`;

for (const before of ['', '👋🏽 déjà vu – ']) {
  test(`every quote is an exact slice of the labelled message${before && ' behind characters of many bytes'}`, () => {
    const input = messages.map((message) => detect(message, before)).join('');
    const ran = spawnSync('build/native/tests/run_vectors', ['--replies'], { input, maxBuffer: 2 ** 30, timeout: 120_000 });
    const replies = ran.stdout.toString().split('\n').slice(0, -1);
    assert.equal(replies.length, messages.length, String(ran.stderr));
    let quotes = 0;
    for (const [i, { id, text }] of messages.entries()) {
      for (const { source, quote, begin, end } of evidenceIn(JSON.parse(replies[i]).ok)) {
        assert.equal(source, `message:${id}`);
        assert.equal((before + text).slice(begin, end), quote, id);
        assert.ok(quote.length > 0, id);
        quotes += 1;
      }
    }
    assert.ok(quotes > messages.length / 2, `only ${quotes} quotes`);
  });
}
