/** One story, whatever feed it came from. The value is plain JSON. */
export interface Story {
  /** The feed's own identifier, else the address. As unique as the feed makes it. */
  id: string;
  /** Plain text. */
  title: string;
  /** An absolute `https:` or `http:` address. */
  url: string | null;
  /** When it was published, else updated: an instant, `2017-12-18T10:00:00Z`. */
  date: string | null;
  /** The whole summary, else the content, as plain text; the element cuts it. */
  excerpt: string;
  author: string | null;
  /** Whom the image is by. */
  credit: string | null;
  /** BCP 47. */
  language: string | null;
  image: StoryImage | null;
}

export interface StoryImage {
  src: string;
  srcset?: string;
  sizes?: string;
  /** CSS pixels. */
  width?: number;
  height?: number;
  /** `''` where the picture is decoration or nothing is known of it. */
  alt: string;
}
