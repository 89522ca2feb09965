/** Something that the panel may find, in words for whoever edits the page, and what to do about it. */
interface Message {
  /** Whether something is wrong, or it is only good to know. */
  level: 'fault' | 'note';
  /** What is. `{name}` stands for what is different each time. */
  says: string;
  /** What to do next; `''` for nothing. */
  next: string;
  /** It is about this one reader: a report that is passed on leaves it out. */
  isPrivate?: true;
}

const SNAPSHOT = "npx withrefugees-widgets snapshot '{url}' --out feeds/";

/** Everything that the panel of `#wr-debug` can say. `npm run docs` makes docs/troubleshooting.md of it. */
export const groups = {
  'The page and the kit': {
    'no-widgets': {
      level: 'fault',
      says: 'There is no widget on this page, only the script.',
      next: 'Paste a tag such as <wr-petition-button> where it should stand. If you have, your content system has removed it: write <div data-wr="petition-button"> instead.',
    },
    'not-defined': {
      level: 'fault',
      says: 'The kit does not run for <{tag}>, so readers see what you wrote inside the tag.',
      next: 'Open the browser’s console: the first line that begins with [withrefugees] tells why.',
    },
    'two-copies': {
      level: 'note',
      says: 'The kit is on this page more than once: {scripts}. The first copy works, the others do nothing.',
      next: 'Keep one script tag, and remove the others.',
    },
    'two-versions': {
      level: 'fault',
      says: 'Version {version} of the kit works on this page; version {other} came later and does nothing.',
      next: 'Keep the script tag of the version that you want, and remove the other.',
    },
    'file-blocked': {
      level: 'fault',
      says: 'This page’s Content-Security-Policy ({directive}) has blocked a file of the kit: {url}',
      next: 'Ask whoever sets the policy to add what cdn/integrity.json lists under "csp", and under "languages" for your language.',
    },
    'words-lost': {
      level: 'fault',
      says: 'The words of a language could not be loaded, so English is shown: {why}',
      next: 'Keep the folder lazy/ beside kit.js, unchanged. Under a policy of hashes alone, add those that integrity.json lists under "languages".',
    },
    offline: {
      level: 'fault',
      says: 'This browser is offline.',
      next: 'Connect to the internet, and press “Check again”.',
    },
    'no-kit-css': {
      level: 'note',
      says: 'kit.css is not on this page. It is optional: it keeps room for the widgets until they are there.',
      next: 'If the page jumps while it loads, add a stylesheet link to kit.css.',
    },
  },
  'What is written on the page': {
    'unknown-tag': {
      level: 'fault',
      says: '<{tag}> is no widget of the kit.',
      next: 'Did you mean <{known}>?',
    },
    'unknown-div': {
      level: 'fault',
      says: 'data-wr="{name}" names no widget of the kit.',
      next: 'Did you mean data-wr="{known}"?',
    },
    'late-div': {
      level: 'fault',
      says: 'This <div data-wr="{name}"> has not become a widget: it came after the kit had started, or is inside another component.',
      next: 'Have the script that adds it call upgrade(root), which kit.js exports (WithRefugees.upgrade(root) with kit.classic.js); root is what the div is in.',
    },
    'unknown-attribute': {
      level: 'fault',
      says: '<{tag}> has no attribute {attribute}, so it does nothing.',
      next: 'Did you mean {known}?',
    },
    'no-source': {
      level: 'fault',
      says: 'No feed is named, and nothing to list is written inside the tag.',
      next: 'Add src="…" with the address of a feed, or write links inside the tag.',
    },
    'no-link': {
      level: 'fault',
      says: 'There is no address to lead to, so nothing is shown.',
      next: 'Add href="…", or write a link inside the tag.',
    },
    'unsafe-address': {
      level: 'fault',
      says: '{attribute} holds an address that the kit does not follow: {url}',
      next: 'Write a full address that begins with https:// and holds no user name.',
    },
    'no-date': {
      level: 'fault',
      says: '{attribute}="{value}" is no date, so it does not count.',
      next: 'Write it as 2018-11-30.',
    },
    'wrong-value': {
      level: 'fault',
      says: '{attribute}="{value}" means nothing here, so it does not count.',
      next: '{advice}',
    },
    'no-film': {
      level: 'fault',
      says: 'No film is known at src="{src}", so what you wrote inside the tag is shown.',
      next: 'Write src="…" with the address of a film’s page at YouTube, Vimeo or a PeerTube, or of a file that ends with .mp4 or .webm.',
    },
    'stays-link': {
      level: 'fault',
      says: 'The button takes no signatures here and stays a link: {missing} is missing.',
      next: 'Add it, or remove endpoint="…" if a link is what you want.',
    },
    'form-lost': {
      level: 'fault',
      says: 'The button stays a link: its form could not be loaded.',
      next: 'Keep the folder lazy/ beside kit.js, unchanged. Under a policy of hashes alone, add that of lazy/petition-dialog.js.',
    },
    'count-small': {
      level: 'note',
      says: 'The count is below count-min="{least}", so it is not shown.',
      next: 'Lower count-min, or wait for more signatures.',
    },
  },
  'Hidden, and why': {
    dismissed: {
      level: 'note',
      says: 'This banner was put away in this browser, and stays away until {until}. Other readers see it.',
      next: 'Press “Bring it back” to see it again.',
    },
    'not-yet': {
      level: 'note',
      says: 'It is not shown before {time} (starts).',
      next: 'Change starts="…" if that is too late.',
    },
    over: {
      level: 'note',
      says: 'It is not shown any more since {time} (ends).',
      next: 'Change ends="…" if that was too early, or remove the banner.',
    },
    closed: {
      level: 'note',
      says: 'The petition is closed since {time} (ends), and the button says so.',
      next: 'Change ends="…" if that was too early.',
    },
    signed: {
      level: 'note',
      says: 'This browser’s reader has signed the petition: banners step aside, and the button says thank you.',
      next: 'Look at the page in a private window to see what others see.',
      isPrivate: true,
    },
    hidden: {
      level: 'fault',
      says: 'The page itself hides it: {ancestor} {why}.',
      next: 'Ask whoever made the page’s theme to show that, or move the widget out of it.',
    },
    'no-room': {
      level: 'fault',
      says: 'There is no room for it: {ancestor} is {width} × {height} px and cuts off the rest.',
      next: 'Ask whoever made the page’s theme to give it room, or move the widget out of it.',
    },
  },
  'Feeds, calendars and counts': {
    waiting: {
      level: 'note',
      says: 'It has not asked for {url} yet: it does so when a reader comes near it.',
      next: 'Scroll to it, or add loading="eager".',
    },
    loading: {
      level: 'note',
      says: '{url} has been asked and has not answered yet.',
      next: 'Wait; after 10 seconds it is given up.',
    },
    asking: {
      level: 'note',
      says: '{url} could not be had. Finding out why …',
      next: '',
    },
    cors: {
      level: 'fault',
      says: 'The server of {url} does not let other sites read it (CORS).',
      next: `Ask its owners to send “Access-Control-Allow-Origin: *” with it; WordPress does for /wp-json/wp/v2/posts?_embed and not for /feed/. Or publish a copy beside your page: ${SNAPSHOT}`,
    },
    csp: {
      level: 'fault',
      says: 'This page’s own Content-Security-Policy forbids to read {url} (connect-src).',
      next: 'Ask whoever sets the policy to add {origin} to connect-src.',
    },
    'mixed-content': {
      level: 'fault',
      says: 'This page is https: and may not read what comes by http: {url}',
      next: 'Use the address that begins with https://.',
    },
    unreachable: {
      level: 'fault',
      says: 'The server of {url} could not be reached.',
      next: 'Open the address in a new tab. If it does not open, correct it or ask its owners; if it does, an ad blocker may be in the way.',
    },
    timeout: {
      level: 'fault',
      says: '{url} did not answer within 10 seconds.',
      next: `Ask its owners to make it faster, or publish a copy beside your page: ${SNAPSHOT}`,
    },
    'http-missing': {
      level: 'fault',
      says: 'There is nothing at {url}: the server answered {status}.',
      next: 'Open the address in a new tab and correct it.',
    },
    'http-forbidden': {
      level: 'fault',
      says: 'The server does not give {url} to everybody: it answered {status}.',
      next: 'Use an address that opens without signing in, or ask its owners to open it.',
    },
    http: {
      level: 'fault',
      says: 'The server of {url} had a fault of its own, or was too busy: it answered {status}.',
      next: 'Try again later; if it lasts, tell its owners.',
    },
    'web-page': {
      level: 'fault',
      says: '{url} is a web page, not a feed.',
      next: 'Look for the feed’s own address, often the page’s with /feed/ behind it. A page that asks to sign in or to accept cookies does not do.',
    },
    'not-a-feed': {
      level: 'fault',
      says: '{url} can be read, but holds nothing that <{tag}> understands.',
      next: 'See “what it reads” in the README: the table of widgets lists the kinds of feeds.',
    },
    'not-a-count': {
      level: 'fault',
      says: '{url} can be read, but there is no number at "{path}" in it.',
      next: 'Set count-path to where the number is, as data.attributes.signature_count.',
    },
    'too-large': {
      level: 'fault',
      says: '{url} is larger than {most}, which is more than readers should wait for.',
      next: 'Ask its owners for a feed with fewer entries.',
    },
    passed: {
      level: 'note',
      says: '{url} could not be had when the widget asked, and can be now.',
      next: 'Reload the page.',
    },
    stale: {
      level: 'note',
      says: 'An older copy is shown, as a newer one could not be had.',
      next: 'See below why. Without a reason, it has passed: reload the page.',
    },
    empty: {
      level: 'note',
      says: 'The feed was read, and has nothing to show.',
      next: 'Look into the feed; its entries need a title.',
    },
    'empty-issue': {
      level: 'note',
      says: 'The feed was read, and none of its stories is from issue="{issue}".',
      next: 'Correct the month, or remove issue="…" to see the newest stories.',
    },
    'empty-events': {
      level: 'note',
      says: 'The calendar was read, and no event in it is ahead within {days} days.',
      next: 'Add events to the calendar, or set days="…" to look further ahead.',
    },
  },
  Languages: {
    english: {
      level: 'note',
      says: 'The kit has no words in “{lang}”, so it speaks English.',
      next: 'Give your own words by label-… attributes, or by JSON inside the tag: see “Languages” in the README.',
    },
  },
} as const satisfies Record<string, Record<string, Message>>;

type Groups = typeof groups;
type CodeIn<Group> = Group extends unknown ? Extract<keyof Group, string> : never;
/** What there is to find, by a name. */
export type Code = CodeIn<Groups[keyof Groups]>;

const messages: ReadonlyMap<string, Message> = new Map(
  Object.values<Readonly<Record<string, Message>>>(groups).flatMap((group) =>
    Object.keys(group).flatMap((code) => (group[code] ? [[code, group[code]] as const] : [])),
  ),
);

/** Something that was found. */
export interface Finding {
  readonly code: Code;
  readonly level: 'fault' | 'note';
  readonly says: string;
  readonly next: string;
  readonly isPrivate: boolean;
}

/** A message of the table with its values. */
export function finding(code: Code, values: Readonly<Record<string, string>> = {}): Finding {
  const message = messages.get(code);
  if (!message) throw new TypeError(`No message: ${code}`);
  const {level, says, next, isPrivate = false} = message;
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (slot, name: string) => values[name] ?? slot);
  return {code, level, says: fill(says), next: fill(next), isPrivate};
}
