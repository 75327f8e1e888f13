/// The page's side: connects to `panel.html` in a frame, keeps it told, and writes down what the panel asks for.
import type { Lead, Policy, Roster } from "../generated/contract.js";
import { Line } from "./line.js";
import { exactOrigin, FrameError, isOurs, operations as allOperations, protocol, toHost, type Locale, type Operation, type Theme, type ToHost, type ToPanel, type Viewer, type WriteRequest } from "./protocol.js";

/// How a host writes: it is given the request and does it in the CRM. What it throws is told to the person in the panel.
export type Writers = { readonly [Op in Operation]?: (request: WriteRequest) => unknown };

export interface PanelOptions {
  /// The exact origin that the panel's page comes from.
  readonly origin: string;
  readonly lead?: Lead | string | null;
  readonly roster?: Roster | string | null;
  readonly policy?: Policy | string | null;
  /// The moment to judge at; the moment of assessing when left out.
  readonly asOf?: string;
  readonly theme?: Theme;
  readonly locale?: Locale;
  readonly viewer?: Viewer;
  /// What may be written back. What is not here the panel does not ask for.
  readonly operations?: Writers;
  /// How long an answer may take; 10 s when left out.
  readonly patienceMs?: number;
  /// Whether the frame grows and shrinks with what it shows; it does unless this is false.
  readonly resize?: boolean;
}

const defaultPatienceMs = 10_000;

/// The panel in one frame. The element's events arrive here as events of the same names, to know of; `baton-write` comes before
/// anything is written, and whoever cancels it keeps it from being written. It outlives the frame's reloads.
export class PanelConnection extends EventTarget {
  /// When the panel has answered for the first time; refused with a FrameError `timeout` when it does not.
  readonly ready: Promise<void>;
  readonly #frame: HTMLIFrameElement;
  readonly #options: PanelOptions;
  readonly #patienceMs: number;
  readonly #told: { -readonly [Type in keyof ToPanel]?: ToPanel[Type] } = {};
  readonly #listen = (event: MessageEvent<unknown>) => this.#hear(event);
  #line: Line<typeof toHost, ToPanel> | undefined;
  #answered = false;
  #settle: { resolve: () => void; reject: (error: FrameError) => void } | undefined;

  constructor(frame: HTMLIFrameElement, options: PanelOptions) {
    super();
    if (exactOrigin(options.origin) === undefined) throw new FrameError("bad_origin", `the panel's origin must be exact, such as https://panel.example; ${options.origin} is not`);
    this.#frame = frame;
    this.#options = options;
    this.#patienceMs = options.patienceMs ?? defaultPatienceMs;
    const { lead, roster, policy, asOf, theme, locale, viewer } = options;
    Object.assign(this.#told, theme && { theme }, locale && { locale }, viewer && { viewer }, roster !== undefined && { roster: { roster } }, policy !== undefined && { policy: { policy } });
    if (lead !== undefined) this.#told.lead = { lead, ...(asOf === undefined ? {} : { as_of: asOf }) };
    this.ready = new Promise((resolve, reject) => (this.#settle = { resolve, reject }));
    this.ready.catch(() => undefined); // A host that does not wait for it is not to be told of an unhandled rejection.
    setTimeout(() => this.#settle?.reject(new FrameError("timeout", `no panel from ${options.origin} answered in ${this.#patienceMs} ms; is this page's origin in its data-origins?`)), this.#patienceMs);
    window.addEventListener("message", this.#listen);
    if (mayBeLoaded(frame)) this.#connect();
  }

  /// Shows another lead; null shows none. Ends when the panel has taken it.
  show(lead: Lead | string | null, asOf?: string): Promise<void> {
    return this.#tell("lead", { lead, ...(asOf === undefined ? {} : { as_of: asOf }) });
  }

  setRoster(roster: Roster | string | null): Promise<void> {
    return this.#tell("roster", { roster });
  }

  setPolicy(policy: Policy | string | null): Promise<void> {
    return this.#tell("policy", { policy });
  }

  setTheme(theme: Theme): Promise<void> {
    return this.#tell("theme", theme);
  }

  setLocale(locale: Locale): Promise<void> {
    return this.#tell("locale", locale);
  }

  setViewer(viewer: Viewer): Promise<void> {
    return this.#tell("viewer", viewer);
  }

  /// Lets go of the panel, which empties itself.
  close(): void {
    window.removeEventListener("message", this.#listen);
    void this.#line?.ask("bye", {}, this.#patienceMs).catch(() => undefined);
    const line = this.#line;
    this.#line = undefined;
    setTimeout(() => line?.close()); // After what was just posted has left.
    this.#settle?.reject(new FrameError("closed", "the connection was closed before the panel answered"));
  }

  /// A page that has just come, or come again, into the frame says so.
  #hear({ source, origin, data }: MessageEvent<unknown>): void {
    if (source === this.#frame.contentWindow && origin === this.#options.origin && isOurs(data) && data["type"] === "baton:hello") this.#connect();
  }

  #connect(): void {
    this.#line?.close();
    const { port1, port2 } = new MessageChannel();
    const line: Line<typeof toHost, ToPanel> = new Line(port1, toHost, {
      ready: () => this.#welcome(line),
      resize: ({ height }) => {
        if (this.#options.resize !== false) this.#frame.style.height = `${height}px`;
      },
      event: ({ name, detail }) => void this.dispatchEvent(new CustomEvent(name, { detail })),
      request: (request) => this.#write(request),
    });
    this.#line = line;
    this.#answered = false;
    const can = allOperations.filter((op) => this.#options.operations?.[op] !== undefined);
    this.#frame.contentWindow?.postMessage({ baton: protocol, type: "baton:connect", operations: can }, this.#options.origin, [port2]);
  }

  /// Tells a new panel all that the host has said so far; how it looks first, the lead last.
  #welcome(line: Line<typeof toHost, ToPanel>): void {
    if (line !== this.#line) return;
    this.#answered = true;
    this.#settle?.resolve();
    for (const type of ["theme", "locale", "viewer", "roster", "policy", "lead"] as const) {
      const body = this.#told[type];
      if (body !== undefined) void line.ask(type, body, this.#patienceMs).catch((error: unknown) => this.#report(error));
    }
  }

  async #tell<Type extends keyof ToPanel>(type: Type, body: ToPanel[Type]): Promise<void> {
    Object.assign(this.#told, { [type]: body });
    if (this.#line !== undefined && this.#answered) await this.#line.ask(type, body, this.#patienceMs);
  }

  async #write(request: WriteRequest): Promise<unknown> {
    const writer = this.#options.operations?.[request.op];
    if (writer === undefined) throw new FrameError("not_supported", `this page does not do ${request.op}`);
    if (!this.dispatchEvent(new CustomEvent("baton-write", { detail: request, cancelable: true }))) throw new FrameError("cancelled", `${request.op} was cancelled by the page`);
    await writer(request);
    return undefined;
  }

  #report(error: unknown): void {
    this.dispatchEvent(new CustomEvent("baton-frame-error", { detail: error }));
  }
}

/// Connects to the panel in a frame, whether it has loaded or will.
export function connectPanel(frame: HTMLIFrameElement, options: PanelOptions): PanelConnection {
  return new PanelConnection(frame, options);
}

/// False while the frame certainly holds its first, empty page: a message to that would go to nobody, and be complained about.
function mayBeLoaded(frame: HTMLIFrameElement): boolean {
  if (frame.contentWindow === null) return false;
  try {
    return frame.contentDocument === null || frame.contentDocument.URL !== "about:blank";
  } catch {
    return true;
  }
}

export type { ToHost };
