// The project's files, as git knows them; in a copy without git, as they lie there.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

/** Paths from the top of the tree, those not yet committed included, those ignored left out. */
export function allFiles() {
  const git = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' });
  if (git.status === 0) return git.stdout.split('\n').filter((path) => path !== '' && existsSync(path));
  return readdirSync('.', { recursive: true }).filter((path) => !/^(build|\.git)\/|node_modules\/|^web\/dist\//.test(path));
}
