/// The panel's side of one connection: what the page says is shown, what the rep does is told.
import { handoff } from "../elements.js";
import { Line } from "./line.js";
import { FrameError, operations, protocol, toPanel, type Operation, type ToHost, type WriteRequest } from "./protocol.js";
import { Seat } from "./seat.js";

/// How long a page may take to answer, and to write a note down.
const patienceMs = 10_000;

export interface Place {
  readonly seatIn: Element;
  /// The page has sent a lead, or taken it away.
  readonly onLead: (isThere: boolean) => void;
  readonly onEnd: () => void;
  readonly setLocale: (tag: string) => void;
  readonly setScheme: (scheme: string) => void;
}

export class Session {
  readonly #line: Line<typeof toPanel, ToHost>;
  readonly #seat: Seat;
  readonly #watcher: ResizeObserver;
  #height = -1;

  constructor(port: MessagePort, can: readonly Operation[], place: Place) {
    const ask = (request: WriteRequest) => this.#line.ask("request", request, patienceMs);
    const writers = Object.fromEntries(operations.map((op) => [op, ask]));
    this.#seat = new Seat(place.seatIn, { writers, write: can });
    const { element } = this.#seat;
    this.#line = new Line(port, toPanel, {
      lead: ({ lead, as_of }) => {
        place.onLead(lead !== null);
        this.#seat.show(lead, as_of);
      },
      roster: ({ roster }) => void (element.roster = roster),
      policy: ({ policy }) => void (element.policy = policy),
      theme: (theme) => {
        this.#seat.setTheme(theme);
        place.setScheme(theme.scheme);
      },
      locale: (locale) => {
        place.setLocale(locale.tag);
        this.#seat.setLocale(locale);
      },
      viewer: (viewer) => this.#seat.setViewer(viewer),
      bye: () => void setTimeout(place.onEnd),
    });
    for (const name of Object.keys(handoff.events)) element.addEventListener(name, (event) => this.#tellOf(event));
    this.#watcher = new ResizeObserver(() => this.#resize());
    this.#watcher.observe(document.body);
    this.#notify("ready", { version: protocol, capabilities: Object.keys(toPanel).filter((type) => type !== "result") });
  }

  close(): void {
    this.#watcher.disconnect();
    this.#line.close();
    this.#seat.close();
  }

  /// Only when all in this page have heard of it: what was cancelled has not happened.
  #tellOf(event: Event): void {
    const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
    queueMicrotask(() => {
      if (!event.defaultPrevented) this.#notify("event", { name: event.type, detail });
    });
  }

  #resize(): void {
    const height = Math.min(100_000, Math.ceil(document.body.getBoundingClientRect().height));
    if (height === this.#height) return;
    this.#height = height;
    this.#notify("resize", { height });
  }

  /// A page that does not answer loses nothing by it, so it is only said where developers look.
  #notify<Type extends keyof ToHost>(type: Type, body: ToHost[Type]): void {
    this.#line.ask(type, body, patienceMs).catch((thrown: unknown) => {
      if (!(thrown instanceof FrameError && thrown.code === "closed")) console.warn(`Baton: ${type}: ${String(thrown)}`);
    });
  }
}
