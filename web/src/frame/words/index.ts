/// The hosts' words in every language.
import type { Tables } from "../../widget/words/language.js";
import { de } from "./de.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { pt } from "./pt.js";
import type { HostWords } from "./words.js";

export type { HostWords } from "./words.js";
export const hostWords: Tables<HostWords> = { en, de, fr, es, pt };
