// What a script hands over, instead of `src`. Every field stands there; `null` and `''` are for what is not known.
import type {Place, Story, Webinar} from 'withrefugees-widgets';

/** `stories` of `<wr-more-stories>`. */
export const stories: Story[] = [
  {
    id: 'amal',
    title: 'Amal opens a bakery',
    url: 'https://your.site/stories/amal/',
    date: '2017-12-18T10:00:00Z',
    excerpt: 'She bakes for the whole street.',
    author: null,
    credit: 'Photo: B. Haidari',
    language: 'en',
    image: {src: 'https://your.site/stories/amal.jpg', alt: 'Amal in front of her oven'},
  },
];

/** `webinars` of `<wr-upcoming-webinars>`. */
export const webinars: Webinar[] = [
  {
    id: 'schools-2030',
    title: 'Schools that keep a chair free',
    url: 'https://your.site/events/schools/',
    description: '',
    location: 'Online',
    language: 'en',
    start: '2030-02-05T15:00:00Z',
    end: '2030-02-05T16:00:00Z',
    allDay: false,
    timeZone: 'Europe/Berlin',
    status: 'confirmed',
  },
];

/** `members` of `<wr-coalition>`, and `stories` of `<wr-community-map>`. */
export const places: Place[] = [
  {
    name: 'University of York',
    url: 'https://www.york.ac.uk/',
    country: 'GB',
    city: 'York',
    category: 'university',
    summary: '',
    language: null,
    image: null,
    date: null,
    coordinates: [-1.05, 53.95],
  },
];
