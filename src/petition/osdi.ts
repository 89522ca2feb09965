import {filled, type Provider} from './provider.js';

/**
 * Action Network, by the record signature helper of OSDI without a key: the address of the petition's
 * signatures tells which petition.
 *
 * @see https://opensupporter.github.io/osdi-docs/record_signature.html
 */
export const osdi: Provider = {
  needs: ['email'],

  request({partner, url, signer, consent}, endpoint) {
    const address = filled({postal_code: signer['postal-code'], country: signer.country});
    const person = filled({
      // It knows no name as a whole, and where to part one is not for a program to guess.
      given_name: signer['given-name'] ?? signer.name,
      family_name: signer['family-name'],
      email_addresses: [
        // Without a status it would subscribe whoever is new to it.
        {address: signer.email, status: consent?.given ? 'subscribed' : 'unsubscribed'},
      ],
      postal_addresses: Object.keys(address).length > 0 ? [address] : undefined,
    });
    return {
      url: endpoint,
      // No other header: its server allows no more.
      headers: {'Content-Type': 'application/json'},
      body: JSON.stringify({
        person,
        ...filled({comments: signer.comment}),
        triggers: {autoresponse: {enabled: true}},
        'action_network:referrer_data': filled({source: partner, website: url}),
      }),
    };
  },

  outcome(status) {
    // It answers `200 {}` to whatever could be read, so that nobody learns who is known to it: that is
    // accepted, never verified.
    const isAccepted = status >= 200 && status < 300;
    return isAccepted
      ? {status: 'accepted', count: null, confirmation: true}
      : {status: 'failed', reason: 'http'};
  },
};
