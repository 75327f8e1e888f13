/// The policy form's words in every language.
import type { Tables } from "../language.js";
import { de } from "./de.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { pt } from "./pt.js";
import type { PolicyWords } from "./words.js";

export type { PolicyWords } from "./words.js";
export const policyWords: Tables<PolicyWords> = { en, de, fr, es, pt };
