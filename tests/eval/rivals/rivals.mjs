// Three simple rivals, measured on the folds that Baton is measured on.
import { readFileSync } from 'node:fs';
import { bestThreshold, triggers } from '../figures.mjs';
import { hashOf, remembered } from '../cache.mjs';
import { packages } from '../packages.mjs';
import { readByKeywords } from './keywords.mjs';
import { learnNlpjs, stemsOf } from './nlpjs.mjs';
import { upsetBy } from './vader.mjs';

const own = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');
const versionOf = (name) => packages(`${name}/package.json`).version;
const rounded = (score) => Number(score.toFixed(5));
const textsOf = (rows) => hashOf(...rows.map(({ text }) => text));
const labelsOf = (rows) => hashOf(...rows.map(({ text, shown, judged }) => [text, [...shown], [...judged]]));

/** Scores in the order of the rows, emotion alone. */
function vaderScores(rows, cache) {
  const parts = [own('vader.mjs'), versionOf('vader-sentiment'), textsOf(rows)];
  return { emotional: remembered(cache, 'vader', parts, () => rows.map(({ text }) => rounded(upsetBy(text)))) };
}

/** By trigger the scores of `rows` from a model that learnt from `learnt` alone. */
function nlpjsScores(learnt, rows, { cache, say }) {
  const parts = [own('nlpjs.mjs'), versionOf('@nlpjs/neural'), versionOf('@nlpjs/lang-en'), labelsOf(learnt), textsOf(rows)];
  let stems;
  const stemsByRow = (row) => (stems ??= new Map()).get(row) ?? stems.set(row, stemsOf(row.text)).get(row);
  const scoresOf = (trigger) => {
    const judged = learnt.filter((row) => row.judged.has(trigger));
    const score = learnNlpjs(judged.map((row) => ({ stems: stemsByRow(row), shown: row.shown.has(trigger) })));
    return rows.map((row) => rounded(score(stemsByRow(row))));
  };
  return Object.fromEntries(
    triggers.map((trigger) => [
      trigger,
      remembered(cache, `nlpjs-${trigger}`, parts, () => {
        say(`nlp.js learns ${trigger} from ${learnt.length} rows`);
        return scoresOf(trigger);
      }),
    ]),
  );
}

/** As nlpjsScores for every row, each scored by a model that did not learn from its group of files. */
function nlpjsLeftOut(gold, groups, options) {
  const all = Object.fromEntries(triggers.map((trigger) => [trigger, new Array(gold.length)]));
  for (let group = 0; group < groups; group += 1) {
    const inGroup = (row) => row.fileIndex % groups === group;
    const places = gold.flatMap((row, place) => (inGroup(row) ? [place] : []));
    const scores = nlpjsScores(gold.filter((row) => !inGroup(row)), places.map((place) => gold[place]), {
      ...options,
      say: (text) => options.say(`group ${group + 1} of ${groups}: ${text}`),
    });
    for (const trigger of triggers) places.forEach((place, i) => (all[trigger][place] = scores[trigger][i]));
  }
  return all;
}

/** The best threshold of each trigger on the rows that `isUsed`. */
function thresholds(gold, scores, isUsed) {
  const scored = (trigger) =>
    gold
      .map((row, i) => ({ row, score: scores[trigger][i], shown: row.shown.has(trigger) }))
      .filter(({ row }) => isUsed(row) && row.judged.has(trigger));
  return Object.fromEntries(Object.keys(scores).map((trigger) => [trigger, bestThreshold(scored(trigger))]));
}

const above = (scores, limits, i) => new Set(Object.keys(scores).filter((trigger) => scores[trigger][i] >= limits[trigger]));

/** By row key what is said; the thresholds of a group of files are chosen on the other groups. */
export function saidByScores(gold, scores, groups) {
  const limits = Array.from({ length: groups }, (_, group) => thresholds(gold, scores, (row) => row.fileIndex % groups !== group));
  return new Map(gold.map((row, i) => [row.key, above(scores, limits[row.fileIndex % groups], i)]));
}

/** What the rivals say: by name, `gold` and `thirdParty` by row key, and the names of what they read. */
export function readByRivals({ gold, thirdParty, groups, cache, say }) {
  const byKeywords = (rows) => new Map(rows.map((row) => [row.key, readByKeywords(row.text)]));
  const rivals = { 'keyword list': { gold: byKeywords(gold), thirdParty: byKeywords(thirdParty), reads: triggers } };
  const add = (name, leftOut, scoresOfOthers) => {
    const limits = thresholds(gold, leftOut, () => true);
    const others = thirdParty.length > 0 ? scoresOfOthers() : {};
    const said = new Map(thirdParty.map((row, i) => [row.key, above(others, limits, i)]));
    rivals[name] = { gold: saidByScores(gold, leftOut, groups), thirdParty: said, reads: Object.keys(leftOut) };
  };
  say('VADER reads');
  add('VADER', vaderScores(gold, cache), () => vaderScores(thirdParty, cache));
  add('nlp.js', nlpjsLeftOut(gold, groups, { cache, say }), () => nlpjsScores(gold, thirdParty, { cache, say }));
  return rivals;
}
