/// What a host says around the panel: what was written into the CRM, and the panel without a record. `{}` is a place for a name.
import type { Operation } from "../protocol.js";

export interface HostWords {
  /// While something is being written.
  writing: string;
  written: Record<Operation, string>;
  notWritten: Record<Operation, string>;
  /// The CRM did not give the record.
  notRead: string;
  tryAgain: string;
  alone: string;
  aloneHint: string;
  silent: string;
  notAllowed: string;
  field: string;
  file: string;
  show: string;
  unreadable: string;
}
