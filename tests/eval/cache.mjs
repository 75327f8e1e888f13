// Results that take long, kept under a hash of all that they depend on: a second run is quick, an interrupted one goes on.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export function hashOf(...parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(typeof part === 'string' || Buffer.isBuffer(part) ? part : JSON.stringify(part)).update('\0');
  return hash.digest('hex').slice(0, 16);
}

/** What `compute` gave when it ran with the same parts before, or gives now. It must survive JSON. */
export function remembered(folder, name, parts, compute) {
  const path = `${folder}/${name}-${hashOf(...parts)}.json`;
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'));
  const found = compute();
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.unfinished`, JSON.stringify(found));
  renameSync(`${path}.unfinished`, path);
  return found;
}
