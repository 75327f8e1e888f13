import type { BadgeWords } from "./words.js";

export const fr: BadgeWords = {
  score: (score) => `Score ${score} sur 100`,
  respondBy: "Répondre avant {}",
  left: (span) => `encore ${span}`,
  overdue: (span) => `${span} de retard`,
  waiting: "Lecture en cours",
  unreadable: "Lecture impossible",
};
