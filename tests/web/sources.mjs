// One source of the panel as a module, for what the package does not hand out.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const web = new URL('../../web/', import.meta.url);
const { build } = createRequire(new URL('package.json', web))('esbuild');

export async function panelSource(name) {
  const { outputFiles } = await build({ entryPoints: [fileURLToPath(new URL(`src/widget/${name}.ts`, web))], bundle: true, write: false, format: 'esm', target: 'es2022', charset: 'utf8' });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
