// The built package, as the tests of it use it.
import { readFileSync } from 'node:fs';

export const dist = new URL('../../web/dist/', import.meta.url);
export const { BatonError, loadEngine } = await import(new URL('engine.js', dist));

const demo = new URL('../../web/demo/', import.meta.url);
export const roster = JSON.parse(readFileSync(new URL('roster.json', demo), 'utf8'));
export const as_of = '2026-11-19T15:10:00Z';
export const lead = () => JSON.parse(readFileSync(new URL('leads/01-bellweather-dental.json', demo), 'utf8'));

/// The BatonError that this promise must end with.
export async function refusalOf(promise) {
  let thrown;
  try {
    await promise;
  } catch (error) {
    thrown = error;
  }
  if (!(thrown instanceof BatonError)) throw new Error(`a BatonError was expected, not ${thrown}`, { cause: thrown });
  return thrown;
}
