/** Addresses: which are one and the same, and the hash that tells so. */
import {createHmac} from 'node:crypto';
import {domainToASCII} from 'node:url';

const MAX_ADDRESS = 254;
const MAX_LOCAL = 64;

/**
 * One spelling for all that reach the same person: Anna@Example.ORG is anna@example.org, and
 * bücher.example is xn--bcher-kva.example. Dots and +tags stay: what they mean, each provider decides.
 *
 * @param {string} text
 * @returns {string | null} null where it is no address.
 */
export function normaliseEmail(text) {
  const [, local, domain] = /^([^\s@"<>()[\]\\,;:]+)@([^\s@]+)$/u.exec(text.trim()) ?? [];
  if (!local || local.length > MAX_LOCAL || /^\.|\.\.|\.$/.test(local)) return null;
  const ascii = domainToASCII(domain); // lower-case, and '' for what can be no domain
  if (!/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])$/.test(ascii)) return null;
  const email = `${local.normalize('NFC').toLowerCase().normalize('NFC')}@${ascii}`;
  return email.length <= MAX_ADDRESS ? email : null;
}

/**
 * The petition is part of what is hashed, so that the hashes don't tell who signed two petitions.
 *
 * @param {string} secret Without it, anyone with the table could try addresses until one fits.
 * @returns {(petition: string, email: string) => Buffer} For an address that `normaliseEmail` gave.
 */
export const emailHasher = (secret) => (petition, email) =>
  createHmac('sha256', secret).update(`${petition}\0${email}`).digest();
