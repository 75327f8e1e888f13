import type { HostWords } from "./words.js";

export const pt: HostWords = {
  writing: "A escrever no registo …",
  written: { "note.create": "O resumo está como nota no registo.", "task.create": "Há uma tarefa no registo.", "owner.set": "O registo tem o novo responsável." },
  notWritten: { "note.create": "Não foi possível escrever a nota:", "task.create": "Não foi possível criar a tarefa:", "owner.set": "Não foi possível mudar o responsável:" },
  notRead: "Não foi possível ler o registo:",
  tryAgain: "Tentar de novo",
  alone: "Ver um lead",
  aloneHint: "Cole o que o potencial cliente escreveu, ou um lead em JSON. Não sai deste navegador.",
  silent: "A página em volta deste painel não envia nenhum registo.",
  notAllowed: "A página {} não pode usar este painel. Quem o administra tem de acrescentar essa origem a data-origins em panel.html.",
  field: "Mensagem do potencial cliente, ou lead em JSON",
  file: "Ou um ficheiro",
  show: "Ver",
  unreadable: "Isto não é o JSON de um lead:",
};
