import {expect} from '@open-wc/testing';
import {restore, stub} from 'sinon';
import {canShare, copy, pageAddress, shareNatively} from '../../src/core/share.js';
import {collectWarnings} from '../helpers.js';

/** Gives the browser something, or takes it away, until the test ends. */
function give(name: 'share' | 'clipboard', value: unknown): void {
  Object.defineProperty(navigator, name, {value, configurable: true});
}

afterEach(() => {
  restore();
  for (const name of ['share', 'clipboard']) Reflect.deleteProperty(navigator, name);
});

describe('pageAddress', () => {
  const before = location.href;

  afterEach(() => {
    history.replaceState(history.state, '', before);
    for (const told of document.querySelectorAll('link[rel~=canonical], meta[property]'))
      told.remove();
  });

  function canonical(href: string): void {
    const link = document.createElement('link');
    link.rel = 'canonical';
    link.setAttribute('href', href);
    document.head.append(link);
  }

  it('is the page’s, without what may tell who reads', () => {
    history.replaceState(history.state, '', '/news/?email=ada@mail.example#ada');
    expect(pageAddress()).to.equal(`${location.origin}/news/`);
  });

  it('leaves out a fragment without a query', () => {
    history.replaceState(history.state, '', '/news/#who?a');
    expect(pageAddress()).to.equal(`${location.origin}/news/`);
  });

  it('is the canonical one where there is one', () => {
    canonical('https://page.example/news/?id=7');
    expect(pageAddress()).to.equal('https://page.example/news/?id=7');
  });

  it('takes a relative canonical one for what it means', () => {
    canonical('/canonical');
    expect(pageAddress()).to.equal(`${location.origin}/canonical`);
  });

  function openGraph(content: string): void {
    const meta = document.createElement('meta');
    meta.setAttribute('property', 'og:url');
    meta.content = content;
    document.head.append(meta);
  }

  it('is that of Open Graph where there is no canonical one', () => {
    openGraph('https://page.example/shared');
    expect(pageAddress()).to.equal('https://page.example/shared');
  });

  it('prefers the canonical one', () => {
    openGraph('https://page.example/shared');
    canonical('https://page.example/news');
    expect(pageAddress()).to.equal('https://page.example/news');
  });

  it('takes no other scheme from Open Graph either', () => {
    collectWarnings();
    history.replaceState(history.state, '', '/news/');
    openGraph('data:,x');
    expect(pageAddress()).to.equal(`${location.origin}/news/`);
  });

  for (const href of ['javascript:alert("canonical")', 'https://', '']) {
    it(`does not take ${JSON.stringify(href)} for one`, () => {
      collectWarnings();
      history.replaceState(history.state, '', '/news/');
      canonical(href);
      expect(pageAddress()).to.equal(`${location.origin}/news/`);
    });
  }
});

describe('canShare', () => {
  it('is so where the browser offers it', () => {
    give('share', () => Promise.resolve());
    expect(canShare()).to.equal(true);
  });

  for (const value of [undefined, null, true]) {
    it(`is not with ${String(value)} in its place`, () => {
      give('share', value);
      expect(canShare()).to.equal(false);
    });
  }
});

describe('shareNatively', () => {
  const page = {title: 'Sign', text: '', url: 'https://a.example/'};

  it('offers title and address', async () => {
    const share = stub().resolves();
    give('share', share);
    await shareNatively(page);
    expect(share.firstCall.args).to.deep.equal([{title: 'Sign', url: 'https://a.example/'}]);
  });

  it('offers a text, in which the address is not a second time', async () => {
    const share = stub().resolves();
    give('share', share);
    await shareNatively({...page, text: 'Sign with me'});
    expect(share.firstCall.args).to.deep.equal([
      {title: 'Sign', text: 'Sign with me', url: 'https://a.example/'},
    ]);
  });

  for (const [name, isOver] of [
    ['AbortError', true],
    ['InvalidStateError', true],
    ['NotAllowedError', false],
    ['DataError', false],
  ] as const) {
    it(`is ${isOver ? 'over' : 'to be tried otherwise'} after a ${name}`, async () => {
      give('share', stub().rejects(new DOMException('no', name)));
      expect(await shareNatively(page)).to.equal(isOver);
    });
  }

  it('is to be tried otherwise where the browser throws at once', async () => {
    give('share', stub().throws(new TypeError('no')));
    expect(await shareNatively(page)).to.equal(false);
  });
});

describe('copy', () => {
  it('copies', async () => {
    const writeText = stub().resolves();
    give('clipboard', {writeText});
    const isCopied = await copy('https://a.example/');
    expect([isCopied, writeText.firstCall.args]).to.deep.equal([true, ['https://a.example/']]);
  });

  it('tells where it may not', async () => {
    give('clipboard', {writeText: stub().rejects(new DOMException('no', 'NotAllowedError'))});
    expect(await copy('https://a.example/')).to.equal(false);
  });

  it('tells where there is no clipboard', async () => {
    give('clipboard', undefined);
    expect(await copy('https://a.example/')).to.equal(false);
  });
});
