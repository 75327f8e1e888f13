/// Asks the CRM's own server, as its own pages do; and looks into what it answers.
import { isObject } from "../../src/frame/shape.js";

/// A reading of the page's own origin; undefined when there is nothing (204).
export async function ask(path: string, headers: Readonly<Record<string, string>> = {}): Promise<unknown> {
  const response = await fetch(new URL(path, location.origin), { headers: { Accept: "application/json", ...headers }, credentials: "same-origin" });
  if (response.status === 204) return undefined;
  if (!response.ok) throw new Error(`the CRM answered ${response.status} to ${path.split("?")[0] ?? path}`);
  return response.json();
}

/// The row itself, or the one inside an envelope; an empty one when there is none.
export function one(answer: unknown, envelope?: string): Readonly<Record<string, unknown>> {
  const inside = envelope !== undefined && isObject(answer) ? answer[envelope] : answer;
  return isObject(inside) ? inside : {};
}

export function rows(answer: unknown, envelope: string): readonly Readonly<Record<string, unknown>>[] {
  const inside = isObject(answer) ? answer[envelope] : undefined;
  return Array.isArray(inside) ? inside.filter(isObject) : [];
}

export function cookie(name: string): string | undefined {
  const found = document.cookie.split("; ").find((each) => each.startsWith(`${name}=`));
  return found?.slice(name.length + 1);
}
