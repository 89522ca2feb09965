import {origin as am} from '../i18n/languages/am.js';
import {origin as ar} from '../i18n/languages/ar.js';
import {origin as bn} from '../i18n/languages/bn.js';
import {origin as ckb} from '../i18n/languages/ckb.js';
import {origin as cs} from '../i18n/languages/cs.js';
import {origin as de} from '../i18n/languages/de.js';
import {origin as el} from '../i18n/languages/el.js';
import {origin as es} from '../i18n/languages/es.js';
import {origin as fa} from '../i18n/languages/fa.js';
import {origin as fr} from '../i18n/languages/fr.js';
import {origin as hu} from '../i18n/languages/hu.js';
import {origin as it} from '../i18n/languages/it.js';
import {origin as kmr} from '../i18n/languages/kmr.js';
import {origin as my} from '../i18n/languages/my.js';
import {origin as nb} from '../i18n/languages/nb.js';
import {origin as nl} from '../i18n/languages/nl.js';
import {origin as pl} from '../i18n/languages/pl.js';
import {origin as prs} from '../i18n/languages/prs.js';
import {origin as ps} from '../i18n/languages/ps.js';
import {origin as pt} from '../i18n/languages/pt.js';
import {origin as ro} from '../i18n/languages/ro.js';
import {origin as ru} from '../i18n/languages/ru.js';
import {origin as so} from '../i18n/languages/so.js';
import {origin as sq} from '../i18n/languages/sq.js';
import {origin as sv} from '../i18n/languages/sv.js';
import {origin as sw} from '../i18n/languages/sw.js';
import {origin as ti} from '../i18n/languages/ti.js';
import {origin as tr} from '../i18n/languages/tr.js';
import {origin as uk} from '../i18n/languages/uk.js';
import {origin as ur} from '../i18n/languages/ur.js';
import {origin as zhHans} from '../i18n/languages/zh-Hans.js';
import {origin as zhHant} from '../i18n/languages/zh-Hant.js';
import type {Origin} from '../i18n/strings.js';
import {namesOf} from '../i18n/tables.js';

/** Whose the words of each language are, by the names of their files. A test holds the list complete. */
export const origins: Readonly<Record<string, Origin>> = {
  am,
  ar,
  bn,
  ckb,
  cs,
  de,
  el,
  es,
  fa,
  fr,
  hu,
  it,
  kmr,
  my,
  nb,
  nl,
  pl,
  prs,
  ps,
  pt,
  ro,
  ru,
  so,
  sq,
  sv,
  sw,
  ti,
  tr,
  uk,
  ur,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};

/** Whose the words are that the kit has in a language; `null` where it has none and speaks English. */
export function originOf(lang: string): Origin | null {
  const name = namesOf(lang).find((candidate) => Object.hasOwn(origins, candidate));
  return (name && origins[name]) || null;
}
