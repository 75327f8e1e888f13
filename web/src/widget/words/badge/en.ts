import type { BadgeWords } from "./words.js";

export const en: BadgeWords = {
  score: (score) => `Score ${score} of 100`,
  respondBy: "Respond by {}",
  left: (span) => `${span} left`,
  overdue: (span) => `${span} overdue`,
  waiting: "Being read",
  unreadable: "Could not be read",
};
