/// A policy being written: the defaults, and what of them is said otherwise. Only the differences are ever kept or given away.
import type { Field } from "./fields.js";

export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function same(a: Json | undefined, b: Json | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

export class Draft {
  readonly #defaults: JsonObject;
  #own: JsonObject = {};

  constructor(defaults: JsonObject) {
    this.#defaults = defaults;
  }

  /// The differences, with keys that are no field of the policy left as they came: the engine has a warning for each.
  get own(): JsonObject {
    return this.#own;
  }

  /// Takes over a whole policy or a part of one; what says the same as the defaults is left out.
  read(policy: JsonObject, fields: readonly Field[]): void {
    this.#own = differences(policy, this.#defaults, fields);
  }

  /// What holds at this place.
  value(path: readonly string[]): Json | undefined {
    return at(this.#own, path) ?? at(this.#defaults, path);
  }
  default(path: readonly string[]): Json | undefined {
    return at(this.#defaults, path);
  }
  differs(path: readonly string[]): boolean {
    return at(this.#own, path) !== undefined;
  }

  /// Undefined, null and the default itself take the difference away.
  set(path: readonly string[], value: Json | undefined): void {
    const isDefault = value === undefined || value === null || same(value, this.default(path));
    this.#own = written(this.#own, path, isDefault ? undefined : value);
  }
}

function at(document: JsonObject, path: readonly string[]): Json | undefined {
  let here: Json | undefined = document;
  for (const key of path) here = isObject(here) ? here[key] : undefined;
  return here ?? undefined;
}

/// A copy with one place changed; objects that become empty go.
function written(document: JsonObject, [key, ...rest]: readonly string[], value: Json | undefined): JsonObject {
  if (key === undefined) return document;
  const inner = document[key];
  const next = rest.length === 0 ? value : written(isObject(inner) ? inner : {}, rest, value);
  const { [key]: _, ...others } = document;
  return next === undefined || (rest.length > 0 && isObject(next) && Object.keys(next).length === 0) ? others : { ...document, [key]: next };
}

function differences(policy: JsonObject, defaults: JsonObject, fields: readonly Field[]): JsonObject {
  const own: JsonObject = {};
  for (const [key, value] of Object.entries(policy)) {
    const shape = fields.find(({ name }) => name === key)?.shape;
    const usual = defaults[key];
    if (shape?.kind === "group" && isObject(value)) {
      const inner = differences(value, isObject(usual) ? usual : {}, shape.members);
      if (Object.keys(inner).length > 0) own[key] = inner;
    } else if (shape === undefined ? !key.startsWith("$") : value !== null && !same(value, usual)) {
      own[key] = value;
    }
  }
  return own;
}
