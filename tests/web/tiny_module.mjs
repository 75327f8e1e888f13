// A WebAssembly module of a few dozen bytes that keeps the door's promises, or breaks one of them on purpose.

const [i32, none] = [0x7f, 0x40];
const text = (word) => [word.length, ...new TextEncoder().encode(word)];
const list = (items) => [items.length, ...items.flat()];
const section = (id, bytes) => [id, ...unsigned(bytes.length), ...bytes];

function unsigned(value) {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)];
}

function signed(value) {
  return value < 64 ? [value] : [(value & 127) | 128, ...(value >> 7 < 64 ? [value >> 7] : signed(value >> 7))];
}

const reply = new TextEncoder().encode('{"ok":{"engine_version":"0","abi":1}}');
const replyAt = 16;
/// The version in the reply: how many calls this instance has answered.
const digitAt = replyAt + 4 + 25;
export const longestAnswered = 60;

/// `abi`: what it says it speaks. `grows`: takes a page more with each allocation. `imports`: `[module, name]` it asks for.
/// `exits`: calls its first import in the middle of a call. `without`: an export it lacks. A request longer than
/// `longestAnswered` bytes makes it trap.
export function tinyModule({ abi = 1, grows = false, imports = [], exits = false, without = '', notAReply = false } = {}) {
  const constant = (value) => [0x41, ...signed(value)];
  const bodies = {
    _initialize: [],
    baton_abi: constant(abi),
    baton_alloc: [...(grows ? [...constant(1), 0x40, 0, 0x1a] : []), ...constant(1024)],
    baton_free: [],
    baton_call: [
      ...[0x20, 1, ...constant(longestAnswered), 0x4b, 0x04, none, 0x00, 0x0b], // if (size > longestAnswered) unreachable
      ...(exits ? [0x10, 0] : []),
      ...[0x23, 0, ...constant(1), 0x6a, 0x24, 0], // calls += 1
      ...[...constant(digitAt), 0x23, 0, ...constant(48), 0x6a, 0x3a, 0, 0],
      ...constant(replyAt),
    ],
  };
  const types = [[0x60, 0, 0], [0x60, 0, 1, i32], [0x60, 1, i32, 1, i32], [0x60, 1, i32, 0], [0x60, 2, i32, i32, 1, i32]];
  const names = Object.keys(bodies);
  const kept = names.filter((name) => name !== without);
  const code = Object.values(bodies).map((body) => [...unsigned(body.length + 2), 0, ...body, 0x0b]);
  const shown = notAReply ? new TextEncoder().encode('{"ok":{"engine_version":"0","abi":1}') : reply;
  const data = [shown.length, 0, 0, 0, ...shown];
  return new Uint8Array([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, list(types)),
    ...(imports.length ? section(2, list(imports.map(([module, name]) => [...text(module), ...text(name), 0, 0]))) : []),
    ...section(3, list(names.map((_, index) => [index]))),
    ...section(5, [1, 0, 1]),
    ...section(6, [1, i32, 1, ...constant(0), 0x0b]),
    ...section(7, list([...kept.map((name) => [...text(name), 0, names.indexOf(name) + imports.length]), [...text('memory'), 2, 0]])),
    ...section(10, list(code)),
    ...section(11, [1, 0, ...constant(replyAt), 0x0b, ...unsigned(data.length), ...data]),
  ]);
}
