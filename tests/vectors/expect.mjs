// What a case expects of its reply, claim by claim, whatever bytes the reply has; tests/native/vectors/expectations.cpp says the
// same. `expect` is an object of claims:
//   fired, not_fired    triggers, by kind, that have fired and that have not
//   bant, values        status and value of BANT elements, by name
//   opt_out, do_not_call, language, text, action, urgency, sequence, may_call    the value of that name
//   next_from           when the next calling window begins; null when there is none
//   quotes              by trigger, element or list of the reply: words that one quote of its evidence holds
//   evidence            [{ of, source, signal, quote }]: one piece of evidence of `of` has just these
//   none                lists of the reply that are empty
//   warnings            codes that are among the warnings
//   commitments         [{ quote, due_at }]: these and no others, in order; `quote` are words out of it

const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const triggerOf = (ok, kind) => ok.triggers?.find((trigger) => trigger.kind === kind);

function listOf(ok, name) {
  const list = ok.brief?.[name] ?? ok[name];
  return Array.isArray(list) ? list : undefined;
}

/** All evidence of a trigger, an element or a list; undefined when the reply has no such thing. */
function evidenceOf(ok, name) {
  const one = triggerOf(ok, name) ?? ok.qualification?.[name];
  return one ? one.evidence : listOf(ok, name)?.flatMap((item) => item.evidence ?? [item]);
}

const among = (list, holds) => (list ?? []).some(holds);
const each = (wanted, holds) => Object.entries(wanted).every(([name, value]) => holds(name, value));
const scalar = (at) => (ok, wanted) => same(at(ok), wanted);

const claims = {
  fired: (ok, kinds) => kinds.every((kind) => triggerOf(ok, kind)?.fired === true),
  not_fired: (ok, kinds) => kinds.every((kind) => triggerOf(ok, kind)?.fired === false),
  bant: (ok, wanted) => each(wanted, (element, status) => ok.qualification?.[element]?.status === status),
  values: (ok, wanted) => each(wanted, (element, value) => ok.qualification?.[element]?.value === value),
  opt_out: scalar((ok) => ok.opt_out),
  do_not_call: scalar((ok) => ok.do_not_call),
  language: scalar((ok) => ok.language),
  text: scalar((ok) => ok.text),
  action: scalar((ok) => ok.decision?.action),
  urgency: scalar((ok) => ok.decision?.urgency),
  sequence: scalar((ok) => ok.decision?.sequence),
  may_call: scalar((ok) => ok.compliance?.may_call),
  next_from: scalar((ok) => ok.compliance?.next_window?.from ?? null),
  quotes: (ok, wanted) => each(wanted, (name, words) => among(evidenceOf(ok, name), ({ quote }) => quote.includes(words))),
  evidence: (ok, wanted) =>
    wanted.every(({ of, ...members }) =>
      among(evidenceOf(ok, of), (one) => each(members, (member, value) => one[member] === value))),
  none: (ok, names) => names.every((name) => listOf(ok, name)?.length === 0),
  warnings: (ok, codes) => codes.every((code) => among(ok.warnings, (warning) => warning.code === code)),
  commitments: (ok, wanted) => {
    const made = ok.brief?.commitments ?? [];
    return made.length === wanted.length &&
      wanted.every(({ quote, due_at }, i) => made[i].due_at === due_at && made[i].evidence[0].quote.includes(quote));
  },
};

/** The claims of `expect` that `reply`, JSON text, does not fulfil. Throws for a claim that there is not. */
export function broken(expect, reply) {
  const { ok = {} } = JSON.parse(reply);
  return Object.entries(expect).filter(([claim, wanted]) => {
    if (!claims[claim]) throw new Error(`no such claim: ${claim}`);
    return !claims[claim](ok, wanted);
  }).map(([claim]) => claim);
}

/** Every object with a quote and a span, wherever it stands in a reply. */
export function evidenceIn(value) {
  if (value === null || typeof value !== 'object') return [];
  return [...('quote' in value && 'begin' in value ? [value] : []), ...Object.values(value).flatMap(evidenceIn)];
}
