/// The content script: when the page shows a record, reads it as the person who is signed in and tells the service worker.
import { chrome } from "./chrome.js";
import { lookAgain, type Seen } from "./seen.js";
import { siteOf, type OpenRecord } from "./sites.js";

/// The CRMs change the address without loading a page, and say so to nobody.
const lookEveryMs = 500;

let shown: string | undefined;
let turn = 0;

async function read({ name, id, read: from }: OpenRecord): Promise<Seen> {
  try {
    return { crm: name, records: await from(id) };
  } catch (thrown) {
    return { crm: name, records: {}, problem: (thrown instanceof Error ? thrown.message : String(thrown)).slice(0, 2000) };
  }
}

async function look(anew: boolean): Promise<void> {
  const open = siteOf(new URL(location.href));
  const key = open === undefined ? "" : `${open.name} ${open.id}`;
  if (key === shown && !anew) return;
  shown = key;
  const mine = ++turn;
  const seen = open === undefined ? null : await read(open);
  // After an update of the extension this script lives on in the page, and has nobody to talk to.
  if (mine === turn) await chrome.runtime.sendMessage({ type: "baton-seen", seen }).catch(() => clearInterval(timer));
}

const timer = setInterval(() => void look(false), lookEveryMs);
chrome.runtime.onMessage.addListener((message) => {
  if (message === lookAgain) void look(true);
});
void look(false);
