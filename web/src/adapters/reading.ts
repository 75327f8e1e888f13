/// One call of an adapter: its configuration made ready, what it had to warn of, and who wrote what.
import type { Speaker } from "../generated/contract.js";
import { AdapterError } from "./adapt.js";
import type { AdapterConfig, AdapterWarning, AdapterWarningCode } from "./adapt.js";
import { isCurrency, languageTag, zoneName } from "./places.js";
import { WallClock } from "./time.js";

/// Who wrote something, as far as the CRM says.
export interface Author {
  readonly id?: string | undefined;
  readonly email?: string | undefined;
  readonly name?: string | undefined;
}

const key = (name: string): string => name.trim().toLowerCase();
const keysOf = ({ id, email, name }: Author): string[] => [id, email, name].filter((one) => one !== undefined).map(key);

export class Reading {
  readonly warnings: AdapterWarning[] = [];
  readonly clock: WallClock;
  /// Mail addresses and record ids of the prospect.
  readonly prospect = new Set<string>();
  readonly config: AdapterConfig;
  readonly #ai: ReadonlySet<string>;
  readonly #reps: ReadonlyMap<string, string>;
  readonly #users = new Map<string, Author>();
  readonly #told = new Set<string>();

  constructor(config: AdapterConfig) {
    this.config = config;
    this.#ai = new Set((config.aiAuthors ?? []).map(key));
    this.#reps = new Map(Object.entries(config.reps ?? {}).map(([user, rep]) => [key(user), rep]));
    this.clock = clockOf(config.timeZone ?? "UTC");
    if (config.currency !== undefined && !isCurrency(config.currency)) refuse("/config/currency", "must be an ISO 4217 code such as EUR");
    if (config.language !== undefined && languageTag(config.language) === undefined) refuse("/config/language", "must be a BCP 47 tag such as pt-BR");
  }

  /// Warns once of each place and kind: some fields are asked for more than once.
  warn(pointer: string, code: AdapterWarningCode, message: string): void {
    const about = `${code} ${pointer}`;
    if (this.#told.has(about)) return;
    this.#told.add(about);
    this.warnings.push({ pointer, code, message });
  }

  /// Makes a user known, so that a bare id gets a name and an address.
  addUser(user: Author): void {
    if (user.id !== undefined) this.#users.set(key(user.id), user);
  }

  addProspect(...names: (string | undefined)[]): void {
    for (const name of names) if (name !== undefined) this.prospect.add(key(name));
  }

  /// All that is known of an author.
  author(author: Author): Author {
    const user = author.id === undefined ? undefined : this.#users.get(key(author.id));
    return { id: author.id, email: author.email ?? user?.email, name: author.name ?? user?.name };
  }

  /// Every name of an author: a mail goes out from a shared address, and its user has another.
  #keys(author: Author): string[] {
    const user = author.id === undefined ? undefined : this.#users.get(key(author.id));
    return [...new Set([...keysOf(author), ...keysOf(user ?? {})])];
  }

  /// Whether this is one of our side whose kind the configuration names.
  #ours(keys: readonly string[]): "ai" | "rep" | undefined {
    if (keys.some((one) => this.#ai.has(one))) return "ai";
    return keys.some((one) => this.#reps.has(one)) ? "rep" : undefined;
  }

  /// Whether this is the prospect, as far as the record says anything against it.
  mayBeProspect({ email }: Author): boolean {
    return email === undefined || this.prospect.has(key(email));
  }

  /// Who speaks in a message that came `in` to us, went `out`, or of which the CRM does not say.
  speaker(pointer: string, from: Author, direction: "in" | "out" | undefined): Speaker {
    const author = this.author(from);
    // Whoever writes to us chooses the name in the mail's head, so it proves nothing where there is an address or an id.
    const keys = this.#keys(direction !== "out" && (from.id ?? from.email) !== undefined ? { id: from.id, email: from.email } : author);
    if (direction !== "out" && author.email !== undefined && this.prospect.has(key(author.email))) return "prospect";
    const ours = this.#ours(keys);
    if (ours !== undefined) return ours;
    if (direction !== "out" && keys.some((one) => this.prospect.has(one))) return "prospect";
    if (direction === "in") {
      if (author.email !== undefined) this.#once(pointer, `in ${key(author.email)}`, "is from an address that is not the lead's; the CRM files it as received, so it counts as the prospect's");
      return "prospect";
    }
    if (direction === "out" && this.config.otherAuthors !== undefined) return this.config.otherAuthors;
    const who = author.name ?? author.email ?? author.id;
    const known = who === undefined ? "names no author" : `is written by ${who}, who is neither in aiAuthors nor in reps`;
    this.#once(pointer, `out ${keys.join(" ")}`, `${known}, and counts as system`);
    return "system";
  }

  /// The roster's id of the rep who owns a record; none when an AI does.
  owner(pointer: string, owner: Author): string | undefined {
    const known = this.author(owner);
    const keys = this.#keys(known);
    if (this.#ours(keys) === "ai") return undefined;
    const mapped = keys.map((one) => this.#reps.get(one)).find((rep) => rep !== undefined);
    const own = mapped ?? known.id ?? known.email ?? known.name;
    if (own !== undefined && mapped === undefined && this.#reps.size > 0) this.warn(pointer, "unknown_rep", `owns the record and is not in reps; ${own} is kept`);
    return own;
  }

  /// One warning for each author, however much they wrote.
  #once(pointer: string, about: string, message: string): void {
    if (this.#told.has(about)) return;
    this.#told.add(about);
    this.warn(pointer, "unknown_author", message);
  }
}

function refuse(pointer: string, message: string): never {
  throw new AdapterError(pointer, "unknown_word", message);
}

/// Made once a zone: ten thousand leads of a file share it.
const clocks = new Map<string, WallClock>();

function clockOf(zone: string): WallClock {
  const made = clocks.get(zone);
  if (made !== undefined) return made;
  const name = zoneName(zone);
  if (name === undefined) refuse("/config/timeZone", "must be an IANA zone such as America/Chicago");
  const clock = new WallClock(name);
  clocks.set(zone, clock);
  return clock;
}
