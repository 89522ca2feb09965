import {consume} from '@lit/context';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {campaignContext, pageCampaign, type CampaignSettings} from '../context/campaign.js';
import {childHref, whenChanged} from '../controllers/children.js';
import {flag, headingLevel} from '../core/attributes.js';
import {customElement} from '../core/custom-element.js';
import {document} from '../core/document.js';
import {emit} from '../core/events.js';
import {parseFilm, type Film} from '../core/film.js';
import {showState} from '../core/states.js';
import {safeUrl} from '../core/url.js';
import {warnOnce} from '../core/warn.js';
import {LocaleController} from '../i18n/locale.js';
import {hostStyles} from '../styles/host.js';
import {base, heading} from './parts.js';
import {styles} from './video.styles.js';

/** What players need; not to lead the whole page elsewhere. (The linter knows of one word at a time.) */
const SANDBOX =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-forms allow-presentation' as 'allow-scripts';

/**
 * `<wr-video>` shows a film once the reader wants to see it. Until then nobody but the page is asked for anything: no
 * player, no thumbnail, no connection. Then YouTube plays from `youtube-nocookie.com`, Vimeo with `dnt=1`, PeerTube
 * without its peers; each learns the reader's address and that of the page's host, as it would by a followed link. A
 * page with a Content-Security-Policy names the player's host in `frame-src`, a file's in `media-src`.
 *
 * @slot - Shown where there is no film. The first link inside is the film's address, where there is no `src`; each `<track>` goes with a file.
 * @slot poster - Replaces the poster.
 * @fires {CustomEvent<{provider: string, id: string}>} wr-play - The player is about to be loaded; `provider` is `youtube`, `vimeo`, `peertube` or `file`. Cancelable.
 * @fires {CustomEvent<{reason: string, url?: string}>} wr-error - The player is `blocked` by the page's policy, or the file `not-playable`; the link stays.
 * @csspart base - The whole widget.
 * @csspart heading - The heading, where there is one.
 * @csspart player - The box with the poster, then with the player.
 * @csspart play - The button, as large as the poster.
 * @csspart notice - Says whose content is loaded.
 * @csspart link - The link to the film's own page.
 * @cssprop [--wr-video-ratio=16 / 9] - Width and height of the box, as `4 / 3`.
 * @cssstate loaded - The poster is shown.
 * @cssstate playing - The player is shown.
 * @cssstate empty - There is no film.
 * @cssstate error - The film can't be played here.
 */
@customElement('wr-video')
export class Video extends LitElement {
  static override styles = [hostStyles, styles];

  /** Address of the film: at YouTube, Vimeo or a PeerTube, or of a file. */
  @property() src = '';

  /** Title of the film, as a heading. */
  @property() heading = '';

  /** Address of a picture that is shown until the film is played; a ground in the brand's colour without one. */
  @property() poster = '';

  /** What the picture shows, where it tells more than the heading. */
  @property({attribute: 'poster-alt'}) posterAlt = '';

  /** Level of the heading, 1 to 6. */
  @property({attribute: 'heading-level', type: Number, converter: headingLevel}) headingLevel = 2;

  /** Colours: `light` (without a campaign that says otherwise), `dark`, or `auto` for the reader's own preference. */
  @property() theme: 'light' | 'dark' | 'auto' | '' = '';

  /** Takes the font family of the page. */
  @property({attribute: 'inherit-font', type: Boolean, converter: flag, reflect: true})
  inheritFont = false;

  @consume({context: campaignContext, subscribe: true})
  @state()
  private campaign: CampaignSettings = pageCampaign;

  @state() private stage: 'loaded' | 'playing' | 'error' = 'loaded';

  readonly #locale: LocaleController = new LocaleController(this);

  #film: Film | null = null;
  /** The player's address, of the moment it was asked for: another language later doesn't begin the film anew. */
  #player = '';
  /** Captions of a file, from then on. */
  #tracks: readonly HTMLTrackElement[] = [];

