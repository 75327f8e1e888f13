import type { HostWords } from "./words.js";

export const fr: HostWords = {
  writing: "Écriture dans la fiche …",
  written: { "note.create": "Le brief figure en note sur la fiche.", "task.create": "Une tâche figure sur la fiche.", "owner.set": "La fiche a son nouveau responsable." },
  notWritten: { "note.create": "La note n’a pas pu être écrite :", "task.create": "La tâche n’a pas pu être créée :", "owner.set": "Le responsable n’a pas pu être changé :" },
  notRead: "La fiche n’a pas pu être lue :",
  tryAgain: "Réessayer",
  alone: "Examiner un prospect",
  aloneHint: "Collez ce que le prospect a écrit, ou un lead en JSON. Rien ne quitte ce navigateur.",
  silent: "La page autour de ce panneau n’envoie aucune fiche.",
  notAllowed: "La page {} n’a pas le droit d’utiliser ce panneau. Son administrateur doit ajouter cette origine à data-origins dans panel.html.",
  field: "Message du prospect, ou lead en JSON",
  file: "Ou un fichier",
  show: "Examiner",
  unreadable: "Ce n’est pas le JSON d’un lead :",
};
