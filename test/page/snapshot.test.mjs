// The command `snapshot`, over a real server and real files. (No browser: it runs in Node alone.)
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, afterEach, before, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {parseStories, parseWebinars} from '../../dist/feeds/index.js';
import {DOMParser} from '../../node/dom.mjs';
import {Origin, megabytes} from './origin.mjs';

globalThis.DOMParser = DOMParser;

const cli = fileURLToPath(new URL('../../dist/node/cli.js', import.meta.url));
const fixture = (name) => fileURLToPath(new URL(`../fixtures/feeds/${name}`, import.meta.url));
const origin = new Origin();
let out;

before(() => origin.start('127.0.0.1'));
after(() => origin.stop());
afterEach(() => {
  origin.reset();
  if (out) rmSync(out, {recursive: true, force: true});
  out = undefined;
});

/** Runs the command as a shell would, in a folder of its own. */
function run(...args) {
  out ??= mkdtempSync(join(tmpdir(), 'withrefugees-'));
  return new Promise((resolve) => {
    const env = {...process.env, TZ: 'Europe/Zurich'};
    execFile(process.execPath, [cli, ...args], {cwd: out, env}, (error, stdout, stderr) => {
      resolve({code: error?.code ?? 0, stdout, stderr});
    });
  });
}

const files = () => readdirSync(join(out, 'feeds')).sort();
const written = (name = files()[0]) => readFileSync(join(out, 'feeds', name), 'utf8');

const RSS = `<?xml version="1.0" encoding="ISO-8859-1"?>
<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><link>https://news.example/</link><language>fr</language>
<item><guid>1</guid><title>L'\xe9t\xe9 &amp;amp; the &amp;lt;b&amp;gt; tag: 1 &amp;lt; 2</title><link>/a?x=1&amp;y=2</link>
<pubDate>Mon, 18 Dec 2017 10:00:00 GMT</pubDate><author>jo@news.example (Jo Doe)</author>
<description>&lt;p&gt;One &amp;amp; two.&lt;/p&gt;&lt;p&gt;Three &amp;lt; four&lt;/p&gt;</description>
<media:content url="/1.jpg" width="640" height="480"/><media:credit>UNHCR/A. Photographer</media:credit></item>
<item><guid>2</guid><title>No link, & not well-formed&nbsp;</title></item>
<item><pubDate>Mon, 18 Dec 2017 10:00:00 GMT</pubDate></item>
</channel></rss>`;

const day = (ahead) =>
  new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');

const calendar = () =>
  [
    'BEGIN:VCALENDAR',
    ...['BEGIN:VEVENT', 'UID:weekly', `DTSTART;TZID=America/New_York:${day(2)}T100000`],
    ...['DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=3', 'SUMMARY:Weekly\\, with a <b> and a &lt\\;'],
    ...['DESCRIPTION:Join <https://zoom.example/j/1>\\nor call', 'LOCATION:Online', 'END:VEVENT'],
    ...['BEGIN:VEVENT', 'UID:day', `DTSTART;VALUE=DATE:${day(3)}`, 'SUMMARY:All day'],
    ...['STATUS:CANCELLED', 'END:VEVENT'],
    ...[
      'BEGIN:VEVENT',
      'UID:floating',
      `DTSTART:${day(4)}T100000`,
      'SUMMARY:Floating',
      'END:VEVENT',
    ],
    ...['BEGIN:VEVENT', 'UID:far', `DTSTART:${day(401)}T100000Z`, 'SUMMARY:Far', 'END:VEVENT'],
    'END:VCALENDAR',
  ].join('\r\n');

const period = () => ({
  base: 'https://page.example/feeds/x.json',
  from: new Date().toISOString(),
  to: new Date(Date.now() + 400 * 86_400_000).toISOString(),
  timeZone: 'Europe/Zurich',
});

it('writes stories that read back as the same', async () => {
  const url = origin.route('/feed/', {body: Buffer.from(RSS, 'latin1')});
  const {code, stderr} = await run('snapshot', url);
  assert.deepEqual([code, stderr], [0, '']);
  const source = await parseStories(new Uint8Array(Buffer.from(RSS, 'latin1')).buffer, {base: url});
  const copy = await parseStories(written(), {base: 'https://page.example/feeds/x.json'});
  assert.deepEqual(copy, source.slice(0, 2)); // the third one says nothing
  assert.deepEqual(
    copy.map(({title}) => title),
    ["L'été & the tag: 1 < 2", 'No link, & not well-formed'],
  );
});

