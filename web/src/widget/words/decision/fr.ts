import type { DecisionWords } from "./words.js";

export const fr: DecisionWords = {
  actions: { handoff: "Transmettre", prepare: "Préparer", nurture: "Continuer le suivi", suppress: "Ne pas contacter" },
  urgencies: { immediate: "Immédiat", high: "Élevé", normal: "Normal", none: "Sans urgence" },
  triggers: {
    request: "Demande à parler à quelqu’un",
    emotional: "Agacé ou perdu",
    intent: "Veut acheter",
    complexity: "Au-delà des questions courantes",
    qualification: "Entièrement qualifié",
    value: "Compte de grande valeur",
  },
};
