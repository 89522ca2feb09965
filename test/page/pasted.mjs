// What comes out of the builder's code where it is pasted: read back by the parsers of each language.
import assert from 'node:assert/strict';
import {defaultTreeAdapter as tree, parse, parseFragment} from 'parse5';
import * as prettier from 'prettier';
import ts from 'typescript';

/** All elements of a parsed document, in order. */
export function elementsIn(node) {
  const own = tree.isElementNode(node) ? [node] : [];
  const inner = node.content ? [node.content] : (node.childNodes ?? []);
  return [...own, ...inner.flatMap(elementsIn)];
}

const commentsIn = (node) => [
  ...(tree.isCommentNode(node) ? [node.data] : []),
  ...(node.childNodes ?? []).flatMap(commentsIn),
];

export const textIn = (node) =>
  tree.isTextNode(node) ? node.value : (node.childNodes ?? []).map(textIn).join('');

const attributesOf = ({attrs}) => Object.fromEntries(attrs.map(({name, value}) => [name, value]));

/** A widget with what is around and inside it, as the model tells them. */
export function expectedOf({attributes, campaign, properties, link, lang, widget}, isOnScript) {
  const values = (pairs) => Object.fromEntries(pairs.map(({name, value}) => [name, value]));
  return {
    campaign: isOnScript ? null : values(campaign),
    widget: {
      ...(lang ? {lang} : {}),
      ...values(attributes),
      ...(properties.length > 0
        ? {style: properties.map((pair) => pair.join(': ')).join('; ')}
        : {}),
    },
    link,
    name: widget.name,
  };
}

/** The one widget in some HTML, however it is written; fails where there is anything else. */
function widgetIn(elements, nameOf, unprefixed) {
  const names = elements.map(nameOf);
  const rest = names.filter((name) => name !== 'a');
  const isWrapped = rest[0] === 'campaign';
  assert.ok(rest.length === (isWrapped ? 2 : 1), `${names}`);
  const read = (element) => {
    const pairs = Object.entries(unprefixed(attributesOf(element)));
    return Object.fromEntries(pairs);
  };
  const link = elements.find(({tagName}) => tagName === 'a');
  const widget = elements[isWrapped ? 1 : 0];
  assert.ok(elements.length <= rest.length + 1, `${names}`);
  return {
    campaign: isWrapped ? read(elements[0]) : null,
    widget: read(widget),
    link: link ? {href: attributesOf(link).href, text: textIn(link)} : null,
    name: nameOf(widget),
  };
}

const tagName = ({tagName: name}) => name.replace(/^wr-/, '');

/** Scripts aside, which come first. */
export function readHtml(code) {
  const elements = elementsIn(parseFragment(code));
  const scripts = elements.filter(({tagName: name}) => name === 'script' || name === 'link');
  const others = elements.slice(scripts.length);
  assert.deepEqual(
    others.filter((element) => scripts.includes(element)),
    [],
  );
  return {
    scripts: scripts.map(attributesOf),
    ...widgetIn(others, tagName, (attributes) => attributes),
  };
}

export function readDiv(code) {
  const data = (attributes) =>
    Object.fromEntries(
      Object.entries(attributes)
        .filter(([name]) => name !== 'data-wr')
        .map(([name, value]) => [name.replace(/^data-/, ''), value]),
    );
  const name = (element) => attributesOf(element)['data-wr'] ?? element.tagName;
  // Themes put the one outside into their column.
  const [outside, ...inside] = elementsIn(parseFragment(code));
  assert.deepEqual([outside.tagName, attributesOf(outside)], ['div', {}]);
  assert.deepEqual(elementsIn(outside).slice(1), inside);
  return widgetIn(inside, name, data);
}

/** The block, and that it is one block, in which nothing is a shortcode. */
export function readWordPress(code) {
  assert.deepEqual(commentsIn(parseFragment(code)), [' wp:html ', ' /wp:html ']);
  assert.doesNotMatch(code.replaceAll(/<!--.*?-->/g, ''), /[[\]]|-->|<!--/);
  return readDiv(code);
}

export function readFrame(code) {
  const [frame, ...others] = elementsIn(parseFragment(code));
  assert.deepEqual([frame.tagName, others], ['iframe', []]);
  const {src, title, allow, ...rest} = attributesOf(frame);
  assert.deepEqual(Object.keys(rest), ['width', 'height', 'style']);
  const {origin, pathname, searchParams} = new URL(src);
  return {address: origin + pathname, title, allow, query: Object.fromEntries(searchParams)};
}

export async function readMarkdown(code) {
  const {ast} = await prettier.__debug.parse(code, {parser: 'markdown'});
  const [paragraph, ...others] = ast.children;
  const [link, ...more] = paragraph.children;
  assert.deepEqual([link.type, others, more], ['link', [], []], code);
  return {href: link.url, text: link.children.map(({value}) => value).join('')};
}

