/// Colours and sizes. A host overrides any of them by setting the `--baton-*` property on the element.

const light = `
  --ink: var(--baton-ink, #17202b);
  --ink-soft: var(--baton-ink-soft, #465364);
  --ink-faint: var(--baton-ink-faint, #5f6b7a);
  --surface: var(--baton-surface, #ffffff);
  --sunken: var(--baton-sunken, #f4f6f8);
  --line: var(--baton-line, #dde3e9);
  --accent: var(--baton-accent, #1d5bb8);
  --good: #17664a;  --good-back: #e3f4ec;
  --warn: #854400;  --warn-back: #fdf0dc;
  --bad: #a3142c;   --bad-back: #fdebed;
  --shade: 0 1px 2px rgb(23 32 43 / 6%);`;

const dark = `
  --ink: var(--baton-ink, #e9edf2);
  --ink-soft: var(--baton-ink-soft, #b8c2cd);
  --ink-faint: var(--baton-ink-faint, #97a3b1);
  --surface: var(--baton-surface, #151b22);
  --sunken: var(--baton-sunken, #1d252e);
  --line: var(--baton-line, #2d3843);
  --accent: var(--baton-accent, #82b4ff);
  --good: #6fd6a8;  --good-back: #143428;
  --warn: #f5b862;  --warn-back: #3a2a10;
  --bad: #ff9aa6;   --bad-back: #3d181e;
  --shade: none;`;

/// Black on white, whatever the screen shows.
const paper = `
  --ink: #000000; --ink-soft: #000000; --ink-faint: #333333; --surface: #ffffff; --sunken: #ffffff; --line: #999999; --accent: #000000;
  --good: #000000; --good-back: #ffffff; --warn: #000000; --warn-back: #ffffff; --bad: #000000; --bad-back: #ffffff; --shade: none;`;

const lightTones = `
  --tone: #1d5bb8; --tone-back: #eaf1fc; --tone-solid: #1d5bb8; --tone-on: #ffffff;`;
const darkTones = `
  --tone: #93bdff; --tone-back: #17263c; --tone-solid: #82b4ff; --tone-on: #0a1626;`;

const tones: Record<string, readonly [light: string, dark: string]> = {
  immediate: ["#a3142c #fdebed #b3182f #ffffff", "#ff9aa6 #391920 #ff8f9c #2b070d"],
  high: ["#854400 #fdf0dc #a65300 #ffffff", "#f5b862 #35270f #f0ab4a #261600"],
  prepare: ["#54379c #f0ebfb #6140b4 #ffffff", "#c0a8ff #261f3d #b59bff #170b33"],
  nurture: ["#17664a #e6f4ee #17664a #ffffff", "#6fd6a8 #143026 #6fd6a8 #04211a"],
  held: ["#17664a #e6f4ee #17664a #ffffff", "#6fd6a8 #143026 #6fd6a8 #04211a"],
  suppress: ["#3d4855 #edf0f3 #3d4855 #ffffff", "#b8c2cd #222b35 #b8c2cd #141a21"],
};

function toneRules(which: 0 | 1, host: string): string {
  const names = ["--tone", "--tone-back", "--tone-solid", "--tone-on"];
  return Object.entries(tones)
    .map(([name, values]) => {
      const colours = values[which].split(" ");
      return `${host} [data-tone="${name}"] { ${names.map((property, index) => `${property}: ${colours[index]};`).join(" ")} }`;
    })
    .join("\n");
}

export const tokens = `
:host { color-scheme: light; ${light} ${lightTones} }
${toneRules(0, ":host")}
@media (prefers-color-scheme: dark) {
  :host(:not([theme="light"])) { color-scheme: dark; ${dark} ${darkTones} }
  ${toneRules(1, ':host(:not([theme="light"]))')}
}
:host([theme="dark"]) { color-scheme: dark; ${dark} ${darkTones} }
${toneRules(1, ':host([theme="dark"])')}
@media print {
  :host(:is([theme], :not([theme]))) { color-scheme: light; ${paper} }
  :host(:is([theme], :not([theme]))) [data-tone] { --tone: #000000; --tone-back: #ffffff; --tone-solid: #000000; --tone-on: #ffffff; }
}
`;
