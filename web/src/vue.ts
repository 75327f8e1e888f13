/// The elements as Vue components: documents as props, events emitted with the element's own event, `element` exposed.
import { defineComponent, h, shallowRef, type DefineSetupFnComponent } from "vue";
import { handlerOf, handoff, metrics, type Described, type Settable } from "./elements.js";
import "./widget/define.js";

/// The props of a component. Attributes such as `theme` and `time-zone` go through as they are.
export type ElementProps<Element> = { [Name in Settable<Element>]?: Element[Name & keyof Element] | undefined };
export type ElementEmits<Events> = { [Name in keyof Events & string]: (event: Events[Name]) => void };

function component<Element extends HTMLElement, Events>(
  name: string,
  described: Described<Element, Events>,
): DefineSetupFnComponent<ElementProps<Element>, ElementEmits<Events>> {
  const properties = Object.keys(described.properties);
  const events = Object.keys(described.events);
  const made = defineComponent(
    (props: Record<string, unknown>, { emit, expose }: { emit: (event: string, given: Event) => void; expose: (what: object) => void }) => {
      const element = shallowRef<Element | null>(null);
      expose({ element });
      const listeners = Object.fromEntries(events.map((event) => [handlerOf(event), (given: Event) => emit(event, given)]));
      // The dot says that it is a property of the element, never an attribute.
      return () => h(described.tag, { ref: element, ...listeners, ...Object.fromEntries(properties.map((one) => [`.${one}`, props[one]])) });
    },
    { name, props: properties, emits: events },
  );
  return made as unknown as DefineSetupFnComponent<ElementProps<Element>, ElementEmits<Events>>;
}

export const BatonHandoff = component("BatonHandoff", handoff);
/// Wants `@baton/handoff/metrics` beside it, which registers the element.
export const BatonMetrics = component("BatonMetrics", metrics);
