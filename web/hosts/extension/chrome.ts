/// What of Chrome's extension API is used.
interface Happening<Args extends readonly unknown[]> {
  addListener(heard: (...args: Args) => unknown): void;
}
interface Tab {
  readonly id?: number;
}
interface Chrome {
  readonly runtime: {
    readonly id: string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: Happening<[message: unknown, sender: { readonly id?: string; readonly tab?: Tab }]>;
    readonly onInstalled: Happening<[]>;
  };
  readonly sidePanel: { setPanelBehavior(how: { readonly openPanelOnActionClick: boolean }): Promise<void> };
  readonly storage: {
    readonly session: {
      get(key: string): Promise<Readonly<Record<string, unknown>>>;
      set(values: Readonly<Record<string, unknown>>): Promise<void>;
      remove(key: string): Promise<void>;
      readonly onChanged: Happening<[changes: Readonly<Record<string, { readonly newValue?: unknown }>>]>;
    };
  };
  readonly tabs: {
    query(of: { readonly active: boolean; readonly currentWindow: boolean }): Promise<readonly Tab[]>;
    sendMessage(tab: number, message: unknown): Promise<unknown>;
    readonly onActivated: Happening<[active: { readonly tabId: number }]>;
    readonly onRemoved: Happening<[tab: number]>;
  };
}

export const { chrome } = globalThis as unknown as { chrome: Chrome };
