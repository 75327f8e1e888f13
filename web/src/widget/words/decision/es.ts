import type { DecisionWords } from "./words.js";

export const es: DecisionWords = {
  actions: { handoff: "Traspasar", prepare: "Preparar", nurture: "Seguir cultivando", suppress: "No contactar" },
  urgencies: { immediate: "Inmediato", high: "Alta", normal: "Normal", none: "Sin prisa" },
  triggers: {
    request: "Pide hablar con una persona",
    emotional: "Molesto o confundido",
    intent: "Quiere comprar",
    complexity: "Más que preguntas de rutina",
    qualification: "Plenamente cualificado",
    value: "Cuenta de gran valor",
  },
};
