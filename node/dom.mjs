/**
 * A `DOMParser` for Node, with as much of the DOM as the readers in `src/feeds` ask for. XML is read by
 * xmldom and HTML by parse5, which makes xmldom's nodes of it. Why these: docs/decisions/0005-snapshot-in-node.md.
 */
import {
  DOMImplementation,
  Element,
  onWarningStopParsing,
  DOMParser as XmlParser,
  XMLSerializer,
} from '@xmldom/xmldom';
import {parse} from 'parse5';

const XHTML = 'http://www.w3.org/1999/xhtml';
const implementation = new DOMImplementation();
const serializer = new XMLSerializer();
// Browsers take nothing that is not well-formed, and xmldom by itself mends what it can; but it also warns of a
// U+FFFD, which is but what became of a broken byte.
const parser = new XmlParser({
  locator: false,
  onError(level, message, context) {
    if (!message.includes('replacement character')) onWarningStopParsing(level, message, context);
  },
});

const isElement = ({nodeType}) => nodeType === 1;

// What xmldom lacks. These prototypes are a copy of this program's own, in its one file.
Object.defineProperties(Element.prototype, {
  firstElementChild: {
    get() {
      return [...this.childNodes].find(isElement) ?? null;
    },
  },
  parentElement: {
    get() {
      return this.parentNode && isElement(this.parentNode) ? this.parentNode : null;
    },
  },
  innerHTML: {
    get() {
      return [...this.childNodes].map((node) => serializer.serializeToString(node)).join('');
    },
  },
  querySelector: {
    value(selector) {
      const [, name, attribute, value] = /^(\w+)\[(\w+)=(\w+)\]$/.exec(selector) ?? [];
      if (!name) throw new SyntaxError(`node/dom.mjs does not know the selector ${selector}`);
      const found = [...this.getElementsByTagName(name)];
      return found.find((element) => element.getAttribute(attribute) === value) ?? null;
    },
  },
  alt: {
    get() {
      return this.getAttribute('alt') ?? '';
    },
  },
  className: {
    get() {
      return this.getAttribute('class') ?? '';
    },
  },
  style: {
    get() {
      const [, display = ''] =
        /(?:^|;)\s*display\s*:\s*([\w-]+)/i.exec(this.getAttribute('style') ?? '') ?? [];
      return {display: display.toLowerCase()};
    },
  },
});

export class DOMParser {
  parseFromString(text, type) {
    return type === 'text/html' ? parseHtml(text) : parseXml(text);
  }
}

function parseXml(text) {
  try {
    return parser.parseFromString(text, 'text/xml');
  } catch {
    return implementation.createDocument(null, 'parsererror'); // as in Firefox
  }
}

function parseHtml(text) {
  const document = implementation.createDocument(null, '');
  append(document, document, parse(text).childNodes);
  const [body] = document.getElementsByTagNameNS(XHTML, 'body');
  return Object.assign(document, {
    body,
    images: [...document.getElementsByTagNameNS(XHTML, 'img')],
  });
}

function append(document, parent, nodes) {
  for (const {nodeName, tagName, value, attrs = [], childNodes = []} of nodes) {
    if (nodeName === '#text') parent.appendChild(document.createTextNode(value));
    if (!tagName) continue; // a comment or the doctype
    const element = document.createElementNS(XHTML, tagName);
    for (const attribute of attrs) element.setAttribute(attribute.name, attribute.value);
    append(document, element, childNodes);
    parent.appendChild(element);
  }
}
