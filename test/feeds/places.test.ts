import {expect} from '@open-wc/testing';
import {FeedError} from '../../src/feeds/feed-error.js';
import {parsePlaces} from '../../src/feeds/geojson.js';
import type {Place} from '../../src/feeds/place.js';
import {collectWarnings} from '../helpers.js';

const base = 'https://places.example/feeds/list.geojson';
const read = (value: unknown, from = base) => parsePlaces(JSON.stringify(value), {base: from});
const point = (coordinates: unknown, properties: object = {name: 'A'}) => ({
  type: 'Feature',
  geometry: {type: 'Point', coordinates},
  properties,
});
const collection = (...features: unknown[]) => ({type: 'FeatureCollection', features});

/** What becomes of one place, with a name and those properties. */
async function only(properties: object, from?: string): Promise<Place> {
  const [place] = await read([{name: 'A', ...properties}], from);
  return place!;
}

describe('a list of places', () => {
  it('is read from GeoJSON', async () => {
    const properties = {
      name: 'Lakeside &amp; University',
      url: '../members/1',
      country: 'ca',
      city: 'Kingston',
      category: 'university',
      summary: '<p>By the <b>lake</b>.</p>',
      lang: 'en_CA',
      image: 'logo.png',
      date: '2017-06-20',
    };
    expect(await read(collection(point([-76.48, 44.23], properties)))).to.deep.equal([
      {
        name: 'Lakeside & University',
        url: 'https://places.example/members/1',
        country: 'CA',
        city: 'Kingston',
        category: 'university',
        summary: 'By the lake.',
        language: 'en-CA',
        image: {src: 'https://places.example/feeds/logo.png', alt: ''},
        date: '2017-06-20T00:00:00Z',
        coordinates: [-76.48, 44.23],
      },
    ]);
  });

  it('is read from a plain array, with other common names', async () => {
    const place = await only({title: 'B', name: undefined, lat: '1.5', lng: 2, logo: {url: '/l'}});
    expect([place.name, place.coordinates, place.image?.src]).to.deep.equal([
      'B',
      [2, 1.5],
      'https://places.example/l',
    ]);
  });

  it('keeps its order', async () => {
    const places = await read([{name: 'B'}, {name: 'A'}]);
    expect(places.map(({name}) => name)).to.deep.equal(['B', 'A']);
  });

  it('may be empty', async () => {
    expect([await read([]), await read(collection())]).to.deep.equal([[], []]);
  });

  const categories: Record<string, string> = {
    University: 'university',
    'Higher education': 'university',
    sports: 'sport',
    'Art and culture': 'art',
    NGO: 'ngo',
    charity: 'ngo',
    corporation: 'corporate',
    'Private company': 'corporate',
    City: 'municipality',
    municipality: 'municipality',
    'faith-based': 'faith',
    start: 'other',
    '': 'other',
  };
  for (const [text, category] of Object.entries(categories)) {
    it(`takes "${text}" for ${category}`, async () => {
      expect((await only({category: text})).category).to.equal(category);
    });
  }

  it('keeps what it calls a country', async () => {
    expect((await only({country: 'Scotland'})).country).to.equal('Scotland');
  });
});

describe('a place on no map', () => {
  const nowhere: Record<string, object> = {
    'without a geometry': {type: 'Feature', geometry: null, properties: {name: 'A'}},
    'with an area': {
      type: 'Feature',
      geometry: {type: 'Polygon', coordinates: [[[0, 0]]]},
      properties: {name: 'A'},
    },
    'of a plain list, without coordinates': {name: 'A'},
  };
  for (const [what, feature] of Object.entries(nowhere)) {
    it(`is still listed, ${what}`, async () => {
      const [place] = await read([feature]);
      expect([place?.name, place?.coordinates]).to.deep.equal(['A', null]);
    });
  }
});

describe('a place that is dropped', () => {
  const bad: Record<string, object> = {
    'without a name': point([0, 0], {}),
    'east of the date line': point([180.1, 0]),
    'north of the pole': point([0, 90.1]),
    'with a latitude alone': point([7]),
    'without coordinates': point([]),
    'with coordinates in words': point(['7', '47']),
    'with no numbers': point([null, null]),
    'with a number that is none': {name: 'A', lat: 'x', lon: '2'},
    'with half of its coordinates': {name: 'A', lat: '2'},
    'that is empty': {},
  };
  for (const [what, feature] of Object.entries(bad)) {
    it(`is one ${what}; the others stay, and there is one warning`, async () => {
      const warnings = collectWarnings();
      const address = `${base}?${what}`;
      const places = await read(
        collection(point([180, -90]), feature, feature, point([0, 0, 1000])),
        address,
      );
      expect(places.map(({coordinates}) => coordinates)).to.deep.equal([
        [180, -90],
        [0, 0],
      ]);
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.contain('2 of 4 places');
    });
  }
});

describe('what is no list of places', () => {
  const others: Record<string, string> = {
    nothing: '',
    'a web page': '<!doctype html><title>Log in</title>',
    'other JSON': '{"message": "Not found"}',
    'one feature': JSON.stringify(point([0, 0])),
    'a list of others': '[{"a": 1}]',
    'a list that is none': '{"features": {"length": 1e9}}',
    'JSON of 200,000 levels': '['.repeat(200_000),
  };
  for (const [what, body] of Object.entries(others)) {
    it(`refuses ${what}`, async () => {
      const error = await parsePlaces(body, {base}).catch((reason: unknown) => reason);
      expect(error instanceof FeedError && error.code).to.equal('not-a-feed');
    });
  }
});

describe('what is unsafe in a place', () => {
  for (const address of ['javascript:alert(1)', 'data:text/html,x', 'https://u:p@evil.example/']) {
    it(`loses its link to ${address}`, async () => {
      collectWarnings();
      const {url, image} = await only({url: address, image: address});
      expect([url, image]).to.deep.equal([null, null]);
    });
  }

  it('loses a picture by http: in a list by https:', async () => {
    collectWarnings();
    expect((await only({image: 'http://pictures.example/1.png'})).image).to.equal(null);
  });

  it('keeps a picture by http: in a list by http:', async () => {
    const {image} = await only({image: '1.png'}, 'http://places.example/');
    expect(image?.src).to.equal('http://places.example/1.png');
  });

  it('has no markup', async () => {
    const {name, summary} = await only({name: '<img src=x onerror=alert(1)>A', summary: '<b>B'});
    expect([name, summary]).to.deep.equal(['A', 'B']);
  });

  it('has no end', async () => {
    const long = 'x'.repeat(100_000);
    const {name, city, summary} = await only({name: long, city: long, summary: long});
    expect([name.length, city?.length, summary.length]).to.deep.equal([300, 300, 2000]);
  });

  it('does not come from what a page has put into Object.prototype', async () => {
    Object.defineProperty(Object.prototype, 'url', {
      value: 'https://evil.example/',
      configurable: true,
    });
    const {url} = await only({});
    Reflect.deleteProperty(Object.prototype, 'url');
    expect(url).to.equal(null);
  });
});
