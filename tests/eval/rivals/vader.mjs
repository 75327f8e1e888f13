// VADER as a reader of emotion: the worse the mood of the words, the surer. Its threshold is chosen elsewhere.
import { packages } from '../packages.mjs';

const { SentimentIntensityAnalyzer } = packages('vader-sentiment');

/** From -1, glad, to 1, upset. */
export const upsetBy = (text) => -SentimentIntensityAnalyzer.polarity_scores(text).compound;
