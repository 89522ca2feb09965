import type {Story} from 'withrefugees-widgets';

const story = (title: string): Story => ({
  id: title,
  title,
  url: `https://partner.example/${title.toLowerCase()}`,
  date: '2017-12-18T10:00:00Z',
  excerpt: '',
  author: null,
  credit: null,
  language: null,
  image: {src: '/picture.svg', alt: `Picture of ${title}`},
});

export const stories = [story('Amal'), story('Brishna')];
export const laterStories = [...stories, story('Chidi')];
