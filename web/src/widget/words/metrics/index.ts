/// The dashboard's words in every language.
import type { Tables } from "../language.js";
import { de } from "./de.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { pt } from "./pt.js";
import type { MetricsWords } from "./words.js";

export type { MetricsWords } from "./words.js";
export const metricsWords: Tables<MetricsWords> = { en, de, fr, es, pt };
