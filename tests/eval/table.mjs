// Markdown tables and one-line texts for the report.

export const figure = (value) => (value === null || value === undefined ? '–' : value.toFixed(3));
export const percent = (value) => (value === null || value === undefined ? '–' : `${(100 * value).toFixed(1)} %`);

/** A table; every row has as many cells as the heading. */
export function table(heading, rows) {
  for (const row of rows) if (row.length !== heading.length) throw new Error(`"${row[0]}" has ${row.length} cells under ${heading.length}`);
  const line = (cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |\n`;
  return line(heading) + line(heading.map(() => '---')) + rows.map(line).join('');
}

/** A message on one line, cut after `most` characters, as code so that nothing in it becomes Markdown. */
export function quoted(text, most = 300) {
  const characters = [...text.replace(/\s+/gu, ' ').replaceAll('`', "'").trim()];
  return `\`${characters.slice(0, most).join('')}${characters.length > most ? ' …' : ''}\``;
}
