/** What the page in a frame tells the page around it, whenever one of them changes. */
export interface FrameMessage {
  readonly type: 'wr-frame';
  /** In CSS pixels, whole; 0 while there is nothing to show. */
  readonly height: number;
  /** What the frame shows, in its language. */
  readonly title: string;
}

/** What the page around a frame asks it, as it may have come too late to be told. */
export const QUESTION = 'wr-frame-height';
