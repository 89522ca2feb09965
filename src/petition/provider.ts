import type {Fault, FieldName, Signature} from './signature.js';

/** What is sent to a provider, by POST. */
export interface SignRequest {
  url: string;
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** What a provider says to a signature. */
export type Outcome =
  | {
      /** It has it. Whether it counts, not every provider tells. */
      status: 'accepted';
      /** How many have signed now, `null` where the answer does not tell. */
      count: number | null;
      /** Whether the signer may have to confirm by a mail. */
      confirmation: boolean;
    }
  | {status: 'already-signed'}
  | {status: 'invalid'; faults: Fault[]}
  | {
      /** It may be sent again. */
      status: 'failed';
      reason: 'http' | 'not-an-answer';
    };

/** How one platform takes signatures: pure functions, of which none touches the network. */
export interface Provider {
  /** What it cannot do without. */
  needs: readonly FieldName[];
  /** @param key The same for all attempts to send one signature: a UUID. */
  request: (signature: Signature, endpoint: string, key: string) => SignRequest;
  outcome: (status: number, body: string) => Outcome;
}

/** An object without the members that are empty: no platform takes `""` for "not asked". */
export function filled<T extends object>(members: T): Partial<T> {
  const entries = Object.entries(members).filter(
    ([, value]) => value !== undefined && value !== '',
  );
  return Object.fromEntries(entries) as Partial<T>; // of the same keys, or fewer
}
