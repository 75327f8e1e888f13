import type { DecisionWords } from "./words.js";

export const en: DecisionWords = {
  actions: { handoff: "Hand over", prepare: "Prepare", nurture: "Keep nurturing", suppress: "Do not contact" },
  urgencies: { immediate: "Immediate", high: "High", normal: "Normal", none: "No hurry" },
  triggers: {
    request: "Asks for a person",
    emotional: "Frustrated or confused",
    intent: "Wants to buy",
    complexity: "Beyond routine questions",
    qualification: "Fully qualified",
    value: "High-value account",
  },
};