it('writes titles that look like HTML so that they read back as the same', async () => {
  const titles = ['The <b> tag', 'Write &amp; for &', '1 < 2 && 3 > 2', 'a &amp;amp; b'];
  const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const items = titles.map((title, id) => ({id, title: escape(escape(title)), url: `/${id}`}));
  const url = origin.route('/feed.json', {body: JSON.stringify({items})});
  await run('snapshot', url);
  const copy = await parseStories(written(), {base: url});
  assert.deepEqual(
    copy.map(({title}) => title),
    titles,
  );
});

it('writes a JSON Feed', async () => {
  const url = origin.route('/feed/', {body: RSS});
  await run('snapshot', url);
  const {version, title, items} = JSON.parse(written());
  assert.deepEqual(
    [version, title, items[0].image, items[0].authors],
    [
      'https://jsonfeed.org/version/1.1',
      'Stories from 127.0.0.1',
      'https://news.example/1.jpg',
      [{name: 'Jo Doe'}],
    ],
  );
});

it('writes pictures of WordPress with all their sizes', async () => {
  const body = readFileSync(fixture('wp-posts-embed.json'));
  const url = origin.route('/wp-json/wp/v2/posts', {body});
  await run('snapshot', `${url}?_embed`);
  const source = await parseStories(body.toString(), {base: url});
  const copy = await parseStories(written(), {base: 'https://page.example/'});
  assert.deepEqual(copy, source);
  assert.ok(copy.some(({image}) => image?.srcset && image.sizes));
});

it('writes webinars that read back as the same', async () => {
  const url = origin.route('/events.ics', {body: calendar()});
  const {code, stdout} = await run('snapshot', url);
  assert.equal(code, 0);
  assert.match(stdout, /: 5 webinars of /);
  const source = await parseWebinars(calendar(), {...period(), base: url});
  assert.deepEqual(await parseWebinars(written(), period()), source);
});

it('writes a plain list of webinars, each by itself', async () => {
  const url = origin.route('/events.ics', {body: calendar()});
  await run('snapshot', url);
  const webinars = JSON.parse(written());
  const starts = webinars.map(({title, start}) => [title.split(',')[0], start.slice(0, 10)]);
  const dash = (text) => text.replace(/(....)(..)(..)/, '$1-$2-$3');
  assert.deepEqual(starts, [
    ['Weekly', dash(day(2))],
    ['All day', dash(day(3))],
    ['Floating', dash(day(4))],
    ['Weekly', dash(day(9))],
    ['Weekly', dash(day(16))],
  ]);
});

it('reads times that name no zone in the one that is given', async () => {
  const url = origin.route('/events.ics', {body: calendar()});
  await run('snapshot', url, '--time-zone', 'Asia/Tokyo');
  const {start} = JSON.parse(written()).find(({title}) => title === 'Floating');
  assert.match(start, /T01:00:00Z$/);
});

it('looks as far ahead as it is told', async () => {
  const url = origin.route('/events.ics', {body: calendar()});
  await run('snapshot', url, '--days', '410');
  assert.ok(written().includes('"Far"'));
});

it('writes no more items than it is told', async () => {
  const items = [1, 2, 3].map((id) => ({id, title: `Story ${id}`}));
  const url = origin.route('/feed.json', {body: JSON.stringify({items})});
  await run('snapshot', url, '--max', '2');
  assert.equal(JSON.parse(written()).items.length, 2);
});

it('reads files, and tells stories from webinars by their content', async () => {
  const names = ['jsonfeed-1.1.json', 'tribe-events.json', 'wp-posts-embed.json'];
  const {code, stdout} = await run('snapshot', ...names.map(fixture), '--days', '100000');
  assert.equal(code, 0);
  assert.deepEqual(
    [files(), stdout.match(/stories|webinars/g).sort()],
    [names, ['stories', 'stories', 'webinars']],
  );
});

it('names each file by its address', async () => {
  const paths = ['/feed/', '/?rest_route=/wp/v2/posts', '/a.ics'];
  origin.route('/feed/', {body: '[]'});
  origin.route('/', {body: '[]'});
  origin.route('/a.ics', {body: calendar()});
  await run('snapshot', ...paths.map((path) => origin.url + path));
  const host = origin.url.slice('http://'.length).replace(':', '-');
  assert.deepEqual(
    files(),
    ['rest-route-wp-v2-posts', 'a.ics', 'feed'].map((end) => `${host}-${end}.json`).sort(),
  );
});

