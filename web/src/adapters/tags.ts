/// What of a text is markup: a person who writes `we need <a second` or `<ann@x.com>` has written words, and none may be lost.

const elements = new Set(
  ("a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img input ins kbd label legend li link main map mark marquee math menu meta meter nav nobr noembed noframes noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp script search section select slot small source spacer span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp").split(" "),
);
/// What office programs write into mail: `<o:p>`, `<v:shape>`, `<st1:city>`.
const office = /^(?:o|v|w|m|x|st1):[a-z]/;
/// Attributes that stand without a value.
const bare = new Set("nowrap noshade compact disabled checked selected readonly multiple hidden async defer required autofocus open reversed controls loop muted autoplay ismap noresize novalidate allowfullscreen itemscope border".split(" "));
/// Elements whose content is no text of the mail.
const unread = new Set("script style title template noscript iframe object svg math xmp noembed noframes".split(" "));

/// A piece of markup, from its `<` to one past its end. A comment or declaration has no name; an element whose content is no
/// text is one piece, and has none either.
export interface Tag {
  readonly begin: number;
  readonly end: number;
  readonly name: string;
  readonly closes: boolean;
}

/// Reads the markup of one text, from its beginning to its end. All that is looked for ahead is remembered, so that it takes
/// linear time.
class Scan {
  readonly #html: string;
  /// Where each name is closed for the last time.
  readonly #lastClosed = new Map<string, number>();
  /// Ends of values behind which no `>` follows.
  readonly #endless = new Set<number>();

  constructor(html: string) {
    this.#html = html;
    for (const { 1: name = "", index } of html.matchAll(/<\/([a-zA-Z][^\s/<>]{0,60})(?=[\s/>])/g)) this.#lastClosed.set(name.toLowerCase(), index);
  }

  /// The piece at `begin`, where a `<` stands; undefined when that is a letter of the text.
  at(begin: number): Tag | undefined {
    const html = this.#html;
    const nameless = (end: number | undefined) => (end === undefined ? undefined : { begin, end, name: "", closes: false });
    if (html.startsWith("<!--", begin)) {
      const end = html.indexOf("-->", begin + 4);
      return nameless(end < 0 ? html.length : end + 3);
    }
    if (/[!?]/.test(html[begin + 1] ?? "")) return nameless(this.#tagEnd(begin + 2));
    const found = /^<(\/?)([a-zA-Z][^\s/<>]{0,60})(?=[\s/>])(?:\s+([a-zA-Z][^\s=/<>"']*)(?=[\s>/])\s*(?![\s=]))?/.exec(html.slice(begin, begin + 160));
    if (found === null) return undefined;
    const [, slash, written = "", word] = found;
    const name = written.toLowerCase();
    if (word !== undefined && !bare.has(word.toLowerCase())) return undefined;
    const isKnown = elements.has(name) || office.test(name);
    if (!isKnown && !(this.#isClosedAfter(name, begin - 1) && /^[a-z][a-z0-9:-]*$/.test(name))) return undefined;
    const end = this.#tagEnd(begin + 1 + (slash ?? "").length + written.length);
    if (end === undefined) return undefined;
    const isEmpty = (name === "svg" || name === "math") && html[end - 2] === "/";
    if (slash === "" && unread.has(name) && !isEmpty && this.#isClosedAfter(name, end - 1)) return nameless(this.#pastElement(name, end));
    return { begin, end, name, closes: slash === "/" };
  }

  #isClosedAfter(name: string, place: number): boolean {
    return (this.#lastClosed.get(name) ?? -1) > place;
  }

  /// One past the element's end, so that nothing in it is read.
  #pastElement(name: string, from: number): number {
    const closing = new RegExp(`</${name}(?=[\\s/>])`, "gi");
    closing.lastIndex = from;
    closing.exec(this.#html);
    return this.#tagEnd(closing.lastIndex) ?? closing.lastIndex;
  }

  /// One past the `>` of a tag; a `>` in quotes is none. Undefined when another `<` or the end of the text comes first.
  #tagEnd(from: number): number | undefined {
    const html = this.#html;
    const values: number[] = [];
    for (let at = from; at < html.length && html[at] !== "<"; at += 1) {
      const letter = html[at];
      if (letter === ">") return at + 1;
      // A quote opens a value only behind `=`; elsewhere it is a letter.
      if ((letter === '"' || letter === "'") && /=\s*$/.test(html.slice(Math.max(from, at - 8), at))) {
        at = html.indexOf(letter, at + 1);
        if (at < 0 || this.#endless.has(at)) break;
        values.push(at);
      }
    }
    for (const end of values) this.#endless.add(end);
    return undefined;
  }
}

/// The markup of a text, piece by piece; what stands between the pieces is text.
export function* tagsOf(html: string): Generator<Tag> {
  let scan: Scan | undefined;
  for (let at = html.indexOf("<"); at >= 0; ) {
    const tag = (scan ??= new Scan(html)).at(at);
    if (tag !== undefined) yield tag;
    at = html.indexOf("<", tag?.end ?? at + 1);
  }
}
