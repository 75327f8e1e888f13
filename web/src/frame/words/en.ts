import type { HostWords } from "./words.js";

export const en: HostWords = {
  writing: "Writing to the record …",
  written: { "note.create": "The brief is a note on the record.", "task.create": "There is a task on the record.", "owner.set": "The record has its new owner." },
  notWritten: { "note.create": "The note could not be written:", "task.create": "The task could not be created:", "owner.set": "The owner could not be changed:" },
  notRead: "The record could not be read:",
  tryAgain: "Try again",
  alone: "Look at a lead",
  aloneHint: "Paste what the prospect wrote, or a lead as JSON. It stays in this browser.",
  silent: "The page around this panel sends no record.",
  notAllowed: "The page {} may not use this panel. Whoever runs it has to add that origin to data-origins in panel.html.",
  field: "The prospect’s message, or a lead as JSON",
  file: "Or a file",
  show: "Look at it",
  unreadable: "This is not the JSON of a lead:",
};
