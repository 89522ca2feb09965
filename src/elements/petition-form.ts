import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Answers, Failure, SigningController} from '../controllers/signing.js';
import type {Country} from '../i18n/countries.js';
import type {LocaleController} from '../i18n/locale.js';
import type {TextKey} from '../i18n/strings.js';
import type {Fault, Field, FieldName} from '../petition/signature.js';

const LABELS: Readonly<Record<FieldName, TextKey>> = {
  'given-name': 'givenName',
  'family-name': 'familyName',
  name: 'fullName',
  email: 'email',
  country: 'country',
  'postal-code': 'postalCode',
  comment: 'comment',
};

/** Characters. An e-mail address has 254 at most (RFC 5321 §4.5.3.1.3); the others are what platforms take. */
const LENGTHS: Readonly<Record<FieldName, number>> = {
  'given-name': 100,
  'family-name': 100,
  name: 200,
  email: 254,
  country: 2,
  'postal-code': 20,
  comment: 1000,
};

/** What only programs fill in, as nobody sees it: a field with a name that they like. */
const TRAP = 'website';

interface FormView {
  locale: LocaleController;
  signing: SigningController;
  countries: readonly Country[];
  /** The text of the opt-in, `''` for none. */
  consent: string;
  privacyHref: string;
}

/** The petition's form: its fields, what is wrong with them, and how the sending goes. */
export function petitionForm(view: FormView): TemplateResult {
  const {locale, signing, consent, privacyHref} = view;
  const {say} = locale;
  const submit = (event: SubmitEvent & {currentTarget: HTMLFormElement}) => {
    event.preventDefault();
    void signing.sign(answersIn(event.currentTarget, consent));
  };
  // What the browser itself would say of a wrong field speaks the browser's language: hence `novalidate`.
  return html`<form part="form" class="form" novalidate @submit=${submit}>
    ${renderProblems(view)} ${signing.fields.map((field) => renderField(view, field))}
    <p class="trap" aria-hidden="true">
      <label>Website <input name=${TRAP} tabindex="-1" autocomplete="off" /></label>
    </p>
    ${
      consent
        ? html`<label class="consent"
            ><input type="checkbox" name="consent" /> <span>${consent}</span></label
          >`
        : nothing
    }
    <p>
      <a
        href=${privacyHref}
        target="_blank"
        rel="noopener"
        referrerpolicy="strict-origin-when-cross-origin"
        >${say('privacyNotice')} <span class="visually-hidden">${say('newTab')}</span></a
      >
    </p>
    <div>
      <button
        part="submit"
        class="action"
        type="submit"
        aria-disabled=${ifDefined(signing.state === 'sending' ? 'true' : undefined)}
      >
        ${say(signing.state === 'sending' ? 'sending' : signing.failure ? 'tryAgain' : 'signNow')}
      </button>
      <p role="status">${renderProgress(view)}</p>
    </div>
  </form>`;
}

/** The button says what is seen of it, too, but screen readers don't tell of a name that changes. */
function renderProgress({locale: {say}, signing: {state}}: FormView) {
  if (state === 'queued') return say('offlineQueued');
  return state === 'sending'
    ? html`<span class="visually-hidden">${say('sending')}</span>`
    : nothing;
}

function answersIn(form: HTMLFormElement, consent: string): Answers {
  const data = new FormData(form);
  const valueOf = (name: string) => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const answers = Object.keys(LABELS).map((name) => [name, valueOf(name)] as const);
  const trap = form.elements.namedItem(TRAP);
  const isTrapped = valueOf(TRAP) !== '';
  if (trap instanceof HTMLInputElement) trap.value = '';
  return {
    signer: Object.fromEntries(answers.filter(([, value]) => value)),
    consent: consent ? {text: consent, given: data.has('consent')} : null,
    isTrapped,
  };
}

