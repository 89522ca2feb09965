import type {StoryImage} from './story.js';

/** What an organisation is, or a story is about. */
export type Category =
  'university' | 'sport' | 'art' | 'ngo' | 'corporate' | 'municipality' | 'faith' | 'other';

/** A member of the coalition, or a story of the community map. The value is plain JSON. */
export interface Place {
  /** Plain text. */
  name: string;
  /** An absolute `https:` or `http:` address. */
  url: string | null;
  /** ISO 3166-1 alpha-2, `CA`; else the country as the list calls it. */
  country: string | null;
  city: string | null;
  category: Category;
  /** Plain text. */
  summary: string;
  /** BCP 47. */
  language: string | null;
  /** A logo, or a picture. */
  image: StoryImage | null;
  /** An instant, `2017-12-18T10:00:00Z`. */
  date: string | null;
  /** Degrees, as GeoJSON has them; `null` for what is in no one place. */
  coordinates: readonly [longitude: number, latitude: number] | null;
}
