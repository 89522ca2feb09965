import {expect} from '@open-wc/testing';
import type {Video} from '../../src/elements/video.js';
import '../../src/elements/video.js';
import {collectWarnings, expectAccessible, onceEvent, press, until} from '../helpers.js';
import {all, eventsOf, isShown, mount, one, plain} from './mount.js';

/** On this server, so that no test asks another one. */
const TUBE = `${location.origin}/w/kkGMgK9ZtnKfYAgnEtQxbv`;
const YOUTUBE = 'https://www.youtube.com/watch?v=aB3_-xYz019';
const SHOWN = 'iframe, video, img, source, track, link, script';

const mountFilm = (attributes: string, children = '', lang?: string) =>
  mount<Video>(`<wr-video ${attributes}>${children}</wr-video>`, lang);

const button = (widget: Video) => one<HTMLButtonElement>(widget, '[part=play]');
const notice = (widget: Video) => plain(all(widget, '[part=notice]')[0]?.textContent);
const link = (widget: Video) => one<HTMLAnchorElement>(widget, '[part=link]');
const frame = (widget: Video) => one<HTMLIFrameElement>(widget, 'iframe');

async function play(widget: Video): Promise<void> {
  button(widget).click();
  await widget.updateComplete;
}

describe('<wr-video>', () => {
  it('holds nothing of the provider until it is played', async () => {
    const widget = await mountFilm(`src="${YOUTUBE}"`);
    expect([all(widget, SHOWN), widget.matches(':state(loaded)')]).to.deep.equal([[], true]);
  });

  it('says what is played, by whom, and where else it is', async () => {
    const widget = await mountFilm(`src="${YOUTUBE}" heading="A school"`);
    expect([
      plain(button(widget).textContent),
      notice(widget),
      plain(link(widget).textContent),
    ]).to.deep.equal(['Play video: A school', 'Loads content from YouTube', 'Watch on YouTube']);
  });

  it('describes the button by the notice', async () => {
    const widget = await mountFilm(`src="${YOUTUBE}"`);
    const id = button(widget).getAttribute('aria-describedby')!;
    expect(plain(one(widget, `#${id}`).textContent)).to.equal('Loads content from YouTube');
  });

  it('leads to the film’s page', async () => {
    const {href, rel, referrerPolicy} = link(await mountFilm(`src="${YOUTUBE}"`));
    expect([href, rel, referrerPolicy]).to.deep.equal([
      YOUTUBE,
      'noopener',
      'strict-origin-when-cross-origin',
    ]);
  });

  it('takes the address, and the title, of the link inside', async () => {
    const widget = await mountFilm('', `<p><a href="${YOUTUBE}">A school</a></p>`);
    expect([
      link(widget).href,
      plain(button(widget).textContent),
      isShown(widget.querySelector('a')!),
    ]).to.deep.equal([YOUTUBE, 'Play video: A school', false]);
  });

  it('leaves its children in sight where it knows no film, and warns once', async () => {
    const warnings = collectWarnings();
    const widget = await mountFilm(
      'src="https://films.example/"',
      `<a href="${YOUTUBE}">A school</a>`,
    );
    widget.requestUpdate();
    await widget.updateComplete;
    expect([
      isShown(widget.querySelector('a')!),
      all(widget, 'button, a').length,
      widget.matches(':state(empty)'),
      warnings.length,
    ]).to.deep.equal([true, 0, true, 1]);
  });

  it('is as high as it will be, whatever is in it', async () => {
    const widget = await mountFilm(`src="${TUBE}"`);
    const height = () => widget.getBoundingClientRect().height;
    const before = height();
    await play(widget);
    const {width: w, height: h} = one(widget, '.player').getBoundingClientRect();
    expect([height(), Math.round((w / h) * 9)]).to.deep.equal([before, 16]);
  });

  it('shows the partner’s picture', async () => {
    const widget = await mountFilm(
      `src="${YOUTUBE}" poster="/demo/images/hands.svg" poster-alt="Two hands"`,
    );
    const {src, alt} = one<HTMLImageElement>(widget, 'img');
    expect([src, alt]).to.deep.equal([`${location.origin}/demo/images/hands.svg`, 'Two hands']);
  });

  it('shows no picture that is none', async () => {
    collectWarnings();
    expect(all(await mountFilm(`src="${YOUTUBE}" poster="javascript:1"`), 'img')).to.deep.equal([]);
  });

  describe('played', () => {
    it('tells the page first', async () => {
      const widget = await mountFilm(`src="${TUBE}"`);
      await play(widget);
      expect(eventsOf(widget)).to.deep.equal([
        ['wr-play', {provider: 'peertube', id: 'kkGMgK9ZtnKfYAgnEtQxbv'}],
      ]);
    });

    it('does nothing where that is prevented', async () => {
      const widget = await mountFilm(`src="${TUBE}"`);
      widget.addEventListener('wr-play', (event) => {
        event.preventDefault();
      });
      await play(widget);
      expect(all(widget, 'iframe')).to.deep.equal([]);
    });

    it('is a frame with a title, that may do no more than it must', async () => {
      const widget = await mountFilm(`src="${TUBE}" heading="A school"`, '', 'fr');
      await play(widget);
      const {src, title, referrerPolicy, allow} = frame(widget);
      expect([src, title, referrerPolicy, allow]).to.deep.equal([
        `${location.origin}/videos/embed/kkGMgK9ZtnKfYAgnEtQxbv?autoplay=1&p2p=0&subtitle=fr`,
        'A school',
        'strict-origin-when-cross-origin',
        'autoplay; encrypted-media; fullscreen; picture-in-picture',
      ]);
      expect(frame(widget).sandbox.contains('allow-top-navigation')).to.equal(false);
    });

    it('has the focus, and keeps the link', async () => {
      const widget = await mountFilm(`src="${TUBE}"`);
      button(widget).focus();
      await press('Enter');
      await until(() => all(widget, 'iframe').length > 0, 'the frame');
      expect([
        widget.shadowRoot!.activeElement,
        isShown(link(widget)),
        widget.matches(':state(playing)'),
      ]).to.deep.equal([frame(widget), true, true]);
    });

    it('goes on in another language', async () => {
      const widget = await mountFilm(`src="${TUBE}"`);
      await play(widget);
      const {src} = frame(widget);
      widget.lang = 'fr';
      await until(() => plain(link(widget).textContent).startsWith('Voir'), 'French');
      expect(frame(widget).src).to.equal(src);
    });

    it('ends for another film', async () => {
      const widget = await mountFilm(`src="${TUBE}"`);
      await play(widget);
      widget.src = YOUTUBE;
      await widget.updateComplete;
      expect([all(widget, 'iframe').length, all(widget, 'button').length]).to.deep.equal([0, 1]);
    });

    it('does not begin again by itself where it is put elsewhere', async () => {
      const widget = await mountFilm(`src="${TUBE}"`);
      await play(widget);
      document.body.append(widget);
      await widget.updateComplete;
      const frames = all(widget, 'iframe').length;
      widget.remove();
      expect(frames).to.equal(0);
    });
  });

  describe('of a file', () => {
    const TRACKS = `<track kind="captions" src="/a.vtt" srclang="en" label="English" default>
      <track src="/b.vtt" srclang="fr" label="Français">`;

    it('says nothing of others where it is the page’s own', async () => {
      const widget = await mountFilm('src="/film.mp4"');
      expect([notice(widget), button(widget).hasAttribute('aria-describedby')]).to.deep.equal([
        '',
        false,
      ]);
    });

    it('says whose it is', async () => {
      expect(notice(await mountFilm('src="https://films.example/film.mp4"'))).to.equal(
        'Loads content from films.example',
      );
    });

    it('is played by the browser, with its captions', async () => {
      const widget = await mountFilm('src="/film.mp4" heading="A school"', TRACKS);
      await play(widget); // at once: this server has no such film, and soon says so
      const {controls, ariaLabel, crossOrigin} = one<HTMLVideoElement>(widget, 'video');
      const tracks = all<HTMLTrackElement>(widget, 'track').map(
        ({kind, srclang, default: isChosen}) => [kind, srclang, isChosen],
      );
      expect([controls, ariaLabel, crossOrigin, tracks]).to.deep.equal([
        true,
        'A school',
        null,
        [
          ['captions', 'en', true],
          ['subtitles', 'fr', false],
        ],
      ]);
    });

    it('says where it can’t be, and leads to the link', async () => {
      const widget = await mountFilm('src="/none.mp4"');
      const failure = onceEvent(widget, 'wr-error');
      button(widget).focus();
      await press('Enter');
      const {detail} = (await failure) as CustomEvent<unknown>;
      await until(() => widget.shadowRoot!.activeElement === link(widget), 'the link');
      expect([
        detail,
        plain(one(widget, '#failure').textContent),
        widget.matches(':state(error)'),
      ]).to.deep.equal([
        {reason: 'not-playable', url: `${location.origin}/none.mp4`},
        'The video can’t be played here.',
        true,
      ]);
    });
  });

  for (const theme of ['light', 'dark']) {
    it(`is accessible in ${theme} colours`, async () => {
      await expectAccessible(
        await mountFilm(`src="${YOUTUBE}" heading="A school" theme="${theme}"`),
      );
    });
  }
});
