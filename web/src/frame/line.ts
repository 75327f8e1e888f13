/// One end of a port: sends messages, checks those that come, and pairs questions with answers. The same on both sides.
import { FrameError, isOurs, protocol, type FrameErrorCode, type Messages } from "./protocol.js";
import { whole, type Fault, type Of } from "./shape.js";

type Handlers<In extends Messages> = { readonly [Type in Exclude<keyof In, "result"> & string]: (body: Of<In[Type]>) => unknown };
type Result = { re: number; ok: boolean; value?: unknown; error?: { code: string; message: string; faults?: readonly Fault[] } };

const idShape = whole(1, 2 ** 31);
const codes: readonly string[] = ["bad_message", "unknown_type", "not_supported", "cancelled", "failed"] satisfies FrameErrorCode[];

export class Line<In extends Messages, Out extends object> {
  readonly #port: MessagePort;
  readonly #shapes: In;
  readonly #handlers: Handlers<In>;
  readonly #waiting = new Map<number, { settle: (result: Result) => void; fail: (error: FrameError) => void }>();
  #count = 0;
  #open = true;

  constructor(port: MessagePort, shapes: In, handlers: Handlers<In>) {
    this.#port = port;
    this.#shapes = shapes;
    this.#handlers = handlers;
    port.onmessage = ({ data }: MessageEvent<unknown>) => void this.#take(data);
    port.start();
  }

  /// Sends, and gives what the other side answers. Refused with `timeout` when it does not.
  async ask<Type extends keyof Out & string>(type: Type, body: Out[Type], patienceMs: number): Promise<unknown> {
    if (!this.#open) throw new FrameError("closed", "the connection is closed");
    const id = ++this.#count;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const answer = new Promise<Result>((settle, fail) => {
      this.#waiting.set(id, { settle, fail });
      timer = setTimeout(() => fail(new FrameError("timeout", `no answer to ${type} in ${patienceMs} ms`)), patienceMs);
    });
    try {
      this.#port.postMessage({ baton: protocol, id, type, ...body });
      const { ok, value, error } = await answer;
      if (ok) return value;
      const code = codes.find((one) => one === error?.code) as FrameErrorCode | undefined;
      throw new FrameError(code ?? "failed", error?.message ?? "the other side refused, and did not say why", error?.faults);
    } finally {
      clearTimeout(timer);
      this.#waiting.delete(id);
    }
  }

  /// Nothing comes or goes any more; what still waits for an answer is refused.
  close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#port.close();
    for (const { fail } of this.#waiting.values()) fail(new FrameError("closed", "the connection was closed before the answer came"));
  }

  async #take(data: unknown): Promise<void> {
    if (!this.#open || !isOurs(data)) return;
    const type = String(data["type"]);
    const faults = [...idShape(data["id"], "/id"), ...(Object.hasOwn(this.#shapes, type) ? (this.#shapes[type]?.(data, "") ?? []) : [])];
    if (type === "result") {
      // A result is never answered, or two sides could refuse one another for ever.
      if (faults.length === 0) this.#waiting.get(Number(data["re"]))?.settle(data as unknown as Result);
      return;
    }
    const re = Number.isInteger(data["id"]) && Number(data["id"]) > 0 ? Number(data["id"]) : undefined;
    this.#answer(re, await this.#handled(type, data, faults));
  }

  async #handled(type: string, data: object, faults: readonly Fault[]): Promise<Omit<Result, "re">> {
    if (!Object.hasOwn(this.#shapes, type)) return refused("unknown_type", `a message of type ${type.slice(0, 64)} is not known; known are ${Object.keys(this.#shapes).join(", ")}`);
    if (faults.length > 0) return refused("bad_message", `the message ${type} can't be used: ${faults.map(({ pointer, message }) => `${pointer} ${message}`).join("; ")}`, faults);
    try {
      const handle = this.#handlers[type as keyof Handlers<In>] as (body: unknown) => unknown;
      return { ok: true, value: await handle(data) };
    } catch (thrown) {
      return thrown instanceof FrameError ? refused(thrown.code, thrown.message, thrown.faults) : refused("failed", thrown instanceof Error ? thrown.message : String(thrown));
    }
  }

  #answer(re: number | undefined, answer: Omit<Result, "re">): void {
    if (this.#open && re !== undefined) this.#port.postMessage({ baton: protocol, id: ++this.#count, type: "result", re, ...answer });
  }
}

/// Cut to what the protocol carries.
function refused(code: FrameErrorCode, message: string, faults: readonly Fault[] = []): Omit<Result, "re"> {
  const cut = faults.slice(0, 100).map(({ pointer, message: said }) => ({ pointer: pointer.slice(0, 1000), message: said.slice(0, 1000) }));
  return { ok: false, error: { code, message: message.slice(0, 4000), faults: cut } };
}
