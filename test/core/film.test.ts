import {expect} from '@open-wc/testing';
import {parseFilm} from '../../src/core/film.js';
import {collectWarnings} from '../helpers.js';

const BASE = 'https://page.example/news/';
const ID = 'aB3_-xYz019';
const UUID = '9c9de5e8-0a1e-484a-b099-e80766180a6d';
const SHORT = 'kkGMgK9ZtnKfYAgnEtQxbv';
const NOCOOKIE = `https://www.youtube-nocookie.com/embed/${ID}?autoplay=1&playsinline=1&rel=0&hl=fr&cc_lang_pref=fr&cc_load_policy=1`;
const VIMEO = 'https://player.vimeo.com/video/76979871?autoplay=1&dnt=1&texttrack=fr';
const TUBE = (id: string) => `https://tube.example/videos/embed/${id}?autoplay=1&p2p=0&subtitle=fr`;

/** `[address, the player's address in French]` */
const FILMS: readonly (readonly [src: string, player: string])[] = [
  [`https://www.youtube.com/watch?v=${ID}`, NOCOOKIE],
  [`https://youtube.com/watch?list=PL1&v=${ID}&feature=share`, NOCOOKIE],
  [`http://m.youtube.com/watch?v=${ID}#x`, NOCOOKIE],
  [`https://music.youtube.com/watch?v=${ID}`, NOCOOKIE],
  [`https://youtu.be/${ID}?si=x`, NOCOOKIE],
  [`https://www.youtube.com/shorts/${ID}`, NOCOOKIE],
  [`https://www.youtube.com/live/${ID}/`, NOCOOKIE],
  [`https://www.youtube.com/embed/${ID}?autoplay=1`, NOCOOKIE],
  [`//www.youtube-nocookie.com/embed/${ID}`, NOCOOKIE],
  [`https://youtu.be/${ID}?t=90`, `${NOCOOKIE}&start=90`],
  [`https://youtu.be/${ID}?t=1h2m3s`, `${NOCOOKIE}&start=3723`],
  [`https://www.youtube.com/embed/${ID}?start=7`, `${NOCOOKIE}&start=7`],
  [`https://youtu.be/${ID}?t=soon&start=1`, NOCOOKIE],
  ['https://vimeo.com/76979871', VIMEO],
  ['https://www.vimeo.com/76979871/', VIMEO],
  ['https://vimeo.com/channels/staffpicks/76979871', VIMEO],
  ['https://vimeo.com/76979871/8272103f6e', `${VIMEO}&h=8272103f6e`],
  ['https://player.vimeo.com/video/76979871?h=8272103f6e', `${VIMEO}&h=8272103f6e`],
  ['https://player.vimeo.com/video/76979871?h=%22%3E', VIMEO],
  ['https://vimeo.com/76979871#t=1m5s', `${VIMEO}#t=65s`],
  [`https://tube.example/w/${SHORT}`, TUBE(SHORT)],
  [`https://tube.example/videos/watch/${UUID}`, TUBE(UUID)],
  [`https://tube.example/videos/embed/${UUID}?p2p=1`, TUBE(UUID)],
  [`https://tube.example/w/${SHORT}?start=1m`, `${TUBE(SHORT)}&start=60s`],
];

/** Nearly films. */
const OTHERS = [
  '',
  'https://www.youtube.com/',
  'https://www.youtube.com/watch?v=short',
  `https://www.youtube.com/watch?v=${ID}a`,
  'https://www.youtube.com/watch?v=%22onload%3D%221',
  `https://www.youtube.com/watch/${ID}?v=x`,
  `https://www.youtube.com.evil.example/watch?v=${ID}`,
  `https://evil-youtube.com/watch?v=${ID}`,
  `https://evil.youtube.com/watch?v=${ID}`,
  `https://youtube.com:8443/watch?v=${ID}`,
  `https://youtube.com@evil.example/watch?v=${ID}`,
  `https://youtu.be/${ID}/more`,
  `https://www.youtube.com/embed/${ID}/../../x`,
  'https://vimeo.com/about',
  'https://vimeo.com/12345678901234',
  'https://vimeo.com/76979871/..%2f',
  'https://player.vimeo.com.evil.example/video/76979871',
  `https://tube.example/w/p/${SHORT}`,
  `https://tube.example/w/${SHORT}x`,
  'https://tube.example/videos/watch/9c9de5e8',
  'https://films.example/film.mp4.html',
  'https://films.example/?film.mp4',
  'javascript:alert(1)//film.mp4',
  'data:video/mp4,film.mp4',
  `javascript://youtu.be/${ID}`,
];

describe('parseFilm', () => {
  for (const [src, player] of FILMS) {
    it(`plays ${src}`, () => {
      expect(parseFilm(src, BASE)?.player?.('fr')).to.equal(player);
    });
  }

  for (const src of OTHERS) {
    it(`knows no film at ${JSON.stringify(src)}`, () => {
      collectWarnings();
      expect(parseFilm(src, BASE)).to.equal(null);
    });
  }

  for (const name of ['film.mp4', '../film.WEBM?v=2', 'https://films.example/a/film.ogv#t=3']) {
    it(`takes ${name} for a file`, () => {
      const {href, host} = new URL(name, BASE);
      expect(parseFilm(name, BASE)).to.deep.equal({
        provider: 'file',
        id: href,
        service: host,
        page: href,
        player: null,
      });
    });
  }

  for (const [src, page] of [
    [`https://www.youtube.com/embed/${ID}?start=7`, `https://www.youtube.com/watch?v=${ID}&t=7s`],
    ['https://player.vimeo.com/video/7?h=8272103f6e', 'https://vimeo.com/7/8272103f6e'],
    [`https://tube.example/videos/embed/${UUID}`, `https://tube.example/w/${UUID}`],
  ] as const) {
    it(`leads from ${src} to the film's own page`, () => {
      expect(parseFilm(src, BASE)?.page).to.equal(page);
    });
  }

  it('knows that a short film is high', () => {
    const tall = ['shorts', 'embed'].map(
      (kind) => parseFilm(`https://www.youtube.com/${kind}/${ID}`, BASE)?.isTall,
    );
    expect(tall).to.deep.equal([true, false]);
  });
});
