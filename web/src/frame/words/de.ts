import type { HostWords } from "./words.js";

export const de: HostWords = {
  writing: "Wird in den Datensatz geschrieben …",
  written: { "note.create": "Das Briefing steht als Notiz am Datensatz.", "task.create": "Am Datensatz gibt es eine Aufgabe.", "owner.set": "Der Datensatz gehört jetzt der neuen Person." },
  notWritten: { "note.create": "Die Notiz konnte nicht geschrieben werden:", "task.create": "Die Aufgabe konnte nicht angelegt werden:", "owner.set": "Die Zuständigkeit konnte nicht geändert werden:" },
  notRead: "Der Datensatz konnte nicht gelesen werden:",
  tryAgain: "Noch einmal",
  alone: "Einen Lead ansehen",
  aloneHint: "Einfügen, was der Interessent geschrieben hat, oder einen Lead als JSON. Es bleibt in diesem Browser.",
  silent: "Die Seite um dieses Feld schickt keinen Datensatz.",
  notAllowed: "Die Seite {} darf dieses Feld nicht benutzen. Wer es betreibt, muss sie in panel.html bei data-origins eintragen.",
  field: "Nachricht des Interessenten oder Lead als JSON",
  file: "Oder eine Datei",
  show: "Ansehen",
  unreadable: "Das ist nicht das JSON eines Leads:",
};