/** Whatever is in the way, all of it at the top, where the focus goes; with ways to the fields. */
function renderProblems({locale, signing}: FormView) {
  const {faults, failure} = signing;
  if (faults.length === 0 && !failure) return nothing;
  const {say} = locale;
  const isInForm = (field: FieldName) => signing.fields.some(({name}) => name === field);
  const focusField = ({currentTarget}: Event & {currentTarget: HTMLElement}) => {
    const {form, name} = currentTarget as HTMLButtonElement; // the one below
    const control = form?.elements.namedItem(name.replace(/^to-/, ''));
    if (control instanceof HTMLElement) control.focus();
  };
  return html`<div
    part="error"
    class="problems outcome"
    role="group"
    aria-labelledby="problem"
    tabindex="-1"
  >
    <p id="problem"><strong>${say('problem')}</strong></p>
    <ul role="list">
      ${faults.map((fault) => {
        const words = faultText(locale, fault);
        return html`<li>
          ${
            fault.field && isInForm(fault.field)
              ? html`<button
                  type="button"
                  class="jump"
                  name=${`to-${fault.field}`}
                  @click=${focusField}
                >
                  ${words}
                </button>`
              : words
          }
        </li>`;
      })}
      ${failure ? html`<li>${say(failureKey(failure))}</li>` : nothing}
    </ul>
  </div>`;
}

function faultText({text, say}: LocaleController, fault: Fault) {
  if (fault.reason === 'refused') return html`<bdi>${fault.message}</bdi>`;
  return fault.reason === 'missing'
    ? say('fieldMissing', {label: text(LABELS[fault.field])})
    : say('emailWrong');
}

function failureKey({reason, status}: Failure): TextKey {
  if (reason === 'trapped') return 'looksLikeProgram';
  return status === 429 ? 'tooMany' : 'sendFailed';
}

function renderField(view: FormView, {name, isOptional}: Field) {
  const {locale, signing} = view;
  const fault = signing.faults.find(({field}) => field === name);
  const errorId = `${name}-error`;
  return html`<p part="field" class="field">
    <label for=${name}
      >${locale.say(LABELS[name])}${
        isOptional ? html`&nbsp;<span class="quiet">${locale.say('optional')}</span>` : nothing
      }</label
    >
    ${
      fault
        ? html`<span part="error" class="error" id=${errorId}>${faultText(locale, fault)}</span>`
        : nothing
    }
    ${renderControl(view, name, !isOptional, fault ? errorId : undefined)}
  </p>`;
}

function renderControl(
  {locale, countries}: FormView,
  name: FieldName,
  isRequired: boolean,
  errorId: string | undefined,
) {
  // Not `required`, which makes the whole form wrong before anybody has written something: Firefox tells so.
  const required = isRequired ? 'true' : 'false';
  // Else browsers tell of an address that it is wrong while it is written.
  const invalid = errorId ? 'true' : 'false';
  if (name === 'country') {
    return html`<select
      id=${name}
      name=${name}
      autocomplete=${name}
      aria-required=${required}
      aria-invalid=${invalid}
      aria-describedby=${ifDefined(errorId)}
    >
      <option value="">${locale.text('chooseCountry')}</option>
      ${countries.map(([code, country]) => html`<option value=${code}>${country}</option>`)}
    </select>`;
  }
  if (name === 'comment') {
    return html`<textarea
      id=${name}
      name=${name}
      rows="3"
      dir="auto"
      maxlength=${LENGTHS[name]}
      aria-required=${required}
      aria-invalid=${invalid}
      aria-describedby=${ifDefined(errorId)}
    ></textarea>`;
  }
  const isEmail = name === 'email';
  return html`<input
    id=${name}
    name=${name}
    type=${isEmail ? 'email' : 'text'}
    autocomplete=${name}
    autocapitalize=${isEmail ? 'none' : 'words'}
    spellcheck="false"
    dir=${isEmail ? 'ltr' : 'auto'}
    maxlength=${LENGTHS[name]}
    aria-required=${required}
    aria-invalid=${invalid}
    aria-describedby=${ifDefined(errorId)}
  />`;
}
