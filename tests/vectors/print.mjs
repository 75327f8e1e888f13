// Lays JSON out for people without changing anything but white space outside strings.

const widest = 118;

/** Splits compact JSON into tokens: strings, words and numbers, and marks. */
const tokens = (json) => json.match(/"(?:[^"\\]|\\.)*"|[^\s,:"{}[\]]+|[,:{}[\]]/gsu) ?? [];

function parse(list) {
  const first = list.shift();
  if (first !== '{' && first !== '[') return first;
  const close = first === '{' ? '}' : ']';
  const items = [];
  while (list[0] !== close) {
    if (list[0] === ',') list.shift();
    const key = first === '{' ? (([name]) => `${name}: `)([list.shift(), list.shift()]) : '';
    items.push([key, parse(list)]);
  }
  list.shift();
  return { open: first, close, items };
}

function lay(node, indent, room) {
  if (typeof node === 'string') return node;
  if (node.items.length === 0) return node.open + node.close;
  const flat = `${node.open} ${node.items.map(([key, value]) => key + lay(value, 0, Infinity)).join(', ')} ${node.close}`;
  if (flat.length <= room) return node.open === '[' ? `[${flat.slice(2, -2)}]` : flat;
  const pad = ' '.repeat(indent + 2);
  const lines = node.items.map(([key, value]) => pad + key + lay(value, indent + 2, widest - indent - 2 - key.length - 1));
  return `${node.open}\n${lines.join(',\n')}\n${' '.repeat(indent)}${node.close}`;
}

/** `json` on one line where it fits, else a line for each member; `indent` is that of its first line. */
export const print = (json, indent = 0) => lay(parse(tokens(json)), indent, widest - indent);
