/// The element's events that a page around the frame is told of: all there are, or this does not compile.
import type { BatonHandoffEventMap } from "../widget/events.js";

const told: Readonly<Record<keyof BatonHandoffEventMap, true>> = {
  "baton-assessed": true,
  "baton-evidence": true,
  "baton-handoff": true,
  "baton-accept": true,
  "baton-decline": true,
  "baton-reassign": true,
  "baton-hand-back": true,
  "baton-undo": true,
  "baton-qualify": true,
  "baton-edit": true,
  "baton-send": true,
  "baton-feedback": true,
};

export const tellingNames: readonly string[] = Object.keys(told);
