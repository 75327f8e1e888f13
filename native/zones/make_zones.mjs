// Writes core/zone/zone_table.cpp from the system's tzdata: `node native/zones/make_zones.mjs [zoneinfo folder]`.
// Each name points to a behaviour: the transitions from 2015 that no yearly rule explains, then that rule.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseZone, offsetAt, ruleOffsetAt, ruleTransitions } from './tzif.mjs';

const folder = process.argv[2] ?? '/usr/share/zoneinfo';
const target = join(dirname(fileURLToPath(import.meta.url)), '../../core/zone/zone_table.cpp');
const from = Date.UTC(2015, 0, 1) / 1000, until = Date.UTC(2041, 0, 1) / 1000;
const fold = (name) => name.toLowerCase();

/** Names, link targets and the version, as tzdata.zi lists them. */
function readNames() {
  const names = new Set(), links = new Map();
  const text = readFileSync(join(folder, 'tzdata.zi'), 'utf8');
  for (const line of text.split('\n')) {
    const [kind, first, second] = line.split(' ');
    if (kind === 'Z') names.add(first);
    if (kind === 'L') { names.add(second); links.set(second, first); }
  }
  names.delete('Factory');
  const sorted = [...names].sort((a, b) => (fold(a) < fold(b) ? -1 : 1));
  return { version: text.match(/^# version (\S+)/)[1], sorted, links };
}

/** What a zone does: offset at first, transitions that the yearly rule does not explain, the rule. Offsets in minutes. */
function behaviourOf(zone) {
  const moments = [...zone.times, ...ruleTransitions(zone.rule, 2015, 2040)].filter((t) => t >= from && t < until);
  const ordered = [...new Set(moments)].sort((a, b) => a - b);
  let governed = -1;  // Index of the last moment before which the rule is wrong.
  const bounds = [from, ...ordered];
  bounds.forEach((t, i) => { if (offsetAt(zone, t) !== ruleOffsetAt(zone.rule, t)) governed = i; });
  const explicit = [];
  let offset = offsetAt(zone, from);
  if (governed >= 0) {
    for (const t of ordered.slice(0, governed + 1)) {
      const next = offsetAt(zone, t);
      if (next !== offset || t === ordered[governed]) explicit.push([t / 60, next / 60]);
      offset = next;
    }
    if (governed === ordered.length) explicit.push([until / 60, offsetAt(zone, until) / 60]);
  }
  return { initial: offsetAt(zone, from) / 60, explicit, rule: zone.rule };
}

function digestOf(names, zones) {
  let hash = 0x811c9dc5;
  for (const name of names) {
    const zone = zones.get(name);
    for (let t = Date.UTC(2020, 0, 1) / 1000; t < Date.UTC(2030, 0, 1) / 1000; t += 3600) {
      hash = Math.imul(hash ^ (offsetAt(zone, t) / 60 + 1000), 0x01000193) >>> 0;
    }
  }
  return hash;
}

class Pool {
  constructor() { this.items = []; this.keys = new Map(); }
  add(item) {
    const key = JSON.stringify(item);
    if (!this.keys.has(key)) { this.keys.set(key, this.items.length); this.items.push(item); }
    return this.keys.get(key);
  }
}

const { version, sorted, links } = readNames();
const zones = new Map(sorted.map((name) => [name, parseZone(readFileSync(join(folder, name)))]));
const rules = new Pool(), behaviours = new Pool(), transitions = [];
const behaviourIndex = new Map(sorted.map((name) => {
  const { initial, explicit, rule } = behaviourOf(zones.get(name));
  return [name, behaviours.add({ initial, explicit, rule: rules.add(rule) })];
}));

// Countries from zone.tab; one zone for each way of keeping time. An alias is in its target's country.
const countryOf = new Map(), zonesOf = new Map();
for (const line of readFileSync(join(folder, 'zone.tab'), 'utf8').split('\n')) {
  if (line === '' || line.startsWith('#')) continue;
  const [country, , name] = line.split('\t');
  countryOf.set(name, country);
  const list = zonesOf.get(country) ?? [];
  if (!list.some((other) => behaviourIndex.get(other) === behaviourIndex.get(name))) list.push(name);
  zonesOf.set(country, list);
}
const countries = [...zonesOf.keys()].sort();
const countryIndex = (name) => {
  for (let at = name; at !== undefined; at = links.get(at)) if (countryOf.has(at)) return countries.indexOf(countryOf.get(at)) + 1;
  return 0;
};

const at = ({ month, week, day, minutes }) => `{${month}, ${week}, ${day}, ${minutes}}`;
const rows = [];
const transitionRows = [];
for (const { initial, explicit, rule } of behaviours.items) {
  rows.push(`{${initial}, ${transitionRows.length}, ${explicit.length}, ${rule}}`);
  for (const [minute, offset] of explicit) transitionRows.push(`{${minute}, ${offset}}`);
}
const nameIndex = new Map(sorted.map((name, i) => [name, i]));
let nameAt = 0;
const nameRows = sorted.map((name) => {
  const row = `{${nameAt}, ${name.length}, ${countryIndex(name)}, ${behaviourIndex.get(name)}}`;
  nameAt += name.length;
  return row;
});
let zoneAt = 0;
const countryRows = countries.map((country) => {
  const count = zonesOf.get(country).length;
  const row = `{{'${country[0]}', '${country[1]}'}, ${count}, ${zoneAt}}`;
  zoneAt += count;
  return row;
});
const wrap = (items) => {
  const lines = [''];
  for (const item of items) {
    if (lines.at(-1).length + item.length > 125) lines.push('');
    lines[lines.length - 1] += `${lines.at(-1) === '' ? '    ' : ' '}${item},`;
  }
  return lines.join('\n');
};
const array = (type, name, items) => `const ${type} ${name}[] = {\n${wrap(items)}\n};\n`;
const ruleRows = rules.items.map((r) => (r.start
  ? `{${r.standard / 60}, ${r.summer / 60}, ${at(r.start)}, ${at(r.end)}}`
  : `{${r.standard / 60}, ${r.standard / 60}, {0, 0, 0, 0}, {0, 0, 0, 0}}`));

writeFileSync(target, `// Generated from tzdata ${version} by \`node native/zones/make_zones.mjs\`. Do not edit.
#include "core/zone/zone_table.h"

namespace baton::zone::table {

// clang-format off
const char version[] = "${version}";
const std::uint32_t digest_of_ten_years = ${digestOf(sorted, zones)}u;

const char name_pool[] =
${sorted.map((name) => `    "${name}"`).join('\n')};

${array('Name', 'names', nameRows)}const std::size_t name_count = sizeof names / sizeof *names;

${array('Behaviour', 'behaviours', rows)}const std::size_t behaviour_count = sizeof behaviours / sizeof *behaviours;

${array('Transition', 'transitions', transitionRows)}
${array('Rule', 'rules', ruleRows)}
${array('Country', 'countries', countryRows)}const std::size_t country_count = sizeof countries / sizeof *countries;

${array('std::uint16_t', 'country_zones', countries.flatMap((country) => zonesOf.get(country).map((name) => String(nameIndex.get(name)))))}// clang-format on

}  // namespace baton::zone::table
`);
const bytes = nameAt + sorted.length * 6 + rows.length * 6 + transitionRows.length * 8 + ruleRows.length * 20 +
  countryRows.length * 6 + zoneAt * 2;
console.log(`tzdata ${version}: ${sorted.length} names, ${rows.length} behaviours, ${transitionRows.length} transitions, ` +
  `${ruleRows.length} rules, ${countries.length} countries, about ${bytes} bytes`);
