import {html, nothing, render, type TemplateResult} from 'lit';
import {document} from '../core/document.js';
import type {Diagnosis} from './diagnosis.js';
import type {Finding} from './messages.js';
import {styles} from './panel.styles.js';
import {countFaults, type Overview} from './report.js';

interface PanelOptions {
  /** Which kit this is, in a line. */
  kit: () => string;
  /** Puts the report where it can be pasted from; `false` where the browser does not let it. */
  copy: () => Promise<boolean>;
  report: () => string;
  /** Asks once more what had failed. */
  again: () => void;
  closed: () => void;
}

/** The panel, in a shadow root and in the top layer: no style of the page reaches it, and nothing covers it. */
export class Panel {
  readonly #options: PanelOptions;
  readonly #host = document.createElement('div');
  readonly #root = this.#host.attachShadow({mode: 'open'});
  #overview: Overview = {page: [], widgets: [], warnings: []};
  #isSmall = false;
  /** What came of copying: words for it, or the report itself to copy by hand. */
  #said = '';
  #byHand = '';
  #before: Element | null = null;

  constructor(options: PanelOptions) {
    this.#options = options;
    this.#host.dataset['wrDebug'] = '';
    if (styles.styleSheet) this.#root.adoptedStyleSheets = [styles.styleSheet];
  }

  /** Whether another copy of the kit has a panel on the page. */
  static get isThere(): boolean {
    return document.querySelector('[data-wr-debug]') !== null;
  }

  get isOpen(): boolean {
    return this.#host.isConnected;
  }

  /** @param takesFocus Whether somebody has asked for the panel just now. */
  open(takesFocus: boolean): void {
    this.#before = document.activeElement;
    document.body.append(this.#host);
    this.#draw();
    // Engines without popovers show it as what it is: a box that is fixed.
    if ('popover' in this.#host) {
      this.#host.popover = 'manual';
      this.#host.showPopover();
    }
    if (takesFocus) this.#root.querySelector<HTMLElement>('.panel')?.focus();
  }

  show(overview: Overview): void {
    this.#overview = overview;
    this.#draw();
  }

  readonly #close = (): void => {
    const hadFocus = this.#root.activeElement !== null;
    this.#host.remove();
    if (hadFocus && this.#before instanceof HTMLElement) this.#before.focus();
    this.#options.closed();
  };

  readonly #closeByEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation(); // it is not for the page
    this.#close();
  };

