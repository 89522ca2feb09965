import {expect} from '@open-wc/testing';
import {nextGoal, readCount} from '../../src/petition/count.js';

// What petition platforms answer, cut to what matters: their shapes are those of their documentation.
const ukParliament = `{
  "links": {"self": "https://petition.example/petitions/100000.json"},
  "data": {"type": "petition", "id": 100000, "attributes": {
    "action": "Title", "state": "open", "signature_count": 12345, "rejection": null,
    "signatures_by_country": [
      {"name": "United Kingdom", "code": "GB", "signature_count": 12000},
      {"name": "France", "code": "FR", "signature_count": 345}
    ]
  }}
}`;
const engagingNetworks = `{"rows": [{"columns": [
  {"name": "campaignId", "value": "149502", "type": "xs:int", "format": ""},
  {"name": "participatingSupporters", "value": "12345", "type": "xs:int", "format": ""}
]}]}`;
const changeOrg = `[{"data": {"petitionStats": {"signatureState": {
  "signatureCount": {"displayed": 23456}, "signatureGoal": {"displayed": 25000}
}}}}]`;
const proca = '{"data": {"actionPage": {"campaign": {"stats": {"supporterCount": 12345}}}}}';

describe('readCount', () => {
  const counts: [what: string, text: string, path: string, expected: number][] = [
    ['the contract’s own shape', '{"count": 1912884}', 'count', 1_912_884],
    [
      'UK Parliament’s count',
      '{"signature_count": 12345, "debated": false}',
      'signature_count',
      12_345,
    ],
    ['UK Parliament’s petition', ukParliament, 'data.attributes.signature_count', 12_345],
    [
      'a country of it, by index',
      ukParliament,
      'data.attributes.signatures_by_country.1.signature_count',
      345,
    ],
    [
      'a country of it, by code',
      ukParliament,
      'data.attributes.signatures_by_country[code=FR].signature_count',
      345,
    ],
    [
      'Engaging Networks, by the column’s name',
      engagingNetworks,
      'rows.0.columns[name=participatingSupporters].value',
      12_345,
    ],
    ['Engaging Networks, by index', engagingNetworks, 'rows.0.columns.1.value', 12_345],
    ['Engaging Networks, by brackets', engagingNetworks, 'rows[0].columns[1].value', 12_345],
    [
      'Change.org',
      changeOrg,
      '0.data.petitionStats.signatureState.signatureCount.displayed',
      23_456,
    ],
    ['Proca', proca, 'data.actionPage.campaign.stats.supporterCount', 12_345],
    ['Greenpeace', '{"unique_count": 12345}', 'unique_count', 12_345],
    [
      'ControlShift',
      '{"id": 9, "goal": 500, "signature_count": 223, "location": {"country": "US"}}',
      'signature_count',
      223,
    ],
    [
      'a European Citizens’ Initiative',
      '{"signatureCount": 1395792, "goal": 1000000}',
      'signatureCount',
      1_395_792,
    ],
    ['a number alone', '1912884', 'count', 1_912_884],
    ['a number alone, in a line', ' 1912884\n', 'count', 1_912_884],
    ['a number alone, as text', '"1,912,884"', 'count', 1_912_884],
    ['a number as text', '{"count": "12345"}', 'count', 12_345],
    ['thousands set apart by commas', '{"count": "1,912,884"}', 'count', 1_912_884],
    [
      'thousands set apart by narrow spaces',
      '{"count": "1\\u202f912\\u202f884"}',
      'count',
      1_912_884,
    ],
    ['zero', '{"count": 0}', 'count', 0],
    ['a key that holds a dash', '{"signature-count": 7}', 'signature-count', 7],
  ];
  for (const [what, text, path, expected] of counts) {
    it(`reads ${what}`, () => {
      expect(readCount(text, path)).to.equal(expected);
    });
  }

  const nothing: [what: string, text: string, path: string][] = [
    ['a web page', '<!doctype html><p>12345', 'count'],
    ['an empty answer', '', 'count'],
    ['null', 'null', 'count'],
    ['true', 'true', 'count'],
    ['a path that leads nowhere', '{"count": 1}', 'data.count'],
    ['a path beyond a number', '{"count": 1}', 'count.value'],
    ['an index beyond the list', '[{"count": 1}]', '1.count'],
    ['a name that no entry has', engagingNetworks, 'rows.0.columns[name=signatures].value'],
    ['a name asked of an object', '{"a": {"name": "a", "value": 1}}', 'a[name=a].value'],
    ['entries that are no objects', '{"a": [null, 7, "name"]}', 'a[name=a].value'],
    ['an object', '{"count": {"value": 1}}', 'count'],
    ['a list', '{"count": [1]}', 'count'],
    ['an empty text', '{"count": " "}', 'count'],
    ['a text', '{"count": "many"}', 'count'],
    ['a number below zero', '{"count": -1}', 'count'],
    ['a part of a number', '{"count": 1.5}', 'count'],
    ['a number beyond what can be told apart', '{"count": 1e300}', 'count'],
    ['a decimal comma', '{"count": "1,5"}', 'count'],
    ['what every object inherits', '{}', 'constructor.length'],
    ['the length of a text', '{"count": "12345"}', 'count.length'],
    ['an empty path', '{"count": 1}', ''],
  ];
  for (const [what, text, path] of nothing) {
    it(`finds nothing in ${what}`, () => {
      expect(readCount(text, path)).to.equal(null);
    });
  }

  it('is not misled by a page that has polluted Object.prototype', () => {
    const prototype = Object.prototype as {count?: number};
    prototype.count = 666;
    const count = readCount('{"signatures": 1}', 'count');
    delete prototype.count;
    expect(count).to.equal(null);
  });
});

describe('nextGoal', () => {
  const goals: [count: number, goal: number][] = [
    [0, 100],
    [1, 100],
    [99, 100],
    [100, 150],
    [149, 150],
    [150, 200],
    [999, 1000],
    [1000, 1500],
    [12_345, 15_000],
    [78_000, 100_000],
    [1_912_884, 2_000_000],
    [2_000_000, 2_500_000],
    [9_999_999, 10_000_000],
  ];
  for (const [count, goal] of goals) {
    it(`is ${goal} above ${count}`, () => {
      expect(nextGoal(count)).to.equal(goal);
    });
  }
});
