/// The policy's fields as its JSON Schema describes them, so that a field which the policy gains appears in the form by itself.

interface Schema {
  $ref?: string;
  anyOf?: Schema[];
  type?: string;
  enum?: string[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  description?: string;
  minimum?: number;
  maximum?: number;
  $defs?: Record<string, Schema>;
}

/// How a value is edited. `json` is for a shape that none of the others fits.
export type Shape =
  | { kind: "group"; members: Field[] }
  | { kind: "number"; least: number | undefined; most: number | undefined; step: "1" | "any" }
  | { kind: "flag" }
  | { kind: "text" }
  | { kind: "choice"; options: string[] }
  | { kind: "choices"; options: string[] }
  | { kind: "words" }
  | { kind: "list"; members: Field[] }
  | { kind: "json" };

export interface Field {
  name: string;
  note: string;
  shape: Shape;
  /// May stand without a value.
  isOptional: boolean;
}

/// The fields of the document that this schema describes.
export function fieldsOf(schema: object): Field[] {
  const whole = schema as Schema;
  return members(resolved(whole, whole.$defs ?? {}), whole.$defs ?? {});
}

type Definitions = Record<string, Schema>;

function members({ properties = {}, required = [] }: Schema, definitions: Definitions): Field[] {
  return Object.entries(properties).map(([name, member]) => ({
    name,
    note: member.description ?? "",
    shape: shapeOf(resolved(member, definitions), definitions),
    isOptional: !required.includes(name),
  }));
}

/// What a reference leads to, and what a value is when it is not null.
function resolved(schema: Schema, definitions: Definitions): Schema {
  const inner = schema.anyOf?.find(({ type }) => type !== "null");
  if (inner !== undefined) return resolved(inner, definitions);
  const name = schema.$ref?.split("/").at(-1);
  return name === undefined ? schema : (definitions[name] ?? {});
}

function shapeOf(schema: Schema, definitions: Definitions): Shape {
  if (schema.enum !== undefined) return { kind: "choice", options: schema.enum };
  if (schema.type === "integer" || schema.type === "number") return { kind: "number", least: schema.minimum, most: schema.maximum, step: schema.type === "integer" ? "1" : "any" };
  if (schema.type === "boolean") return { kind: "flag" };
  if (schema.type === "string") return { kind: "text" };
  if (schema.type === "object" && schema.properties !== undefined) return { kind: "group", members: members(schema, definitions) };
  return schema.type === "array" && schema.items !== undefined ? listShape(resolved(schema.items, definitions), definitions) : { kind: "json" };
}

function listShape(item: Schema, definitions: Definitions): Shape {
  if (item.enum !== undefined) return { kind: "choices", options: item.enum };
  if (item.type === "string") return { kind: "words" };
  return item.type === "object" && item.properties !== undefined ? { kind: "list", members: members(item, definitions) } : { kind: "json" };
}
