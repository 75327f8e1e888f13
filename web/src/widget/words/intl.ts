/// Formatters for dates and numbers, each made once: making one costs a hundred times what using it does.

type Options = Intl.DateTimeFormatOptions & Intl.NumberFormatOptions;

const made = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();
const mostKept = 300;

function kept<Format extends Intl.DateTimeFormat | Intl.NumberFormat>(kind: new (tag: string, options: Options) => Format, tag: string, options: Options): Format {
  const key = JSON.stringify([kind.name, tag, options]);
  const known = made.get(key);
  if (known instanceof kind) return known;
  if (made.size >= mostKept) made.clear();
  const format = new kind(tag, options);
  made.set(key, format);
  return format;
}

export function dates(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return kept(Intl.DateTimeFormat as unknown as new (tag: string, options: Options) => Intl.DateTimeFormat, tag, options);
}

export function numbers(tag: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return kept(Intl.NumberFormat as unknown as new (tag: string, options: Options) => Intl.NumberFormat, tag, options);
}
