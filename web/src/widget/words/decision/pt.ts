import type { DecisionWords } from "./words.js";

export const pt: DecisionWords = {
  actions: { handoff: "Transferir", prepare: "Preparar", nurture: "Continuar a nutrir", suppress: "Não contactar" },
  urgencies: { immediate: "Imediato", high: "Alta", normal: "Normal", none: "Sem pressa" },
  triggers: {
    request: "Pede para falar com uma pessoa",
    emotional: "Irritado ou confuso",
    intent: "Quer comprar",
    complexity: "Além das perguntas de rotina",
    qualification: "Totalmente qualificado",
    value: "Conta de alto valor",
  },
};
