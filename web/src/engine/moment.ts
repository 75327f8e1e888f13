/// A moment as the engine takes it. A date that is none is written as the words it has for that, and refused by the engine with
/// everything else that is wrong.
export function momentOf(moment: string | Date): string {
  return typeof moment === "string" || Number.isNaN(moment.getTime()) ? String(moment) : moment.toISOString();
}
