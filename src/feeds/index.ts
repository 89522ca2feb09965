// The readers alone, for developers: `withrefugees-widgets/feeds.js`, and for the CDN `cdn/feeds.js`.
export {FeedError, type FeedErrorCode} from './feed-error.js';
export {parsePlaces} from './geojson.js';
export type {Category, Place} from './place.js';
export {parseStories, type StoriesOptions} from './stories.js';
export type {Story, StoryImage} from './story.js';
export type {Webinar} from './webinar.js';
export {parseWebinars, type WebinarsOptions} from './webinars.js';
