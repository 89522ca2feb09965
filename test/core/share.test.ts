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
    document.querySelector('link[rel~=canonical]')?.remove();
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
  it('offers title and address', async () => {
    const share = stub().resolves();
    give('share', share);
    await shareNatively('Sign', 'https://a.example/');
    expect(share.firstCall.args).to.deep.equal([{title: 'Sign', url: 'https://a.example/'}]);
  });

  for (const name of ['AbortError', 'NotAllowedError']) {
    it(`is over after a ${name}`, async () => {
      const debug = stub(console, 'debug');
      give('share', stub().rejects(new DOMException('no', name)));
      await shareNatively('Sign', 'https://a.example/');
      expect(debug.callCount).to.equal(1);
    });
  }
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
