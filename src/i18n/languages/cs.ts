import type {Origin, Strings} from '../strings.js';

/** Čeština */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: Strings = {
  signPetition: 'Podepsat petici',
  joinCoalition: 'Přidat se ke koalici',
  pastIssues: 'Hledáte starší čísla?',
  more: 'Více',
  addToCalendar: 'Přidat do kalendáře',
  close: 'Zavřít',
  tryAgain: 'Zkusit znovu',
  newTab: '(otevře se na nové kartě)',

  hashtag: '#WithRefugees',
  bannerHeading: 'Stojíme na straně uprchlíků {hashtag}',
  bannerMessage:
    'Škola pro každé uprchlické dítě, bezpečný domov pro každou uprchlickou rodinu, svoboda pracovat a učit se pro všechny uprchlíky. Připojte svůj podpis.',
  messageClosed: 'Zpráva zavřena',
  daysLeft: {
    one: 'Zbývá {count} den',
    few: 'Zbývají {count} dny',
    many: 'Zbývá {count} dne',
    other: 'Zbývá {count} dní',
  },
  hoursLeft: {
    one: 'Zbývá {count} hodina',
    few: 'Zbývají {count} hodiny',
    many: 'Zbývá {count} hodiny',
    other: 'Zbývá {count} hodin',
  },
  minutesLeft: {
    one: 'Zbývá {count} minuta',
    few: 'Zbývají {count} minuty',
    many: 'Zbývá {count} minuty',
    other: 'Zbývá {count} minut',
  },

  askEducation: 'Škola pro každé uprchlické dítě.',
  askShelter: 'Bezpečný domov pro každou uprchlickou rodinu.',
  askLivelihoods: 'Svoboda pracovat a učit se pro všechny uprchlíky.',

  peopleSigned: {
    one: '{count} člověk podepsal petici',
    few: '{count} lidé podepsali petici',
    many: '{count} člověka podepsalo petici',
    other: '{count} lidí podepsalo petici',
  },
  goal: 'Cíl: {goal}',
  countOfGoal: 'Podpisy: {count} z {goal}',
  petitionClosed: 'Tato petice je uzavřena',
  countAsOf: 'Stav k {date}',

  givenName: 'Jméno',
  familyName: 'Příjmení',
  fullName: 'Jméno a příjmení',
  email: 'E-mail',
  country: 'Země',
  postalCode: 'PSČ',
  comment: 'Komentář',
  optional: '(nepovinné)',
  chooseCountry: 'Vyberte zemi',
  privacyNotice: 'Ochrana osobních údajů',
  signNow: 'Podepsat',
  sending: 'Odesílá se…',
  problem: 'Něco není v pořádku',
  fieldMissing: '{label}: vyplňte prosím toto pole',
  emailWrong: 'Napište e-mailovou adresu ve tvaru name@example.org',
  looksLikeProgram: 'Bylo vyplněno pole, které lidé nevidí. Odešlete prosím podpis ještě jednou.',
  offlineQueued: 'Jste bez připojení. Podpis odešleme, až se připojení obnoví.',
  sendFailed: 'Váš podpis se nepodařilo odeslat. Vyplněné údaje tu zůstaly.',
  tooMany:
    'Přichází příliš mnoho podpisů najednou. Počkejte prosím minutu. Vyplněné údaje tu zůstaly.',

  thankYou: 'Děkujeme',
  signatureAccepted: 'Váš podpis jsme přijali.',
  checkInbox: 'Podívejte se prosím do e-mailu: možná bude potřeba podpis potvrdit.',
  alreadySigned: 'Váš podpis už máme',
  youSigned: 'Podepsáno',
  shareInvitation: 'A ještě něco: vyzvěte k podpisu i ostatní.',
  share: 'Sdílet',
  copyLink: 'Kopírovat odkaz',
  linkCopied: 'Odkaz zkopírován',
  linkToCopy: 'Odkaz',

  moreStories: 'Další příběhy',
  moreStoriesFrom: 'Další příběhy – {month}',
  noStories: 'Žádné příběhy.',
  storiesFailed: 'Příběhy se nepodařilo načíst.',
  photoBy: 'Foto: {credit}',

  issuesFailed: 'Starší čísla se nepodařilo načíst.',

  upcomingWebinars: 'Nadcházející webináře',
  noEvents: 'Žádné akce.',
  webinarsFailed: 'Akce se nepodařilo načíst.',
  liveNow: 'Právě živě',
  cancelled: 'Zrušeno',
  tentative: 'Zatím nepotvrzeno',
  timeThere: '{time} ({zone})',
  calendarFile: 'Soubor do kalendáře (.ics)',
  googleCalendar: 'Google Calendar',
  outlook: 'Outlook',

  loading: 'Načítá se…',

  coalitionHeading: 'Koalice {hashtag}',
  coalitionInvitation: 'Univerzity, kluby, firmy, města a náboženské obce stojí při sobě.',
  members: {
    one: '{count} člen',
    few: '{count} členové',
    many: '{count} člena',
    other: '{count} členů',
  },
  membersFailed: 'Členy se nepodařilo načíst.',
  mapHeading: 'Příběhy {hashtag} z celého světa',
  mapInvitation: 'Lidé přijímají uprchlíky mezi sebe. Řekněte, jak to děláte vy.',
  addStory: 'Přidat svůj příběh',
  stories: {
    one: '{count} příběh',
    few: '{count} příběhy',
    many: '{count} příběhu',
    other: '{count} příběhů',
  },
};
