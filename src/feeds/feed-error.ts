export type FeedErrorCode = 'not-a-feed' | 'too-large' | 'http' | 'network' | 'timeout';

/** Why a feed or calendar could not be had. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly code: FeedErrorCode;
  /** The HTTP status, for `'http'`. */
  readonly status: number | undefined;

  constructor(code: FeedErrorCode, message: string, status?: number) {
    super(message);
    this.code = code;
    this.status = status;
  }
}
