import {expect} from '@open-wc/testing';
import {creditIn} from '../../src/core/credit.js';
import {collectWarnings} from '../helpers.js';

const BASE = 'https://partner.example/page/';

describe('creditIn', () => {
  it('takes plain text as it is', () => {
    expect(creditIn('City of York, 2026', BASE)).to.deep.equal(['City of York, 2026']);
  });

  it('takes what makers of maps give to be copied', () => {
    const html =
      '&copy; <a href="https://osm.example/copyright" target="_blank" onclick="x()">OpenStreetMap</a> contributors';
    expect(creditIn(html, BASE)).to.deep.equal([
      '© ',
      {href: 'https://osm.example/copyright', text: 'OpenStreetMap'},
      ' contributors',
    ]);
  });

  it('keeps but the text of any other markup, and links to the page’s own', () => {
    expect(creditIn('<b>By <i>us</i></b> <a href="/map">here</a>', BASE)).to.deep.equal([
      'By ',
      'us',
      ' ',
      {href: 'https://partner.example/map', text: 'here'},
    ]);
  });

  it('runs nothing, asks for nothing, and follows no other scheme', async () => {
    collectWarnings();
    const hostile = `<img src="https://0.example/x.png" onerror="window.creditRan = true">
      <script>window.creditRan = true</script><style>* { color: red }</style>
      <svg onload="window.creditRan = true"></svg><a href="javascript:window.creditRan = true">Map</a>`;
    const parts = creditIn(hostile, BASE).filter((part) => typeof part !== 'string' || part.trim());
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect([parts, 'creditRan' in window]).to.deep.equal([['Map'], false]);
  });

  it('is nothing of nothing', () => {
    expect(creditIn('  ', BASE)).to.deep.equal([]);
  });
});
