// The classifier of nlp.js, as its own bots use it: English stems, each there or not, and one perceptron a label.
import { packages } from '../packages.mjs';

const { NeuralNetwork } = packages('@nlpjs/neural');
const { StemmerEn } = packages('@nlpjs/lang-en');
const stemmer = new StemmerEn();

/** The library would go on for 20,000 rounds; what it gains after so many is little. */
export const rounds = 150;

export const stemsOf = (text) => Object.fromEntries(stemmer.tokenizeAndStem(text).map((stem) => [stem, 1]));

/** Learns one label from `examples`, { stems, shown }. Gives a function from stems to a score, 0 and above. */
export function learnNlpjs(examples, most = rounds) {
  const network = new NeuralNetwork({ iterations: most, log: false });
  network.train(examples.map(({ stems, shown }) => ({ input: stems, output: shown ? { shown: 1 } : {} })));
  return (stems) => network.run(stems)?.shown ?? 0;
}
