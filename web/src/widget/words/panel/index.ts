/// The panel's words in every language.
import type { Tables } from "../language.js";
import { de } from "./de.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { pt } from "./pt.js";
import type { PanelWords } from "./words.js";

export type { FaultyDocument, Origin, PanelWords } from "./words.js";
export const panelWords: Tables<PanelWords> = { en, de, fr, es, pt };
