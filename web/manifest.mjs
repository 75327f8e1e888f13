// Writes down the elements' public surface from their source, as a custom-elements manifest (schema 1.0.0).
// What it reads: `customElements.define(tag, Class)`; accessors and methods that the class makes public; `observedAttributes`,
// attributes that the class asks for and those its styles ask for on `:host`; the interface of events; every `part`, every slot and
// every `--baton-*` property in the files an element is made of; what it inherits from classes of the package. Descriptions are the
// remarks that stand there, and what the class says of a property with `@prop`.
import { relative } from "node:path";
import ts from "typescript";

const lifecycle = ["connectedCallback", "disconnectedCallback", "attributeChangedCallback", "adoptedCallback"];
const byName = (list) => [...list].sort((a, b) => (a.name < b.name ? -1 : 1));
const unique = (list) => byName([...new Map(list.map((one) => [one.name, one])).values()]);

/// `folder` is the package's own; `moduleOf` says which of its scripts a source becomes. Gives the manifest as an object.
export function manifestOf(folder, roots, moduleOf) {
  const program = ts.createProgram(roots, { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, strict: true, lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"], types: [] });
  const surface = new Surface(program, folder, moduleOf);
  const modules = surface.elements().map(({ tag, declaration }) => surface.module(tag, declaration));
  if (modules.length === 0) throw new Error("no element is defined in the sources");
  return { schemaVersion: "1.0.0", readme: "README.md", modules };
}

class Surface {
  constructor(program, folder, moduleOf) {
    this.folder = folder;
    this.moduleOf = moduleOf;
    this.checker = program.getTypeChecker();
    this.own = program.getSourceFiles().filter(({ fileName, isDeclarationFile }) => !isDeclarationFile && !fileName.includes("node_modules"));
  }

  /// Every tag that is defined, with its class.
  elements() {
    const found = [];
    for (const file of this.own) {
      visit(file, (node) => {
        if (!ts.isCallExpression(node) || node.expression.getText(file) !== "customElements.define") return;
        const symbol = this.original(this.checker.getSymbolAtLocation(node.arguments[1]));
        found.push({ tag: node.arguments[0].text, declaration: symbol.declarations[0] });
      });
    }
    return found.sort((a, b) => (a.tag < b.tag ? -1 : 1));
  }

  original(symbol) {
    return symbol.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(symbol) : symbol;
  }

  /// The files an element is made of: its own and all that it imports, except the engine's and the generated ones.
  filesOf(file, found = new Set()) {
    if (found.has(file) || /^src\/(engine|generated)\//.test(relative(this.folder, file.fileName))) return found;
    found.add(file);
    for (const { moduleSpecifier } of file.statements.filter((one) => ts.isImportDeclaration(one) || (ts.isExportDeclaration(one) && one.moduleSpecifier))) {
      const target = this.checker.getSymbolAtLocation(moduleSpecifier)?.declarations?.[0];
      if (target !== undefined && this.own.includes(target)) this.filesOf(target, found);
    }
    return found;
  }

  module(tag, declaration) {
    const file = declaration.getSourceFile();
    const files = [...this.filesOf(file)];
    const name = declaration.name.text;
    const events = this.events(file, files, `${name}EventMap`);
    const [, summary] = /^`<[\w-]+>`:?\s*([^.]*\.)/.exec(remarkOf(file.statements[0], file, true)) ?? [];
    const described = { kind: "class", customElement: true, name, tagName: tag, superclass: { name: "HTMLElement" }, ...(summary ? { summary } : {}) };
    const path = this.moduleOf(relative(this.folder, file.fileName));
    const members = this.members(declaration);
    const css = { cssParts: this.parts(files), cssProperties: properties(files), slots: this.slots(files) };
    const all = { ...described, members, attributes: this.attributes(declaration, members, files), events, ...css };
    const reference = { name, module: path };
    return { kind: "javascript-module", path, declarations: [all], exports: [{ kind: "custom-element-definition", name: tag, declaration: reference }, { kind: "js", name, declaration: reference }] };
  }

  /// The class, and those of the package that it extends.
  classes(declaration) {
    const above = declaration.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0].expression;
    const found = above === undefined ? undefined : this.original(this.checker.getSymbolAtLocation(above)).declarations[0];
    return found !== undefined && ts.isClassDeclaration(found) && this.own.includes(found.getSourceFile()) ? [declaration, ...this.classes(found)] : [declaration];
  }

  members(declaration) {
    const all = this.classes(declaration).flatMap((one) => [...one.members]);
    const members = all.filter((one) => one.name !== undefined && ts.isIdentifier(one.name) && !lifecycle.includes(one.name.text));
    const open = members.filter((one) => !(ts.getCombinedModifierFlags(one) & (ts.ModifierFlags.Static | ts.ModifierFlags.Private | ts.ModifierFlags.Protected)));
    const told = toldOf(declaration);
    return unique(open.filter((one) => !ts.isSetAccessor(one)).map((one) => this.member(one, open, told)));
  }

  member(node, all, told) {
    const name = node.name.text;
    const text = this.checker.typeToString(this.checker.getTypeAtLocation(node), node, ts.TypeFormatFlags.NoTruncation);
    const remark = remarkOf(node, node.getSourceFile()) || told.get(name) || "";
    const description = remark === "" ? {} : { description: remark };
    if (ts.isMethodDeclaration(node)) return { kind: "method", name, ...description, return: { type: { text: this.returned(node) } } };
    const readonly = ts.isGetAccessor(node) ? !all.some((one) => ts.isSetAccessor(one) && one.name.text === name) : Boolean(ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Readonly);
    const attribute = asksFor(node, "this.getAttribute")[0];
    return { kind: "field", name, type: { text }, ...description, ...(readonly ? { readonly } : {}), ...(attribute === undefined ? {} : { attribute, reflects: true }) };
  }

  returned(node) {
    const signature = this.checker.getSignatureFromDeclaration(node);
    return this.checker.typeToString(this.checker.getReturnTypeOfSignature(signature));
  }

  attributes(declaration, members, files) {
    const observed = declaration.members.find((one) => one.name?.getText() === "observedAttributes");
    const names = new Set(observed === undefined ? [] : literals(observed.initializer));
    for (const one of this.classes(declaration)) for (const name of asksFor(one, "this.getAttribute")) names.add(name);
    for (const file of files) for (const [, name] of file.text.matchAll(/:host\([^)]*\[([\w-]+)/g)) if (name !== "hidden") names.add(name);
    const words = (name) => [...new Set(files.flatMap((file) => [...file.text.matchAll(new RegExp(`\\[${name}="([^"]+)"`, "g"))].map(([, word]) => word)))].sort();
    return byName([...names].map((name) => {
      const field = members.find((one) => one.attribute === name);
      const choice = words(name).map((word) => `"${word}"`).join(" | ");
      return { name, ...(field === undefined ? {} : { fieldName: field.name, ...(field.description ? { description: field.description } : {}) }), type: { text: choice === "" ? "string" : choice } };
    }));
  }

  /// The members of the interface of events, in any file of the element; what each is for stands with it, or at the top of that file
  /// or of the element's: `name`, then two spaces.
  events(file, files, map) {
    const declared = files.flatMap((one) => one.statements).find((one) => ts.isInterfaceDeclaration(one) && one.name.text === map);
    if (declared === undefined) throw new Error(`no file of ${file.fileName} has ${map}`);
    const home = declared.getSourceFile();
    const top = [home, file].map((one) => remarkOf(one.statements[0], one, true)).join("\n");
    return byName(declared.members.map((one) => {
      const name = one.name.text;
      const [, above] = new RegExp(`^\\s*\`${name}\`\\s+(.*)$`, "m").exec(top) ?? [];
      const description = remarkOf(one, home) || above;
      return { name, type: { text: one.type.getText(home) }, ...(description === undefined ? {} : { description }) };
    }));
  }

  parts(files) {
    const names = files.flatMap((file) => {
      const found = [];
      visit(file, (node) => {
        if (ts.isPropertyAssignment(node) && node.name.getText(file) === "part") found.push(...this.texts(node.initializer, files));
        if (ts.isCallExpression(node) && /\.setAttribute$/.test(node.expression.getText(file)) && node.arguments[0]?.text === "part") found.push(...this.texts(node.arguments[1], files));
      });
      return found;
    });
    return unique(names.flatMap((text) => text.split(/\s+/)).map((name) => ({ name })));
  }

  /// The texts an expression may be; a parameter is followed to the places where its function is called.
  texts(expression, files) {
    const own = literals(expression);
    if (own.length > 0) return own;
    const parameter = ts.isIdentifier(expression) ? this.checker.getSymbolAtLocation(expression)?.valueDeclaration : undefined;
    if (parameter === undefined || !ts.isParameter(parameter)) throw new Error(`${expression.getSourceFile().fileName}: the part ${expression.getText()} can't be told from the source`);
    const place = parameter.parent.parameters.indexOf(parameter);
    const target = this.checker.getSymbolAtLocation(parameter.parent.name);
    const found = [];
    for (const file of files) {
      visit(file, (node) => {
        if (!ts.isCallExpression(node)) return;
        const called = this.checker.getSymbolAtLocation(node.expression);
        if (called !== undefined && this.original(called) === target) found.push(...this.texts(node.arguments[place], files));
      });
    }
    return found;
  }

  slots(files) {
    const found = [];
    for (const file of files) {
      visit(file, (node) => {
        if (!ts.isCallExpression(node) || node.arguments[0]?.text !== "slot") return;
        const named = node.arguments[1]?.properties?.find((one) => one.name?.getText(file) === "name");
        found.push({ name: named?.initializer.text ?? "" });
      });
    }
    return unique(found);
  }
}

/// Custom properties a host may set, with what holds where it does not.
function properties(files) {
  const found = new Map();
  for (const file of files) for (const [, name, otherwise] of file.text.matchAll(/var\((--baton-[\w-]+)(?:,\s*([^;{}]*?))?\)(?=[;\s,)])/g)) if (!found.has(name)) found.set(name, otherwise);
  return byName([...found].map(([name, otherwise]) => ({ name, ...(otherwise === undefined ? {} : { default: otherwise.trim() }) })));
}

function visit(node, look) {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
}

/// Every text that stands in an expression, whichever of them it will be.
function literals(expression) {
  const found = [];
  visit(expression, (node) => {
    const compared = ts.isBinaryExpression(node.parent) && /^[=!]==?$/.test(node.parent.operatorToken.getText());
    if (ts.isStringLiteralLike(node) && !compared) found.push(node.text);
  });
  return found;
}

/// The first argument of every call of `method` below a node.
function asksFor(node, method) {
  const found = [];
  visit(node, (one) => {
    if (ts.isCallExpression(one) && one.expression.getText() === method && one.arguments[0] !== undefined && ts.isStringLiteralLike(one.arguments[0])) found.push(one.arguments[0].text);
  });
  return [...new Set(found)];
}

/// What a class says of its properties, by their names: `@prop {type} name - what it is`.
function toldOf(declaration) {
  const lines = ts.getJSDocCommentsAndTags(declaration).map((one) => one.getText()).join("\n").split("\n");
  return new Map(lines.flatMap((line) => [/^\s*\* @prop \{.*?\} (\w+) - (.*)$/.exec(line)?.slice(1)]).filter((one) => one !== undefined));
}

/// The `///` lines right above a node; those of the file when `wholeFile` is true.
function remarkOf(node, file, wholeFile = false) {
  const ranges = ts.getLeadingCommentRanges(file.text, node.getFullStart()) ?? [];
  const lines = ranges.map(({ pos, end }) => file.text.slice(pos, end)).filter((line) => line.startsWith("///")).map((line) => line.slice(3).replace(/^ /, ""));
  return lines.join(wholeFile ? "\n" : " ").trim();
}
