import type {LitElement} from 'lit';
import {parseDate} from '../feeds/date.js';
import {loadStories} from '../feeds/stories.js';
import type {Story} from '../feeds/story.js';
import {cutText} from '../i18n/cut.js';
import {FeedController, type FeedOptions} from './feed.js';

/** A `FeedController` for stories. */
export class StoriesController extends FeedController<Story> {
  constructor(
    host: LitElement,
    {select, ...options}: Omit<FeedOptions<Story>, 'load' | 'identify'>,
  ) {
    super(host, {
      ...options,
      load: loadStories,
      identify: ({url}) => url,
      select: (stories) => select(stories.flatMap(presentable)),
    });
  }
}

/**
 * The story as it can be listed. Without a title, as in a feed of notes, it is called what it begins
 * with; without any words it can't be told from others. A script may have set a date that is none.
 */
function presentable(story: Story): Story | [] {
  const {title, excerpt, date, language} = story;
  if (!title && !excerpt) return [];
  const names = title ? {} : {title: cutText(excerpt, 80, language ?? 'en'), excerpt: ''};
  return {...story, ...names, date: date ? parseDate(date) : null};
}

/** The newest first; those without a date keep their order, at the end. */
export function newestFirst(stories: readonly Story[]): Story[] {
  // The year 0 in ISO 8601, which every engine reads alike, and which is before all stories.
  const time = ({date}: Story) => Date.parse(date ?? '0000');
  return [...stories].sort((a, b) => time(b) - time(a));
}
