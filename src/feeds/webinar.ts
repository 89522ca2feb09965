/** One event, whatever calendar it came from. The value is plain JSON. */
export interface Webinar {
  /** Unique within one calendar. */
  id: string;
  /** Plain text. */
  title: string;
  /** An absolute `https:` or `http:` address. */
  url: string | null;
  /** Plain text; lines end with `\n`. */
  description: string;
  location: string | null;
  /** BCP 47. */
  language: string | null;
  /** An instant, `2017-12-18T10:00:00Z`, or a whole day, `2017-12-18`, when `allDay`. */
  start: string;
  /** Like `start`, and exclusive: an event on one day ends on the next. */
  end: string;
  allDay: boolean;
  /** The event's own zone, an IANA name. */
  timeZone: string | null;
  status: 'confirmed' | 'tentative' | 'cancelled';
}
