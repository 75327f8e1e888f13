import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

const web = fileURLToPath(new URL('../../web/', import.meta.url));
const load = (path) => import(pathToFileURL(`${web}node_modules/publint/src/${path}`));

test('publint finds nothing to say against the package', { timeout: 60_000 }, async () => {
  const { publint } = await load('index-node.js');
  const { formatMessage } = await load('utils.js');
  const described = JSON.parse(readFileSync(`${web}package.json`, 'utf8'));
  const { messages } = await publint({ pkgDir: web, pack: 'npm', strict: true });
  assert.deepEqual(messages.map((one) => formatMessage(one, described)), []);
});
