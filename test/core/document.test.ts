import {expect} from '@open-wc/testing';
import {document as own} from '../../src/core/document.js';

const NAMES = ['createElement', 'body', 'hidden', 'addEventListener', 'activeElement'] as const;
const usual = {body: document.body, activeElement: document.activeElement};

/** Puts an element, or two, of that name into the page until the test ends. */
function clobber(name: string, markup: string) {
  const box = document.createDocumentFragment();
  box.append(...new DOMParser().parseFromString(markup, 'text/html').body.children);
  const added = [...box.children];
  for (const element of added) element.setAttribute('name', name);
  usual.body.append(box);
  remove.push(...added);
}

const remove: Element[] = [];
afterEach(() => {
  for (const element of remove.splice(0)) element.remove();
});

describe('document', () => {
  for (const [what, markup] of [
    ['an image', '<img alt="">'],
    ['a form', '<form></form>'],
    ['two images', '<img alt=""><img alt="">'],
    ['a frame', '<iframe title="Frame"></iframe>'],
    ['an object', '<object id="x"></object>'],
    ['a plug-in', '<embed>'],
  ] as const) {
    it(`is not clobbered by the name of ${what}`, () => {
      for (const name of NAMES) clobber(name, markup);
      expect([own.body, own.activeElement, own.hidden]).to.deep.equal([
        usual.body,
        usual.activeElement,
        false,
      ]);
      expect(own.createElement('p').localName).to.equal('p');
      own.removeEventListener('click', usual.body.click);
    });
  }

  it('takes what a script of the page has put in the place of a method', () => {
    const made = document.createElement('p');
    Object.defineProperty(document, 'createElement', {value: () => made, configurable: true});
    try {
      expect(own.createElement('script')).to.equal(made);
    } finally {
      Reflect.deleteProperty(document, 'createElement');
    }
  });
});
