// The browser's tests in Firefox: the same files, one Firefox for all of them. BATON_FIREFOX_FILES=all adds those left out for time.
import assert from 'node:assert';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';

process.env.BATON_BROWSER = 'firefox';

/// Every file with tests on pages: 'run', 'left for time', or why Firefox can't be driven through it. Single tests say so themselves,
/// with `chromiumOnly`.
const files = {
  'browser/badge': 'run',
  'browser/board': 'run',
  'browser/board_many': 'the longest task can not be measured: there is no trace',
  'browser/csp': 'run',
  'browser/demo': 'left for time',
  'browser/demo_measures': 'left for time',
  'browser/hostile_elements': 'left for time',
  'browser/ledger': 'run',
  'browser/ledger_parts': 'left for time',
  'browser/metrics': 'left for time',
  'browser/pictures': 'the pictures are Chromium’s: letters and lines are drawn otherwise',
  'browser/policy': 'left for time',
  'browser/start': 'run',
  'browser/widget_brief': 'run',
  'browser/widget_engine': 'run',
  'browser/widget_handover': 'run',
  'browser/widget_hostile': 'run',
  'browser/widget_layout': 'run',
  'browser/widget_people': 'run',
  'browser/widget_states': 'run',
  'browser/wrappers': 'run',
  'bad_input/package': 'left for time',
  'hosts/extension': 'the extension is made for Chromium’s side panel',
  'hosts/frame': 'left for time',
  'hosts/html': 'axe takes the dark canvas for white there, where no element has a background of its own',
  'hosts/react-admin': 'left for time',
  'hosts/tryton': 'left for time',
  'hosts/vendors': 'left for time',
};
const chosen = process.env.BATON_FIREFOX_FILES === 'all' ? ['run', 'left for time'] : ['run'];

test('every file with tests on pages is here', () => {
  const tests = new URL('../', import.meta.url);
  const names = readdirSync(tests, { withFileTypes: true }).filter((one) => one.isDirectory() && one.name !== 'firefox').flatMap(({ name }) =>
    readdirSync(new URL(`${name}/`, tests)).filter((file) => file.endsWith('.test.mjs')).map((file) => `${name}/${file.replace('.test.mjs', '')}`),
  );
  // A file starts a browser with what these modules export.
  const onPages = names.filter((name) => /from '[^']*\/(browser|pages|panel|package_page|frames)\.mjs'/.test(readFileSync(new URL(`${name}.test.mjs`, tests), 'utf8')));
  assert.deepEqual(onPages.sort(), Object.keys(files).sort());
});

for (const [name, how] of Object.entries(files)) if (chosen.includes(how)) await import(`../${name}.test.mjs`);
