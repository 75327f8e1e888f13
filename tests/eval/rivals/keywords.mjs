// A list of keywords such as any product would start with: no learning, no scope. A keyword counts as a whole word,
// whatever its case. Qualification is a keyword of two of the four elements, as two confirmed elements are for Baton.
import { readFileSync } from 'node:fs';
import { elements } from '../figures.mjs';

const lists = JSON.parse(readFileSync(new URL('keywords.json', import.meta.url), 'utf8'));
const escaped = (word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const patterns = Object.fromEntries(Object.entries(lists).map(([name, words]) => [name, patternOf(words)]));

function patternOf(words) {
  const signs = words.filter((word) => !/[a-z]/.test(word)).map(escaped);
  const whole = words.filter((word) => /[a-z]/.test(word)).map(escaped);
  return new RegExp([...signs, `(?<![\\p{L}])(?:${whole.join('|')})(?![\\p{L}\\p{N}])`].join('|'), 'iu');
}

/** The measured names that the text shows by its keywords. */
export function readByKeywords(text) {
  const plain = text.replaceAll('\u2019', "'");
  const found = Object.keys(patterns).filter((name) => patterns[name].test(plain));
  const said = new Set(found.map((name) => (elements.includes(name) ? `${name} confirmed` : name)));
  if (found.filter((name) => elements.includes(name)).length >= 2) said.add('qualification');
  return said;
}
