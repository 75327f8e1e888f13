/// What a message may look like, as a value: the same lines give its type and check it. Keys that no shape names are not looked at,
/// so that a newer side can say more to an older one.

export interface Fault {
  /// JSON Pointer into the message.
  readonly pointer: string;
  /// Completes "the value at this place …".
  readonly message: string;
}

/// Gives all that is wrong with a value.
export type Shape<T> = ((value: unknown, pointer: string) => Fault[]) & { readonly of?: T };
/// The type of the values that a shape lets through.
export type Of<S> = S extends { readonly of?: infer T } ? T : never;

type Shapes = Readonly<Record<string, Shape<unknown>>>;
type Required<S extends Shapes> = { readonly [Key in keyof S]: Of<S[Key]> };
type Optional<S extends Shapes> = { readonly [Key in keyof S]?: Of<S[Key]> };

const shape = <T>(isIt: (value: unknown) => boolean, wanted: string): Shape<T> => (value, pointer) => (isIt(value) ? [] : [{ pointer, message: `must be ${wanted}` }]);

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);

export function text(most: number, form?: RegExp): Shape<string> {
  const fits = (value: unknown) => typeof value === "string" && value.length <= most && (form === undefined || form.test(value));
  return shape(fits, `text of at most ${most} characters${form === undefined ? "" : ` of the form ${form.source}`}`);
}

export function whole(least: number, most: number): Shape<number> {
  return shape((value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most, `a whole number from ${least} to ${most}`);
}

export const flag: Shape<boolean> = shape((value) => typeof value === "boolean", "true or false");
/// Anything that JSON can say; whoever takes it looks for itself.
export const anything: Shape<unknown> = () => [];

export function choice<const Words extends readonly string[]>(words: Words): Shape<Words[number]> {
  return shape((value) => typeof value === "string" && words.includes(value), `one of ${words.join(", ")}`);
}

/// A document of the contract, as an object or as JSON text: the engine says what is wrong inside.
export function document<T extends object>(): Shape<T | string> {
  return shape((value) => isObject(value) || typeof value === "string", "an object or JSON text");
}

export function orNull<T>(one: Shape<T>): Shape<T | null> {
  return (value, pointer) => (value === null ? [] : one(value, pointer).map((fault) => (fault.pointer === pointer ? { pointer, message: `${fault.message}, or null` } : fault)));
}

export function list<T>(each: Shape<T>, most: number): Shape<readonly T[]> {
  return (value, pointer) => {
    if (!Array.isArray(value) || value.length > most) return [{ pointer, message: `must be a list of at most ${most}` }];
    return value.flatMap((one, index) => each(one, `${pointer}/${index}`));
  };
}

export function table<T>(key: RegExp, each: Shape<T>, most: number): Shape<Readonly<Record<string, T>>> {
  return (value, pointer) => {
    if (!isObject(value) || Object.keys(value).length > most) return [{ pointer, message: `must be an object of at most ${most} entries` }];
    return Object.entries(value).flatMap(([name, one]) => {
      const at = `${pointer}/${name.slice(0, 64).replaceAll("~", "~0").replaceAll("/", "~1")}`;
      return key.test(name) ? each(one, at) : [{ pointer: at, message: `must be named in the form ${key.source}` }];
    });
  };
}

export function object<R extends Shapes, O extends Shapes = Record<never, never>>(required: R, optional?: O): Shape<Required<R> & Optional<O>> {
  return (value, pointer) => {
    if (!isObject(value)) return [{ pointer, message: "must be an object" }];
    const wanted = Object.entries(required).flatMap(([name, one]) => (value[name] === undefined ? [{ pointer: `${pointer}/${name}`, message: "must be there" }] : one(value[name], `${pointer}/${name}`)));
    const allowed = Object.entries(optional ?? {}).flatMap(([name, one]) => (value[name] === undefined ? [] : one(value[name], `${pointer}/${name}`)));
    return [...wanted, ...allowed];
  };
}
