import type { BadgeWords } from "./words.js";

export const es: BadgeWords = {
  score: (score) => `Puntos: ${score} de 100`,
  respondBy: "Responder antes de {}",
  left: (span) => `quedan ${span}`,
  overdue: (span) => `${span} de retraso`,
  waiting: "Leyendo",
  unreadable: "No se pudo leer",
};
