import type {LitElement} from 'lit';
import {loadStories} from '../feeds/stories.js';
import type {Story} from '../feeds/story.js';
import {FeedController, type FeedOptions} from './feed.js';

/** A `FeedController` for stories. */
export class StoriesController extends FeedController<Story> {
  constructor(host: LitElement, options: Omit<FeedOptions<Story>, 'load'>) {
    super(host, {...options, load: loadStories});
  }
}

/** The newest first; those without a date keep their order, at the end. */
export function newestFirst(stories: readonly Story[]): Story[] {
  return [...stories].sort((a, b) => Date.parse(b.date ?? '1') - Date.parse(a.date ?? '1'));
}
