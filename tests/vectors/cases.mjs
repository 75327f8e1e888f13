// Reads cases, byte for byte as tests/native/vectors/case_file.h does; for node and for a page alike.
import { broken } from './expect.mjs';

/** The stretch of the JSON value that begins at or after `at`, as [begin, end). */
function valueAt(text, at) {
  let begin = at;
  while (' \t\r\n'.includes(text[begin])) begin += 1;
  const token = /"(?:[^"\\]|\\.)*"|[{}[\]]|[^\s,:"{}[\]]+|[\s,:]+/gsuy;
  token.lastIndex = begin;
  for (let depth = 0; ; ) {
    const found = token.exec(text)?.[0];
    if (found === undefined) throw new Error(`a value has no end, after character ${begin}`);
    if ('{['.includes(found)) depth += 1;
    if ('}]'.includes(found)) depth -= 1;
    if (depth === 0) return [begin, token.lastIndex];
  }
}

/** The members of the object whose `{` stands at `at`: name to [begin, end). */
function membersAt(text, at) {
  const members = new Map();
  for (let next = at + 1; ; ) {
    const key = valueAt(text, next);
    const value = valueAt(text, text.indexOf(':', key[1]) + 1);
    members.set(JSON.parse(text.slice(...key)), value);
    next = value[1];
    while (' \t\r\n'.includes(text[next])) next += 1;
    if (text[next] === '}') return members;
    next += 1;
  }
}

/** `json` without the white space outside its strings. */
export const compact = (json) => json.replace(/("(?:[^"\\]|\\.)*")|[ \t\r\n]+/gsu, (_, string) => string ?? '');

/** `reply` with `*` for hashes and versions, which every change of a default phrase changes. */
export const masked = (reply) =>
  reply
    .replace(/"(decision_id|policy_hash)":"[0-9a-f]{16,}"/g, '"$1":"*"')
    .replace(/"engine_version":"[0-9.]{5,}"/g, '"engine_version":"*"');

/** Each case of one file: `{ name, request, expect, reply, at }`; `reply` is undefined when none is written down yet. */
export function readCases(text) {
  return JSON.parse(text).map(
    (() => {
      let next = text.indexOf('[') + 1;
      return (parsed) => {
        const at = text.indexOf('{', next);
        const members = membersAt(text, at);
        next = valueAt(text, at)[1];
        const of = (name) => (members.has(name) ? compact(text.slice(...members.get(name))) : undefined);
        const request = of('request') ?? parsed.request_text;
        if (!parsed.name || request === undefined) throw new Error(`a case wants a name and a request: ${parsed.name}`);
        return { name: parsed.name, request, expect: parsed.expect, reply: of('reply'), at, members };
      };
    })(),
  );
}

/** What differs between the cases and the replies they got, or is expected of them in vain, in their order. */
export function compare(cases, replies) {
  const failures = cases
    .map(({ name, expect = {}, reply }, i) => ({ name, expected: reply, got: masked(replies[i]), claims: broken(expect, replies[i]) }))
    .filter(({ expected, got, claims }) => expected !== got || claims.length > 0);
  return { passed: cases.length - failures.length, failures };
}
