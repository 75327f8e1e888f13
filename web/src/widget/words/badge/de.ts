import type { BadgeWords } from "./words.js";

export const de: BadgeWords = {
  score: (score) => `Punkte: ${score} von 100`,
  respondBy: "Antworten bis {}",
  left: (span) => `noch ${span}`,
  overdue: (span) => `seit ${span} überfällig`,
  waiting: "Wird gelesen",
  unreadable: "Nicht lesbar",
};
