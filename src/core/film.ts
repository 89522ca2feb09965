import {safeUrl} from './url.js';

/** A film somewhere, by its address. */
export interface Film {
  readonly provider: 'youtube' | 'vimeo' | 'peertube' | 'file';
  /** What the provider calls it; the address of a file. */
  readonly id: string;
  /** Who gets to know that it is played: the provider's name, or a host's. */
  readonly service: string;
  /** Where it can be watched without the kit. */
  readonly page: string;
  /** The provider's player in the reader's language; `null` for a file, which browsers play. */
  readonly player: ((lang: string) => string) | null;
  /** Whether it is higher than wide. */
  readonly isTall?: boolean;
}

// Of a host without `www.`, with a path. Nothing but the ids goes into the addresses of players.
const YOUTUBE = /^(?:youtu\.be|youtube(?:-nocookie)?\.com\/(?:embed|live|shorts|v))\/([\w-]{11})$/;
const VIMEO =
  /^(?:player\.vimeo\.com\/video|vimeo\.com(?:\/channels\/\w+)?)\/(\d{1,12})(?:\/(\w{6,20}))?$/;
/** On any host, as anybody can run it. The id is a UUID, or its short form. */
const PEERTUBE = /^[^/]+\/(?:w|videos\/(?:watch|embed))\/(\w{22}|[\da-f-]{36})$/;
const FILE = /\.(mp4|m4v|webm|ogv|mov)$/i;

/** The film at an address, `null` where none is known there. Hosts and ids must be as the providers write them. */
export function parseFilm(src: string, base: string): Film | null {
  const address = safeUrl(src, base);
  if (!address) return null;
  const url = new URL(address);
  const {host, origin, pathname, searchParams} = url;
  const place = (host + pathname).replace(/^(www|m|music)\./, '').replace(/\/$/, '');
  const start = startOf(url);

  const watched = place === 'youtube.com/watch' ? `youtu.be/${searchParams.get('v') ?? ''}` : place;
  const [, youtube] = YOUTUBE.exec(watched) ?? [];
  if (youtube)
    return {
      provider: 'youtube',
      id: youtube,
      service: 'YouTube',
      page: `https://www.youtube.com/watch?v=${youtube}${start && `&t=${start}s`}`,
      player: (lang) =>
        `https://www.youtube-nocookie.com/embed/${youtube}?autoplay=1&playsinline=1&rel=0&hl=${lang}&cc_lang_pref=${lang}&cc_load_policy=1${start && `&start=${start}`}`,
      isTall: pathname.startsWith('/shorts/'),
    };

  const [, vimeo, hash = searchParams.get('h')] = VIMEO.exec(place) ?? [];
  if (vimeo) {
    // Of a film that only those find who have its link.
    const secret = hash && /^\w{6,20}$/.test(hash) ? hash : '';
    const from = start && `#t=${start}s`;
    return {
      provider: 'vimeo',
      id: vimeo,
      service: 'Vimeo',
      page: `https://vimeo.com/${vimeo}${secret && `/${secret}`}${from}`,
      player: (lang) =>
        `https://player.vimeo.com/video/${vimeo}?autoplay=1&dnt=1&texttrack=${lang}${secret && `&h=${secret}`}${from}`,
    };
  }

  const [, peertube] = PEERTUBE.exec(place) ?? [];
  if (peertube)
    return {
      provider: 'peertube',
      id: peertube,
      service: host,
      page: `${origin}/w/${peertube}${start && `?start=${start}s`}`,
      player: (lang) =>
        `${origin}/videos/embed/${peertube}?autoplay=1&p2p=0&subtitle=${lang}${start && `&start=${start}s`}`,
    };

  return FILE.test(pathname)
    ? {provider: 'file', id: address, service: host, page: address, player: null}
    : null;
}

/** Seconds from which it is played, as the `t` or `start` of an address says, `''` without. */
function startOf({searchParams, hash}: URL): string {
  const told =
    searchParams.get('t') ?? searchParams.get('start') ?? /^#t=(\w+)/.exec(hash)?.[1] ?? '';
  const [, hours = 0, minutes = 0, seconds = 0] =
    /^(?:(\d{1,2})h)?(?:(\d{1,3})m)?(?:(\d{1,6})s?)?$/.exec(told) ?? [];
  const sum = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return sum > 0 ? String(sum) : '';
}
