import {expect} from '@open-wc/testing';
import sinon from 'sinon';
import {networkAdvice} from '../../src/controllers/advice.js';

describe('networkAdvice', () => {
  afterEach(() => {
    sinon.restore();
  });

  it('says what another server must send, and that there is a way without', () => {
    const advice = networkAdvice('https://feeds.example/feed/');
    expect(advice).to.contain('Access-Control-Allow-Origin: *');
    expect(advice).to.contain('/wp-json/wp/v2/posts?_embed');
    expect(advice).to.contain(
      "npx withrefugees-widgets snapshot 'https://feeds.example/feed/' --out feeds/",
    );
  });

  it('gives a command that a shell takes as it is meant', () => {
    expect(networkAdvice("https://feeds.example/?a=$(b)&c='d'")).to.contain(
      "'https://feeds.example/?a=$(b)&c=%27d%27'",
    );
  });

  it('is one line', () => {
    expect(networkAdvice('https://feeds.example/')).not.to.contain('\n');
  });

  it('does not speak of CORS where the server is that of the page', () => {
    expect(networkAdvice(`${location.origin}/feed/`)).to.equal('the server could not be reached.');
  });

  it('says that the reader is offline', () => {
    sinon.stub(navigator, 'onLine').get(() => false);
    expect(networkAdvice('https://feeds.example/')).to.equal('the reader is offline.');
  });
});
