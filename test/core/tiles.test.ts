import {expect} from '@open-wc/testing';
import {parseTiles} from '../../src/core/tiles.js';
import {collectWarnings} from '../helpers.js';

const BASE = 'https://partner.example/page/';
const TILE = {x: 33, y: 21, z: 6};
const SUFFIX = devicePixelRatio > 1 ? '@2x' : '';

describe('parseTiles', () => {
  const good: Record<string, [template: string, host: string, address: string]> = {
    'a path': [
      'https://tiles.example/{z}/{x}/{y}.png',
      'tiles.example',
      'https://tiles.example/6/33/21.png',
    ],
    'a query': [
      'https://tiles.example/get?z={z}&x={x}&y={y}&key=K-1',
      'tiles.example',
      'https://tiles.example/get?z=6&x=33&y=21&key=K-1',
    ],
    'a port, and a slot twice': [
      'https://tiles.example:8443/{z}/{x}/{y}?at={z}',
      'tiles.example:8443',
      'https://tiles.example:8443/6/33/21?at=6',
    ],
    'one of several names, and fine screens': [
      'https://{s}.tiles.example/{z}/{x}/{y}{r}.png',
      'a.tiles.example',
      `https://a.tiles.example/6/33/21${SUFFIX}.png`,
    ],
    'the page’s own server': [
      '/tiles/{z}/{x}/{y}.png',
      'partner.example',
      'https://partner.example/tiles/6/33/21.png',
    ],
    'a page that came by http: itself': [
      'http://tiles.example/{z}/{x}/{y}.png',
      'tiles.example',
      'http://tiles.example/6/33/21.png',
    ],
  };
  for (const [what, [template, host, address]] of Object.entries(good)) {
    it(`takes ${what}`, () => {
      const warnings = collectWarnings();
      const tiles = parseTiles(template, BASE);
      expect([tiles?.host, tiles?.addressOf(TILE), warnings]).to.deep.equal([host, address, []]);
    });
  }

  const bad = {
    'a slot that is missing': 'https://tiles.example/{z}/{x}.png',
    'no slot': 'https://tiles.example/tile.png',
    'slots that are not sent': 'https://tiles.example/#{z}/{x}/{y}',
    'a slot that nobody fills': 'https://tiles.example/{z}/{x}/{y}.png?key={apikey}',
    'braces left in a query': 'https://tiles.example/?{z}/{x}/{y}{',
    'a host of each tile’s own': 'https://{x}.tiles.example/{z}/{x}/{y}.png',
    'a script': 'javascript:alert("{z}{x}{y}")',
    data: 'data:image/png,{z}{x}{y}',
    'a user’s name': 'https://me:secret@tiles.example/{z}/{x}/{y}.png',
    'no address': 'https://{z}{x}{y}',
  };
  for (const [what, template] of Object.entries(bad)) {
    it(`refuses ${what}, and says so`, () => {
      const warnings = collectWarnings();
      expect(parseTiles(template, BASE)).to.equal(null);
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.include('names no tile server');
    });
  }
});
