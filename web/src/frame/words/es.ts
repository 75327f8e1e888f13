import type { HostWords } from "./words.js";

export const es: HostWords = {
  writing: "Escribiendo en el registro …",
  written: { "note.create": "El resumen está como nota en el registro.", "task.create": "Hay una tarea en el registro.", "owner.set": "El registro tiene su nuevo responsable." },
  notWritten: { "note.create": "No se pudo escribir la nota:", "task.create": "No se pudo crear la tarea:", "owner.set": "No se pudo cambiar el responsable:" },
  notRead: "No se pudo leer el registro:",
  tryAgain: "Reintentar",
  alone: "Ver un lead",
  aloneHint: "Pegue lo que escribió el cliente potencial, o un lead en JSON. No sale de este navegador.",
  silent: "La página que rodea este panel no envía ningún registro.",
  notAllowed: "La página {} no puede usar este panel. Quien lo administra debe añadir ese origen a data-origins en panel.html.",
  field: "Mensaje del cliente potencial, o lead en JSON",
  file: "O un archivo",
  show: "Ver",
  unreadable: "Esto no es el JSON de un lead:",
};
