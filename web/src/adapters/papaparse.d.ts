/// As much of the CSV parser's types as is used here; its own package of types brings node's along.
declare module "papaparse" {
  interface ParseError {
    readonly type: "Quotes" | "Delimiter" | "FieldMismatch";
    readonly message: string;
    readonly row?: number;
  }
  interface ParseOptions {
    readonly delimiter?: string;
    readonly skipEmptyLines?: boolean | "greedy";
  }
  const papaparse: { parse(text: string, options: ParseOptions): { readonly data: readonly (readonly string[])[]; readonly errors: readonly ParseError[] } };
  export default papaparse;
}