it('gives two addresses two files', async () => {
  origin.route('/a/b', {body: '[]'});
  origin.route('/a-b', {body: '[]'});
  await run('snapshot', `${origin.url}/a/b`, `${origin.url}/a-b`);
  assert.equal(files().length, 2);
});

it('leaves a file alone that says the same already', async () => {
  const url = origin.route('/feed/', {body: RSS});
  await run('snapshot', url);
  const path = join(out, 'feeds', files()[0]);
  utimesSync(path, 1, 1);
  const {stdout} = await run('snapshot', url);
  assert.match(stdout, /, unchanged\n$/);
});

const failures = {
  'is gone': {answer: {status: 404}, says: /failed: the server answered 404\. .* is kept, from 20/},
  'is a login page': {
    answer: {headers: {'content-type': 'text/html'}, body: '<!doctype html><title>Log in</title>'},
    says: /failed: this is neither a feed nor a calendar\. .* is kept/,
  },
  'is too large': {
    answer: () => ({body: megabytes(6)}),
    says: /failed: more than 5242880 bytes\. .* is kept/,
  },
  'is empty': {answer: {body: ''}, says: /failed: this is neither/},
  'breaks off before its first item': {
    answer: {body: RSS.slice(0, RSS.indexOf('<item') - 3)},
    says: /failed: this is neither/,
  },
};

for (const [what, {answer, says}] of Object.entries(failures)) {
  it(`keeps the file where the source ${what}`, async () => {
    const url = origin.route('/feed/', {body: RSS});
    await run('snapshot', url);
    const old = written();
    origin.route('/feed/', answer);
    const {code, stdout, stderr} = await run('snapshot', url);
    assert.deepEqual([code, stdout, written(), files().length], [1, '', old, 1]);
    assert.match(stderr, says);
  });
}

it('asks once more where the server has a moment', async () => {
  let asked = 0;
  const url = origin.route('/feed/', () => ((asked += 1) === 1 ? {status: 503} : {body: RSS}));
  const {code} = await run('snapshot', url);
  assert.deepEqual([code, asked], [0, 2]);
});

it('writes the others where one fails', async () => {
  const url = origin.route('/feed/', {body: RSS});
  const {code, stdout, stderr} = await run('snapshot', `${origin.url}/gone`, url);
  assert.deepEqual([code, files().length], [1, 1]);
  assert.match(stdout, /2 stories of /);
  assert.match(stderr, /gone failed: the server answered 404\. .* is not there yet\.\n$/);
});

it('leaves no draft behind, nor half a file, where it may not write', async () => {
  const url = origin.route('/feed/', {body: RSS});
  await run('--version'); // makes the folder
  writeFileSync(join(out, 'feeds'), 'a file where the folder should be');
  const {code, stderr} = await run('snapshot', url);
  assert.equal(code, 1);
  assert.match(stderr, /failed: .*(EEXIST|ENOTDIR)/);
  assert.deepEqual(readdirSync(out), ['feeds']);
});

it('does not replace what it reads', async () => {
  await run('--version');
  const path = join(out, 'feed.json');
  writeFileSync(path, '[]');
  const {code, stderr} = await run('snapshot', 'feed.json', '--out', '.');
  assert.deepEqual([code, readFileSync(path, 'utf8')], [1, '[]']);
  assert.match(stderr, /choose another --out/);
});

it('says that a file is not there', async () => {
  const {code, stderr} = await run('snapshot', 'gone.xml');
  assert.equal(code, 1);
  assert.match(stderr, /gone\.xml failed: the file can't be read \(ENOENT\)/);
});

const misuses = {
  'no command': [],
  'another command': ['snapshop', 'https://a.example/'],
  'no address': ['snapshot'],
  'an unknown option': ['snapshot', 'a.xml', '--outt', 'x'],
  'an option without its value': ['snapshot', 'a.xml', '--out'],
  'no number': ['snapshot', 'a.xml', '--max', 'all'],
  'a number of days below 1': ['snapshot', 'a.xml', '--days', '0'],
  'no time zone': ['snapshot', 'a.xml', '--time-zone', 'Mars/Olympus'],
};

for (const [what, args] of Object.entries(misuses)) {
  it(`does not understand ${what}`, async () => {
    const {code, stdout, stderr} = await run(...args);
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /--help tells more/);
  });
}

it('tells how it is used', async () => {
  const {code, stdout, stderr} = await run('--help');
  assert.deepEqual([code, stderr], [0, '']);
  for (const word of [
    'snapshot <address…>',
    '--out',
    '--max',
    '--days',
    '--time-zone',
    'Exit code',
  ])
    assert.ok(stdout.includes(word), word);
});
