/// What of Tryton's web client is used, and its server as it answers: the client's own calls would make other objects of the values.

interface SaoSession {
  readonly database?: string;
  get_auth(): string;
}

interface SaoTab {
  readonly screen?: { readonly model_name: string; readonly current_record?: { readonly id: number; readonly _timestamp?: unknown } | null; reload?(ids: readonly number[], written: boolean): unknown };
}

interface SaoClient {
  readonly Tab: { readonly tabs: { get_current(): SaoTab | undefined } };
  readonly Session: { readonly current_session?: SaoSession | null };
  readonly i18n: { getlang(): string };
}

/// The client, once its script has run and somebody is signed in.
export function client(): SaoClient | undefined {
  const { Sao } = globalThis as { Sao?: SaoClient };
  return Sao?.Session.current_session == null ? undefined : Sao;
}

interface OpenRecord {
  readonly id: number;
  /// Another one when the record has been saved since.
  readonly version: string;
  readonly tab: SaoTab;
}

/// The saved opportunity that the tab in front shows.
export function openOpportunity(sao: SaoClient): OpenRecord | undefined {
  const tab = sao.Tab.tabs.get_current();
  const record = tab?.screen?.model_name === "sale.opportunity" ? tab.screen.current_record : undefined;
  if (tab === undefined || record == null || record.id < 0) return undefined;
  return { id: record.id, version: `${record.id} ${JSON.stringify(record._timestamp ?? null)}`, tab };
}

/// One call of the server's JSON-RPC, with the session of whoever is signed in.
export async function call(method: string, ...params: unknown[]): Promise<unknown> {
  const session = client()?.Session.current_session;
  if (session == null) throw new Error("nobody is signed in");
  const response = await fetch(`/${session.database ?? ""}/`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Authorization: `Session ${session.get_auth()}` },
    body: JSON.stringify({ id: 0, method, params: [...params, {}] }),
  });
  if (!response.ok) throw new Error(`${method}: the server answered ${response.status}`);
  const { result, error } = (await response.json()) as { result?: unknown; error?: unknown };
  if (error != null) throw new Error(`${method}: ${Array.isArray(error) ? error.slice(0, 2).join(": ") : String(error)}`);
  return result;
}
