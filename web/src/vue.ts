/// The elements as Vue components: documents as props, events emitted with the element's own event, `element` exposed.
import { defineComponent, h, onMounted, shallowRef, type DefineSetupFnComponent } from "vue";
import { badge, board, handlerOf, handoff, metrics, policy, type Described, type Settable } from "./elements.js";
import "./widget/define.js";

/// The props of a component. Attributes such as `theme` and `time-zone` go through as they are.
export type ElementProps<Element> = { [Name in Settable<Element>]?: Element[Name & keyof Element] | undefined };
export type ElementEmits<Events> = { [Name in keyof Events & string]: (event: Events[Name]) => void };

/// `define` registers the element once one is shown, so that a page pays for those it has.
function component<Element extends HTMLElement, Events>(
  name: string,
  described: Described<Element, Events>,
  define?: () => Promise<unknown>,
): DefineSetupFnComponent<ElementProps<Element>, ElementEmits<Events>> {
  const properties = Object.keys(described.properties);
  const events = Object.keys(described.events);
  const made = defineComponent(
    (props: Record<string, unknown>, { emit, expose }: { emit: (event: string, given: Event) => void; expose: (what: object) => void }) => {
      const element = shallowRef<Element | null>(null);
      expose({ element });
      if (define !== undefined) onMounted(() => void define());
      const listeners = Object.fromEntries(events.map((event) => [handlerOf(event), (given: Event) => emit(event, given)]));
      // The dot says that it is a property of the element, never an attribute. What nobody gave is the element's own affair.
      return () => h(described.tag, { ref: element, ...listeners, ...Object.fromEntries(properties.filter((one) => props[one] !== undefined).map((one) => [`.${one}`, props[one]])) });
    },
    { name, props: properties, emits: events },
  );
  return made as unknown as DefineSetupFnComponent<ElementProps<Element>, ElementEmits<Events>>;
}

export const BatonHandoff = component("BatonHandoff", handoff);
export const BatonBadge = component("BatonBadge", badge, () => import("./widget/badge/index.js"));
export const BatonBoard = component("BatonBoard", board, () => import("./widget/board/index.js"));
export const BatonPolicy = component("BatonPolicy", policy, () => import("./widget/policy/index.js"));
export const BatonMetrics = component("BatonMetrics", metrics, () => import("./widget/metrics/index.js"));
