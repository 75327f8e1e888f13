import type { BadgeWords } from "./words.js";

export const pt: BadgeWords = {
  score: (score) => `Pontos: ${score} de 100`,
  respondBy: "Responder até {}",
  left: (span) => `faltam ${span}`,
  overdue: (span) => `${span} de atraso`,
  waiting: "A ler",
  unreadable: "Não foi possível ler",
};
