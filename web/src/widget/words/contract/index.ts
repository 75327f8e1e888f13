/// The contract's words in every language.
import type { Tables } from "../language.js";
import { de } from "./de.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { pt } from "./pt.js";
import { factNames, type ContractWords, type FactName } from "./words.js";

export type { ContractWords } from "./words.js";
export const contractWords: Tables<ContractWords> = { en, de, fr, es, pt };

export function factName(name: string, words: ContractWords): string {
  const known = factNames.find((one): one is FactName => one === name);
  return known === undefined ? humanised(name) : words.facts[known];
}

/// A code of the contract as a person would write it: `out_of_office` becomes "Out of office".
export function humanised(code: string): string {
  const spaced = code.replaceAll("_", " ").trim();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
