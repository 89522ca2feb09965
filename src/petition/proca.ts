import {listMember, member, parseJson, textMember} from '../core/json.js';
import {filled, type Provider} from './provider.js';
import type {Fault, FieldName} from './signature.js';

const QUERY =
  'mutation addActionContact($action:ActionInput!,$contact:ContactInput!,$privacy:ConsentInput!,$contactRef:ID,$actionPage:Int!,$tracking:TrackingInput){addActionContact(actionPageId:$actionPage,action:$action,contactRef:$contactRef,contact:$contact,privacy:$privacy,tracking:$tracking){contactRef,firstName}}';

/** What the form calls the fields of a contact. */
const FIELDS = new Map<string, FieldName>([
  ['firstName', 'given-name'],
  ['lastName', 'family-name'],
  ['name', 'name'],
  ['email', 'email'],
  ['country', 'country'],
  ['postcode', 'postal-code'],
  ['comment', 'comment'],
]);

/**
 * Proca, by the GraphQL mutation `addActionContact`.
 *
 * @see https://docs.proca.app/
 */
export const proca: Provider = {
  needs: ['email'],

  request({petition, partner, campaign, url, signer, consent}, endpoint) {
    const target = new URL(endpoint);
    target.searchParams.set('id', petition); // for its server's log and caches
    const address = filled({country: signer.country, postcode: signer['postal-code']});
    const contact = filled({
      name: signer.name,
      firstName: signer['given-name'],
      lastName: signer['family-name'],
      email: signer.email,
      address: Object.keys(address).length > 0 ? address : undefined,
    });
    const {comment} = signer;
    const variables = {
      actionPage: Number(petition),
      action: {
        actionType: 'petition',
        ...(comment ? {customFields: JSON.stringify({comment})} : {}),
      },
      contact,
      // `null`: not asked. Nobody is asked here on behalf of the campaign's lead.
      privacy: {optIn: consent ? consent.given : null, leadOptIn: null},
      tracking: {
        source: partner || new URL(url).hostname,
        medium: 'widget',
        campaign,
        location: url,
      },
    };
    return {
      url: target.href,
      headers: {'Content-Type': 'application/json'},
      body: JSON.stringify({operationName: 'addActionContact', query: QUERY, variables}),
    };
  },

  outcome(status, body) {
    const answer = parseJson(body);
    const errors = listMember(answer, 'errors');
    const faults = errors.flatMap(faultIn);
    // Others, such as `unauthorized`, are none of the signer's.
    if (faults.length > 0) return {status: 'invalid', faults};
    if (errors.length > 0) return {status: 'failed', reason: 'http'};
    if (status < 200 || status > 299) return {status: 'failed', reason: 'http'};
    const added = member(member(answer, 'data'), 'addActionContact');
    return textMember(added, 'contactRef')
      ? {status: 'accepted', count: null, confirmation: true}
      : {status: 'failed', reason: 'not-an-answer'};
  },
};

/** `path` ends with the field, and the message begins with it: `"email: has invalid format"`. */
function faultIn(error: unknown): Fault[] {
  const last = listMember(error, 'path').at(-1);
  const name = typeof last === 'string' ? last : '';
  const field = FIELDS.get(name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()));
  const message = textMember(error, 'message').replace(/^\w+:\s*/, '');
  return field && message ? [{field, reason: 'refused', message}] : [];
}
