/// What every adapter is told and what it gives back. An adapter is a pure function: raw records of a CRM in, a lead document out.
/// It picks fields by name, so nothing else of a row can reach the document, and it asks neither clock nor network.
import type { Lead } from "../generated/contract.js";
import type { Place } from "./fields.js";

/// What the records themselves cannot say. People are named by user id, mail address or name, in any case.
export interface AdapterConfig {
  /// Users whose words are an AI's.
  readonly aiAuthors?: readonly string[];
  /// Users who are reps, and the id of each in the roster.
  readonly reps?: Readonly<Record<string, string>>;
  /// What an author of our side is who is neither an AI nor a rep. `system` when left out, with a warning: nobody guesses.
  readonly otherAuthors?: "rep" | "system";
  /// IANA zone of times that name none, and of days without a time; UTC when left out.
  readonly timeZone?: string;
  /// ISO 4217 code of amounts without a currency.
  readonly currency?: string;
  /// BCP 47 tag of leads whose record names no language.
  readonly language?: string;
  /// The CRM's stage, by code or word, and what the document is to say.
  readonly stages?: Readonly<Record<string, string>>;
  /// The CRM's industry, by code or word, and what the document is to say.
  readonly industries?: Readonly<Record<string, string>>;
  /// Fields of your own, of the main record or of its deal: where the value goes and the field's name. What they hold counts more
  /// than what the adapter reads.
  readonly fields?: Readonly<Partial<Record<Place, string>>>;
}

/// Stable, for programs.
export type AdapterWarningCode =
  | "wrong_type"
  | "bad_number"
  | "bad_time"
  | "no_time_of_day"
  | "unknown_word"
  | "unknown_zone"
  | "unknown_currency"
  | "no_currency"
  | "unknown_country"
  | "unknown_region"
  | "unknown_author"
  | "unknown_rep"
  | "unmapped_code"
  | "size_class"
  | "html_read_as_text"
  | "no_text"
  | "no_id"
  | "duplicate"
  | "closed_deal"
  | "bad_row";

/// Something of the records that was dropped, or read with less than certainty.
export interface AdapterWarning {
  /// JSON Pointer into the records that were handed in.
  readonly pointer: string;
  readonly code: AdapterWarningCode;
  /// Completes "the value at this place …".
  readonly message: string;
}

export interface Adapted {
  readonly lead: Lead;
  readonly warnings: readonly AdapterWarning[];
}

/// What makes a lead impossible: the records are not the CRM's, or the configuration can't be read.
export class AdapterError extends Error {
  /// JSON Pointer into the records, or into the configuration after `/config`.
  readonly pointer: string;
  readonly code: "missing" | "wrong_type" | "unknown_word";

  constructor(pointer: string, code: "missing" | "wrong_type" | "unknown_word", message: string) {
    super(`${pointer === "" ? "the records" : pointer} ${message}`);
    this.name = "AdapterError";
    this.pointer = pointer;
    this.code = code;
  }
}

/// A row as the CRM answers it: the named fields are read, whatever they hold; all others are not looked at.
export type Raw<Name extends string> = { readonly [name in Name]?: unknown };

/// An answer as it came: a row, a list of rows, or either inside the CRM's envelope.
export type Answer<Name extends string> = Raw<Name> | readonly Raw<Name>[] | Envelope;

/// The wrappings in which the CRMs send rows.
export interface Envelope {
  readonly data?: unknown;
  readonly list?: unknown;
  readonly records?: unknown;
  readonly results?: unknown;
  readonly value?: unknown;
  readonly Emails?: unknown;
  readonly fields?: unknown;
  readonly properties?: unknown;
}
