/// The script of `panel.html`. Which pages may talk to it stands in its own `data-origins`, which only whoever serves the page can
/// write: an address or a query is written by whoever frames it, and would let every page allow itself.
import "../widget/define.js";
import type { Document } from "../engine/index.js";
import type { Lead } from "../generated/contract.js";
import { h } from "../widget/dom.js";
import { Alone } from "./alone.js";
import { connect, exactOrigin, isOurs, protocol } from "./protocol.js";
import { Seat } from "./seat.js";
import { Session, type Place } from "./session.js";
import type { Of } from "./shape.js";

/// How long the page around the panel may take to connect before a person is offered to paste.
const patienceMs = 4000;

const page = document.documentElement;
const main = h("main", {});
const seatPlace = h("div", {});
const alone = new Alone((lead) => showPasted(lead));
let session: Session | undefined;
let pasted: Seat | undefined;

/// Pages of this page's own origin may: they could change it as they like.
function allowedOrigins(): ReadonlySet<string> {
  const written = (page.dataset["origins"] ?? "").split(/\s+/).filter((one) => one !== "");
  const wrong = written.filter((one) => exactOrigin(one) === undefined);
  if (wrong.length > 0) console.error(`Baton: data-origins must list exact origins such as https://crm.example; left out: ${wrong.join(" ")}`);
  const own = exactOrigin(location.origin);
  return new Set([...written.filter((one) => exactOrigin(one) !== undefined), ...(own === undefined ? [] : [own])]);
}

function showPasted(lead: Document<Lead>): void {
  session?.close();
  session = undefined;
  pasted ??= new Seat(seatPlace);
  pasted.show(lead);
}

const place: Place = {
  seatIn: seatPlace,
  onLead: () => alone.hide(),
  onEnd: () => {
    session?.close();
    session = undefined;
    alone.show({ kind: "silent" });
  },
  setLocale: (tag) => void (page.lang = tag),
  setScheme: (scheme) => void (page.dataset["theme"] = scheme),
};

function start(origins: ReadonlySet<string>): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  window.addEventListener("message", ({ source, origin, data, ports }: MessageEvent<unknown>) => {
    const [port] = ports;
    if (source !== window.parent || source === window || port === undefined || !isOurs(data) || data["type"] !== "baton:connect") return;
    clearTimeout(timer);
    if (!origins.has(origin)) {
      if (session === undefined) alone.show({ kind: "not_allowed", origin });
      return;
    }
    if (connect(data, "").length > 0) return console.error(`Baton: ${connect(data, "").map(({ pointer, message }) => `${pointer} ${message}`).join("; ")}`);
    const { operations } = data as Of<typeof connect>;
    session?.close();
    pasted?.close();
    pasted = undefined;
    alone.hide();
    session = new Session(port, operations ?? [], place);
  });
  if (window.parent === window) return alone.show({ kind: "alone" });
  timer = setTimeout(() => alone.show({ kind: "silent" }), patienceMs);
  // To anybody, for it says nothing but that this page is there; who answers is looked at above.
  window.parent.postMessage({ baton: protocol, type: "baton:hello" }, "*");
}

main.append(alone.host, seatPlace);
document.body.append(main);
start(allowedOrigins());
