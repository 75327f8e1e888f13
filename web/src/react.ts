/// The elements as React components, for React 18 and 19: documents as properties, events as `onBaton…`, a ref to the element.
import {
  createElement,
  forwardRef,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  type ForwardRefExoticComponent,
  type HTMLAttributes,
  type RefAttributes,
} from "react";
import { badge, board, handlerOf, handoff, metrics, policy, type Described, type Handler, type Settable } from "./elements.js";
import type { BatonBadge as BadgeElement, BatonBadgeEventMap } from "./widget/badge/element.js";
import "./widget/define.js";

type Own<Element, Events> = { [Name in Settable<Element>]?: Element[Name & keyof Element] | undefined } & {
  [Name in keyof Events & string as Handler<Name>]?: ((event: Events[Name]) => void) | undefined;
};

/// Attributes such as `theme` and `time-zone` go through as they are; `Marks` are those that are there or not: `countdown=""`.
export type ElementProps<Element extends HTMLElement, Events, Marks extends string = never> = Own<Element, Events> & { [mark in Marks]?: "" | undefined } &
  Omit<HTMLAttributes<Element>, "children"> & { [attribute: `${string}-${string}`]: unknown; theme?: "auto" | "light" | "dark" };

/// On a server there is no layout, and React says so.
const useEffectBeforePaint = typeof document === "object" ? useLayoutEffect : useEffect;

/// `define` registers the element once one is shown, so that a page pays for those it has.
function component<Element extends HTMLElement, Events, Marks extends string = never>(
  name: string,
  described: Described<Element, Events>,
  define?: () => Promise<unknown>,
): ForwardRefExoticComponent<ElementProps<Element, Events, Marks> & RefAttributes<Element>> {
  const properties = Object.keys(described.properties);
  const events = Object.keys(described.events);
  const own = new Set([...properties, ...events.map(handlerOf), "className"]);
  const made = forwardRef<Element, Record<string, unknown>>((props, ref) => {
    const element = useRef<Element>(null);
    const given = useRef<Record<string, unknown>>({});
    const latest = useRef(props);
    useImperativeHandle(ref, () => element.current as Element, []);
    useEffectBeforePaint(() => {
      latest.current = props;
      for (const property of properties) {
        if (given.current[property] !== props[property]) Object.assign(element.current as Element, { [property]: props[property] });
        given.current[property] = props[property];
      }
    });
    useEffectBeforePaint(() => {
      const target = element.current as Element;
      const listener = (event: Event) => {
        const handler = latest.current[handlerOf(event.type)];
        if (event.target === target && typeof handler === "function") handler(event);
      };
      for (const event of events) target.addEventListener(event, listener);
      void define?.();
      return () => {
        for (const event of events) target.removeEventListener(event, listener);
      };
    }, []);
    const attributes = Object.fromEntries(Object.entries(props).filter(([one]) => !own.has(one)));
    // React 18 gives custom elements every attribute under the name it finds.
    if (props["className"] !== undefined) attributes["class"] = props["className"];
    return createElement(described.tag, { ...attributes, ref: element });
  });
  made.displayName = name;
  return made as unknown as ForwardRefExoticComponent<ElementProps<Element, Events, Marks> & RefAttributes<Element>>;
}

export const BatonHandoff = component("BatonHandoff", handoff);
export const BatonBadge = component<BadgeElement, BatonBadgeEventMap, "countdown" | "compact">("BatonBadge", badge, () => import("./widget/badge/index.js"));
export const BatonBoard = component("BatonBoard", board, () => import("./widget/board/index.js"));
export const BatonPolicy = component("BatonPolicy", policy, () => import("./widget/policy/index.js"));
export const BatonMetrics = component("BatonMetrics", metrics, () => import("./widget/metrics/index.js"));
