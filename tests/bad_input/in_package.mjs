// Asks the package one question of the bad-input cases. Runs in node and in a page, so it gives back plain values.
const cases = await import(typeof document === 'object' ? './cases.js' : './cases.mjs');
let engine;

/** What comes of it: `{ ok }`, or `{ name, code, problems }` of the error that was thrown. */
async function outcome(promise) {
  try {
    return { ok: await promise };
  } catch (error) {
    return { name: error.name, code: error.code, problems: error.problems, message: error.message };
  }
}

const questions = {
  lead: (kind, i) => engine.assess({ as_of: cases.asOf, lead: cases[kind][i].lead }),
  good: () => engine.assess({ as_of: cases.asOf, lead: cases.goodLead('good') }),
  long: () => engine.assess({ as_of: cases.asOf, lead: cases.longLead(10_000) }),
  setup: (i) => engine.assess({ as_of: cases.asOf, lead: cases.goodLead('good'), [cases.badSetups[i].document]: cases.badSetups[i].text }),
  check: (i) => engine.check(cases.badSetups[i].document, cases.badSetups[i].text),
  huge: (megabytes) => engine.assess({ as_of: cases.asOf, lead: `{"id":"bad","contact":{"name":"${'x'.repeat(megabytes << 20)}"}}` }),
  empty: () => engine.assess({ as_of: cases.asOf, lead: '' }),
  undefinedLead: () => engine.assess({ as_of: cases.asOf, lead: undefined }),
  surrogateInObject: () => engine.assess({ as_of: cases.asOf, lead: { id: 'bad', contact: { name: 'a\ud800' } } }),
};

/** `question` is the name of one of the questions and what it takes. */
export async function ask(module, [name, ...rest]) {
  engine ??= await (await import(module)).loadEngine();
  const { ok, ...thrown } = await outcome(questions[name](...rest));
  // An assessment is large; what the tests look at is not.
  if (ok === undefined) return thrown;
  return { ok: { action: ok.decision?.action, recommended: ok.routing?.recommended, triggers: ok.triggers?.length, warnings: ok.warnings, problems: ok.problems } };
}
