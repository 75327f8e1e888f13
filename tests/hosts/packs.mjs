// The packs as `node web/hosts/build.mjs` makes them: unpacked folders under build/hosts, made once a run.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const top = new URL('../../', import.meta.url);
export const root = fileURLToPath(new URL('build/hosts/', top));

/// Packs a host anew and gives its folder.
export function packed(name) {
  const { status, stderr } = spawnSync(process.execPath, [fileURLToPath(new URL('web/hosts/build.mjs', top)), name], { encoding: 'utf8', timeout: 120_000 });
  if (status !== 0) throw new Error(`${name} can't be packed: ${stderr}`);
  return fileURLToPath(new URL(`build/hosts/${name}/`, top));
}
