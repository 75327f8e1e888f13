/// Which language an element speaks, and the little grammar that tables of words need. A table is a folder: `words.ts` is
/// its type, a file for each language holds it, and `index.ts` lists them, so that a missing word or language does not compile.

import { numbers } from "./intl.js";

export const languages = ["en", "de", "fr", "es", "pt"] as const;
export type Language = (typeof languages)[number];

/// A table in every language.
export type Tables<Table> = Readonly<Record<Language, Table>>;

/// What is spoken: the language of the words, and the tag by which times and numbers are written.
export interface Speech {
  language: Language;
  tag: string;
}

/// The tag that holds for an element: its own `lang`, that of the closest element around it (also outside its shadow root), or none.
export function tagAround(element: Element): string {
  for (let at: Element | null = element; at !== null; ) {
    const marked: Element | null = at.closest("[lang]");
    const tag = marked?.getAttribute("lang");
    if (tag != null && tag !== "") return tag;
    const root: Node = (marked ?? at).getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return "";
}

/// English where the tag is none of ours, or no tag at all.
export function speechOf(tag: string): Speech {
  const written = canonical(tag);
  const language = languages.find((one) => written?.split("-")[0] === one);
  return written === undefined || language === undefined ? { language: "en", tag: "en" } : { language, tag: written };
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

export interface Forms {
  one: string;
  other: string;
}

const rules = new Map<Language, Intl.PluralRules>();

function pluralRules(language: Language): Intl.PluralRules {
  const known = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, known);
  return known;
}

/// The form for a number, `#` in it replaced by the number.
export function counted(language: Language, n: number, forms: Forms): string {
  const form = pluralRules(language).select(n) === "one" ? forms.one : forms.other;
  return form.replaceAll("#", numbers(language).format(n));
}

/// A sentence with things put where its `{}` stand, for words around a time or a name that is an element of its own.
export function filled<Thing>(sentence: string, ...things: Thing[]): (string | Thing)[] {
  return sentence.split("{}").flatMap((text, index) => {
    const thing = things[index - 1];
    return index === 0 || thing === undefined ? [text] : [thing, text];
  });
}
