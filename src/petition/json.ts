import {listMember, member, parseJson, textMember} from '../core/json.js';
import {toCount} from './count.js';
import {filled, type Provider} from './provider.js';
import {FIELD_NAMES, type Fault} from './signature.js';

/** The kit's own contract, which `demo/endpoint/` serves: README tells it. */
export const json: Provider = {
  needs: [],

  request({petition, partner, lang, url, signer, consent}, endpoint, key) {
    const entries = Object.entries(signer).map(([name, value]) => [name.replace('-', '_'), value]);
    return {
      url: endpoint,
      headers: {'Content-Type': 'application/json', 'Idempotency-Key': key},
      body: JSON.stringify({
        petition,
        partner,
        lang,
        url,
        signer: filled(Object.fromEntries(entries) as Record<string, string>),
        ...(consent ? {consent} : {}),
      }),
    };
  },

  outcome(status, body) {
    const answer = parseJson(body);
    if (status >= 200 && status < 300) {
      const confirmation = textMember(answer, 'confirmation') === 'email';
      return {status: 'accepted', count: toCount(member(answer, 'count')), confirmation};
    }
    if (status === 409) return {status: 'already-signed'};
    const faults = status === 422 ? listMember(answer, 'errors').flatMap(faultIn) : [];
    return faults.length > 0 ? {status: 'invalid', faults} : {status: 'failed', reason: 'http'};
  },
};

function faultIn(error: unknown): Fault[] {
  const name = textMember(error, 'field').replace('_', '-');
  const message = textMember(error, 'message');
  const field = FIELD_NAMES.find((known) => known === name) ?? null;
  return message ? [{field, reason: 'refused', message}] : [];
}
