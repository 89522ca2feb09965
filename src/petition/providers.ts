import {json} from './json.js';
import {osdi} from './osdi.js';
import {proca} from './proca.js';

/** The platforms that signatures can be sent to, by what the attribute `provider` calls them. */
export const PROVIDERS = {json, osdi, proca};

export type ProviderName = keyof typeof PROVIDERS;