  readonly #copy = async (): Promise<void> => {
    const isCopied = await this.#options.copy();
    this.#said = isCopied
      ? 'The report is copied.'
      : 'The browser lets nothing be copied: take it from here.';
    this.#byHand = isCopied ? '' : this.#options.report();
    this.#draw();
    if (!isCopied) this.#root.querySelector('textarea')?.select();
  };

  readonly #again = (): void => {
    this.#said = 'Checked again.';
    this.#byHand = '';
    this.#options.again();
  };

  readonly #resize = (): void => {
    this.#isSmall = !this.#isSmall;
    this.#draw();
  };

  #draw(): void {
    if (this.isOpen) render(this.#render(), this.#root);
  }

  #render(): TemplateResult {
    const {widgets, page, warnings} = this.#overview;
    const faults = countFaults(this.#overview);
    const count = (number: number, noun: string) =>
      `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
    return html`<section
        class="panel"
        lang="en"
        dir="ltr"
        tabindex="-1"
        aria-labelledby="title"
        @keydown=${this.#closeByEscape}
      >
        <div class="head">
          <h2 id="title">Why is nothing showing?</h2>
          <button
            type="button"
            class="icon"
            aria-expanded=${String(!this.#isSmall)}
            aria-controls="body"
            aria-label="Details"
            @click=${this.#resize}
          >
            ${icon(this.#isSmall ? 'M3 11l6-6 6 6' : 'M3 6l6 6 6-6')}
          </button>
          <button type="button" class="icon" aria-label="Close" @click=${this.#close}>
            ${icon('M4 4l10 10M14 4L4 14')}
          </button>
        </div>
        <p class="sum">
          ${count(widgets.length, 'widget')},
          <strong class=${faults > 0 ? 'fault' : 'fine'}
            >${faults > 0 ? `${count(faults, 'thing')} to look at` : 'nothing wrong was found'}</strong
          >
        </p>
        <div
          id="body"
          class="body"
          ?hidden=${this.#isSmall}
          tabindex="0"
          role="group"
          aria-labelledby="title"
        >
          ${renderPage(page, 'fault')}
          <ul>
            ${widgets.map((widget) => this.#renderWidget(widget))}
          </ul>
          ${renderPage(page, 'note')} ${warnings.length > 0 ? renderWarnings(warnings) : nothing}
          <p class="kit">${this.#options.kit()}</p>
        </div>
        <div class="foot">
          <button type="button" class="button main" @click=${this.#copy}>Copy report</button>
          <button type="button" class="button" @click=${this.#again}>Check again</button>
          <p role="status" class="said">${this.#said}</p>
          ${
            this.#byHand
              ? html`<textarea
                  readonly
                  rows="4"
                  aria-label="Report"
                  .value=${this.#byHand}
                ></textarea>`
              : nothing
          }
        </div>
      </section>
      <div class="mark" hidden></div>`;
  }

  #renderWidget(widget: Diagnosis) {
    const {element, name, state, findings, details, isDismissed} = widget;
    const isFaulty = findings.some(({level}) => level === 'fault');
    const level = isFaulty ? 'fault' : findings.length > 0 ? 'note' : 'fine';
    const mark = () => {
      this.#mark(element);
    };
    return html`<li
      @pointerenter=${mark}
      @pointerleave=${this.#unmark}
      @focusin=${mark}
      @focusout=${this.#unmark}
    >
      <details ?open=${isFaulty}>
        <summary>
          <code>${name}</code>
          <span class="badge ${level}">${state}</span>
        </summary>
        ${findings.map(renderFinding)}
        ${findings.length === 0 ? html`<p>Nothing wrong was found.</p>` : nothing}
        <dl>
          ${details.map(
            ([what, value]) =>
              html`<div>
                <dt>${what}</dt>
                <dd>${value}</dd>
              </div>`,
          )}
        </dl>
        <div class="acts">
          <button
            type="button"
            class="button"
            @click=${() => {
              element.scrollIntoView({block: 'center'});
              mark();
            }}
          >
            Show it on the page
          </button>
          ${
            isDismissed
              ? html`<button
                  type="button"
                  class="button"
                  @click=${() => {
                    restore(element);
                    this.#options.again();
                  }}
                >
                  Bring it back
                </button>`
              : nothing
          }
        </div>
      </details>
    </li>`;
  }

  #mark(element: HTMLElement): void {
    const mark = this.#root.querySelector<HTMLElement>('.mark');
    if (!mark) return;
    const {left, top, width, height} = element.getBoundingClientRect();
    mark.hidden = width === 0 && height === 0;
    const place = {left, top, width, height};
    for (const [property, value] of Object.entries(place)) {
      mark.style.setProperty(property, `${String(value)}px`);
    }
  }

  readonly #unmark = (): void => {
    const mark = this.#root.querySelector<HTMLElement>('.mark');
    if (mark) mark.hidden = true;
  };
}

/** What the banner offers to every script. */
function restore(element: HTMLElement): void {
  const method: unknown = Reflect.get(element, 'restore');
  if (typeof method === 'function') method.call(element);
}

function icon(path: string) {
  return html`<svg viewBox="0 0 18 18" aria-hidden="true"><path d=${path} /></svg>`;
}

function renderFinding({level, says, next}: Finding) {
  return html`<div class="finding ${level}">
    <p class="says">${says}</p>
    ${next ? html`<p class="next">${next}</p>` : nothing}
  </div>`;
}

/** What holds for the whole page: faults stand before the widgets, notes after them. */
function renderPage(findings: readonly Finding[], wanted: Finding['level']) {
  const shown = findings.filter(({level}) => level === wanted);
  return shown.length > 0 ? html`<div class="page">${shown.map(renderFinding)}</div>` : nothing;
}

function renderWarnings(warnings: readonly string[]) {
  return html`<details class="warnings">
    <summary>Warnings so far (${warnings.length})</summary>
    <ul>
      ${warnings.map((warning) => html`<li>${warning}</li>`)}
    </ul>
  </details>`;
}
