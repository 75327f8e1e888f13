/// The service worker: keeps what the readers saw for the panel, and forgets it with the tab.
import { chrome } from "./chrome.js";
import { keyOf, seenMessage, type Seen } from "./seen.js";

chrome.runtime.onInstalled.addListener(() => void chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true }));

chrome.runtime.onMessage.addListener((message, { id, tab }) => {
  if (id !== chrome.runtime.id || tab?.id === undefined || seenMessage(message, "").length > 0) return;
  const { seen } = message as { seen: Seen | null };
  void (seen === null ? chrome.storage.session.remove(keyOf(tab.id)) : chrome.storage.session.set({ [keyOf(tab.id)]: seen }));
});

chrome.tabs.onRemoved.addListener((tab) => void chrome.storage.session.remove(keyOf(tab)));
