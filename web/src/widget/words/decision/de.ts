import type { DecisionWords } from "./words.js";

export const de: DecisionWords = {
  actions: { handoff: "Übergeben", prepare: "Vorbereiten", nurture: "Weiter begleiten", suppress: "Nicht kontaktieren" },
  urgencies: { immediate: "Sofort", high: "Hoch", normal: "Normal", none: "Keine Eile" },
  triggers: {
    request: "Möchte mit einem Menschen sprechen",
    emotional: "Verärgert oder verwirrt",
    intent: "Will kaufen",
    complexity: "Mehr als Routinefragen",
    qualification: "Voll qualifiziert",
    value: "Wichtiger Kunde",
  },
};