/** JSX, with values as they are handed to the element. */
export function readReact(code) {
  const source = ts.createSourceFile(
    'x.tsx',
    code,
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  assert.deepEqual(
    source.parseDiagnostics.map(({messageText}) => messageText),
    [],
  );
  const imports = [];
  const elements = [];
  const valueOf = (node) => {
    if (!node) return true;
    if (ts.isStringLiteral(node)) return node.text;
    const {expression} = node;
    if (ts.isStringLiteral(expression)) return expression.text;
    if (ts.isNumericLiteral(expression)) return Number(expression.text);
    if (expression.kind === ts.SyntaxKind.TrueKeyword) return true;
    assert.ok(ts.isObjectLiteralExpression(expression), expression.getText());
    return expression.properties
      .map(({name, initializer}) => `${name.text}: ${initializer.text}`)
      .join('; ');
  };
  const visit = (node) => {
    if (ts.isImportDeclaration(node))
      imports.push(`${node.importClause?.isTypeOnly ? 'type ' : ''}${node.moduleSpecifier.text}`);
    const opening = ts.isJsxElement(node)
      ? node.openingElement
      : ts.isJsxSelfClosingElement(node)
        ? node
        : null;
    if (opening)
      elements.push({
        tag: opening.tagName.getText().replace(/^wr-/, ''),
        attributes: Object.fromEntries(
          opening.attributes.properties.map(({name, initializer}) => [
            name.getText(),
            valueOf(initializer),
          ]),
        ),
        text: (node.children ?? [])
          .map((child) =>
            ts.isJsxText(child)
              ? child.text.trim()
              : ts.isJsxExpression(child)
                ? child.expression.text
                : '',
          )
          .join(''),
      });
    ts.forEachChild(node, visit);
  };
  visit(source);
  const [first, second] = elements;
  const isWrapped = first.tag === 'campaign';
  const link = elements.find(({tag}) => tag === 'a');
  assert.equal(elements.length, 1 + Number(isWrapped) + Number(Boolean(link)));
  const widget = isWrapped ? second : first;
  return {
    imports,
    campaign: isWrapped ? first.attributes : null,
    widget: widget.attributes,
    link: link ? {href: link.attributes.href, text: link.text} : null,
    name: widget.tag,
  };
}

/** A single-file component: its template, and that Vue sees no expression in what is text. */
export function readVue(code) {
  const template = elementsIn(parseFragment(code)).find(({tagName: name}) => name === 'template');
  const elements = elementsIn(template.content);
  for (const element of elements) {
    const isPre = 'v-pre' in attributesOf(element);
    if (textIn(element).includes('{{')) assert.ok(isPre || element.tagName !== 'a', code);
  }
  assert.doesNotMatch(code, /\{\{/);
  const unbound = (attributes) =>
    Object.fromEntries(
      Object.entries(attributes).map(([name, value]) =>
        name.startsWith(':')
          ? [name.slice(1), value === 'true' ? true : Number(value)]
          : [name, value],
      ),
    );
  return widgetIn(elements, tagName, unbound);
}

/** A mail as it is read: texts and links, after what mail programs ask of it has been looked at. */
export function readMail(code) {
  const isWhole = code.startsWith('<!doctype');
  const document = isWhole ? parse(code) : parseFragment(code);
  const elements = elementsIn(document);
  const allowed = /^(html|head|meta|title|style|body|table|tbody|tr|td|h[1-6]|p|a|img)$/;
  for (const element of elements) {
    const {tagName: name} = element;
    const attributes = attributesOf(element);
    assert.match(name, allowed);
    for (const attribute of Object.keys(attributes))
      assert.doesNotMatch(attribute, /^on|^src(doc|set)$/);
    // What only a class says is lost where styles in the head are.
    if (attributes.class)
      assert.ok(attributes.style || attributes.bgcolor, `${name}.${attributes.class}`);
    if (name === 'table') assert.equal(attributes.role, 'presentation');
    if (name === 'img')
      assert.ok(/^https?:/.test(attributes.src) && attributes.width && 'alt' in attributes);
    if (name === 'a')
      assert.ok(/^(https?|mailto):/.test(attributes.href) && attributes.style, attributes.href);
    assert.doesNotMatch(attributes.style ?? '', /position|flex|grid|var\(|url\(|;\s*;/);
    const ground = /background-color: (#\w+)/.exec(attributes.style ?? '')?.[1];
    if (ground && /^(table|td)$/.test(name)) assert.equal(attributes.bgcolor, ground);
  }
  for (const comment of commentsIn(document)) assert.match(comment, /^\[if mso\]>|^<!\[endif\]$/);
  const body = elements.filter(({tagName: name}) => /^(h[1-6]|p|a)$/.test(name));
  return {
    texts: body.map((element) => textIn(element).trim()),
    hrefs: elements
      .filter(({tagName: name}) => name === 'a')
      .map((element) => attributesOf(element).href),
    dirs: [...new Set(elements.flatMap((element) => attributesOf(element).dir ?? []))],
  };
}
