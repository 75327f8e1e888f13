/// The element's events that a page around the frame is told of.
export const tellingNames: readonly string[] = ["baton-assessed", "baton-evidence", "baton-handoff"];
