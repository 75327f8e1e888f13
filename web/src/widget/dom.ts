/// Makes DOM nodes. Text only ever becomes text nodes, so nothing a prospect writes can become markup.

export type Child = Node | string | false | null | undefined | readonly Child[];
export type Attributes = Record<string, string | number | boolean | undefined | ((event: Event) => void)>;

/// An element. A function is a listener for the event of that name, true an empty attribute, false and undefined none.
export function h<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes: Attributes, ...children: Child[]): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== undefined && value !== false) element.setAttribute(name, String(value));
  }
  append(element, children);
  return element;
}

function append(parent: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child === null || child === undefined || child === false || child === "") continue;
    if (typeof child === "string" || child instanceof Node) parent.append(child);
    else append(parent, child);
  }
}

const svgNamespace = "http://www.w3.org/2000/svg";

function svg(tag: string, attributes: Record<string, string | number>, ...children: Element[]): SVGElement {
  const element = document.createElementNS(svgNamespace, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

/// A bar filled to `percent`. An SVG rectangle, because a width needs no style attribute there.
export function bar(percent: number): SVGElement {
  return svg(
    "svg",
    { class: "bar", viewBox: "0 0 100 4", preserveAspectRatio: "none", "aria-hidden": "true" },
    svg("rect", { class: "bar-track", width: 100, height: 4 }),
    svg("rect", { class: "bar-fill", width: percent, height: 4 }),
  );
}

const icons = {
  check: "M3 8.5 6.5 12 13 4.5",
  cross: "M4 4l8 8M12 4l-8 8",
  clock: "M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2ZM8 5v3.2l2.2 1.4",
  alert: "M8 2.5 14.2 13.2H1.8ZM8 6.6v3M8 11.4v.1",
  arrow: "M3 8h9M8.5 4.5 12 8l-3.5 3.5",
  phone: "M4 2.8h2.2l1 2.8-1.5 1.1a7 7 0 0 0 3.6 3.6l1.1-1.5 2.8 1V12c0 .8-.6 1.3-1.4 1.2C6.6 12.8 3.2 9.400 2.800 4.200 2.700 3.400 3.200 2.800 4 2.800Z",
  copy: "M5.500 5.500h7v8h-7ZM10.500 5.500v-3h-7v8h2",
  question: "M5.800 6.200a2.200 2.200 0 1 1 3.400 1.800c-.8.6-1.200 1-1.200 1.900M8 12.200v.1",
} as const;
export type IconName = keyof typeof icons;

/// A line drawing in the colour of the text around it; always beside words, so hidden from screen readers.
export function icon(name: IconName): SVGElement {
  return svg("svg", { class: `icon icon-${name}`, viewBox: "0 0 16 16", "aria-hidden": "true" }, svg("path", { d: icons[name] }));
}