  constructor() {
    super();
    whenChanged(this, () => {
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#show('loaded'); // a player that is put in again would begin by itself
  }

  protected override willUpdate(): void {
    const src = this.src || childHref(this);
    const film = parseFilm(src, this.baseURI);
    if (src && !film) warnOnce(`<wr-video>: no film is known at ${JSON.stringify(src)}.`);
    if (film?.id !== this.#film?.id) this.#show('loaded');
    this.#film = film;
  }

  protected override updated(): void {
    showState(this, this.#film ? this.stage : 'empty');
  }

  protected override render(): TemplateResult {
    const film = this.#film;
    return base(
      this.#locale,
      this.theme || this.campaign.theme,
      html`${this.heading ? heading(this.headingLevel, this.heading) : nothing}
        ${film ? this.#renderFilm(film) : nothing} <slot ?hidden=${film !== null}></slot>`,
    );
  }

  #renderFilm(film: Film) {
    const service = html`<bdi translate="no">${film.service}</bdi>`;
    const views = {
      loaded: () => this.#renderPoster(film),
      playing: () => (film.player ? this.#renderFrame(film) : this.#renderFile(film)),
      error: () => html`<p id="failure">${this.#locale.say('videoFailed')}</p>`,
    };
    return html`<div part="player" class="player ${this.stage}" ?data-tall=${film.isTall}>
        ${views[this.stage]()}
      </div>
      <p class="about">
        ${
          this.#isElsewhere(film)
            ? html`<span part="notice" id="notice"
                >${this.#locale.sayAround('loadsFrom', 'service', service)}</span
              >`
            : nothing
        }
        <a
          part="link"
          class="link"
          href=${film.page}
          rel="noopener"
          referrerpolicy="strict-origin-when-cross-origin"
          aria-describedby=${ifDefined(this.stage === 'error' ? 'failure' : undefined)}
          >${this.#locale.sayAround('watchOn', 'service', service)}</a
        >
      </p>`;
  }

  #renderPoster(film: Film) {
    const src = safeUrl(this.poster, this.baseURI);
    return html`<slot name="poster">
        ${
          src
            ? html`<img
                src=${src}
                alt=${this.posterAlt}
                loading="lazy"
                referrerpolicy="strict-origin-when-cross-origin"
              />`
            : nothing
        }
      </slot>
      <button
        type="button"
        part="play"
        class="play"
        aria-describedby=${ifDefined(this.#isElsewhere(film) ? 'notice' : undefined)}
        @click=${this.#play}
      >
        <svg viewBox="0 0 48 48" aria-hidden="true"><path d="M19 15v18l15-9z" /></svg>
        <span class="visually-hidden"
          >${this.#locale.say('playVideo', {title: this.#titleOf(film)})}</span
        >
      </button>`;
  }

  #renderFrame(film: Film) {
    return html`<iframe
      sandbox=${SANDBOX}
      src=${this.#player}
      title=${this.#titleOf(film)}
      referrerpolicy="strict-origin-when-cross-origin"
      allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
    ></iframe>`;
  }

  #renderFile(film: Film) {
    const isForeign = this.#tracks.some(({src}) => !src.startsWith(`${location.origin}/`));
    return html`<video
      crossorigin=${ifDefined(isForeign ? 'anonymous' : undefined)}
      src=${this.#player}
      aria-label=${this.#titleOf(film)}
      tabindex="0"
      controls
      playsinline
      @error=${this.#tellUnplayable}
    >
      ${this.#tracks}
    </video>`;
  }

  #titleOf({service}: Film): string {
    return this.heading || this.querySelector('a[href]')?.textContent.trim() || service;
  }

  /** Whether somebody else than the page learns of it. */
  #isElsewhere({player, page}: Film): boolean {
    return player !== null || new URL(page).origin !== location.origin;
  }

  #show(stage: 'loaded' | 'playing' | 'error'): void {
    this.stage = stage;
    document.removeEventListener('securitypolicyviolation', this.#noticeRefusal);
    if (stage === 'playing')
      document.addEventListener('securitypolicyviolation', this.#noticeRefusal);
  }

  readonly #play = async (): Promise<void> => {
    const film = this.#film;
    if (!film || !emit(this, 'wr-play', {provider: film.provider, id: film.id})) return;
    this.#player = film.player?.(this.#locale.lang) ?? film.id;
    this.#tracks = [...this.querySelectorAll('track')].map(copyOf);
    this.#show('playing');
    await this.updateComplete;
    const player = this.renderRoot.querySelector<HTMLElement>('iframe, video');
    player?.focus();
    // Where it may not begin by itself, the reader finds its own button.
    if (player instanceof HTMLVideoElement) await player.play().catch(() => undefined);
  };

  /** Only so a frame is known to be refused. */
  readonly #noticeRefusal = (event: SecurityPolicyViolationEvent): void => {
    const {disposition, effectiveDirective, blockedURI} = event;
    const isOurs = blockedURI.startsWith(new URL(this.#player).origin);
    if (disposition === 'enforce' && effectiveDirective === 'frame-src' && isOurs)
      void this.#fail('blocked');
  };

  readonly #tellUnplayable = (): void => {
    void this.#fail('not-playable');
  };

  async #fail(reason: string): Promise<void> {
    this.#show('error');
    emit(this, 'wr-error', {reason, url: this.#player});
    await this.updateComplete;
    // The player has gone, and the focus with it.
    if (document.activeElement === document.body || document.activeElement === this)
      this.renderRoot.querySelector<HTMLElement>('.link')?.focus();
  }
}

const copyOf = (track: HTMLTrackElement) => track.cloneNode() as HTMLTrackElement; // a track's copy is one

export type {EventDetails} from '../core/events.js';

declare global {
  interface HTMLElementTagNameMap {
    'wr-video': Video;
  }
}
