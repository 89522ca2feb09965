import type {Origin, Strings} from '../strings.js';

/** Polski */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: Strings = {
  signPetition: 'Podpisz petycję',
  joinCoalition: 'Dołącz do koalicji',
  pastIssues: 'Szukasz wcześniejszych wydań?',
  more: 'Więcej',
  addToCalendar: 'Dodaj do kalendarza',
  close: 'Zamknij',
  tryAgain: 'Spróbuj ponownie',
  newTab: '(otwiera się w nowej karcie)',

  hashtag: '#WithRefugees',
  bannerHeading: 'Jesteśmy z uchodźcami {hashtag}',
  bannerMessage:
    'Szkoła dla każdego uchodźczego dziecka, bezpieczny dom dla każdej uchodźczej rodziny, swoboda pracy i nauki dla każdej osoby uchodźczej. Dołącz swój podpis.',
  messageClosed: 'Komunikat zamknięty',
  daysLeft: {
    one: 'Pozostał {count} dzień',
    few: 'Pozostały {count} dni',
    many: 'Pozostało {count} dni',
    other: 'Pozostało {count} dnia',
  },
  hoursLeft: {
    one: 'Pozostała {count} godzina',
    few: 'Pozostały {count} godziny',
    many: 'Pozostało {count} godzin',
    other: 'Pozostało {count} godziny',
  },
  minutesLeft: {
    one: 'Pozostała {count} minuta',
    few: 'Pozostały {count} minuty',
    many: 'Pozostało {count} minut',
    other: 'Pozostało {count} minuty',
  },

  askEducation: 'Szkoła dla każdego uchodźczego dziecka.',
  askShelter: 'Bezpieczny dom dla każdej uchodźczej rodziny.',
  askLivelihoods: 'Swoboda pracy i nauki dla każdej osoby uchodźczej.',

  peopleSigned: {
    one: '{count} osoba podpisała petycję',
    few: '{count} osoby podpisały petycję',
    many: '{count} osób podpisało petycję',
    other: '{count} osoby podpisało petycję',
  },
  goal: 'Cel: {goal}',
  countOfGoal: 'Podpisy: {count} z {goal}',
  petitionClosed: 'Zbieranie podpisów zakończone',
  countAsOf: 'Stan na {date}',

  givenName: 'Imię',
  familyName: 'Nazwisko',
  fullName: 'Imię i nazwisko',
  email: 'E-mail',
  country: 'Kraj',
  postalCode: 'Kod pocztowy',
  comment: 'Komentarz',
  optional: '(nieobowiązkowe)',
  chooseCountry: 'Wybierz kraj',
  privacyNotice: 'Polityka prywatności',
  signNow: 'Podpisz teraz',
  sending: 'Wysyłanie…',
  problem: 'Wystąpił problem',
  fieldMissing: '{label}: prosimy wypełnić to pole',
  emailWrong: 'Adres e-mail powinien wyglądać tak: name@example.org',
  looksLikeProgram:
    'Wypełnione zostało pole, którego ludzie nie widzą. Prosimy wysłać jeszcze raz.',
  offlineQueued: 'Brak połączenia z internetem. Wyślemy podpis, gdy połączenie wróci.',
  sendFailed: 'Nie udało się wysłać podpisu. Wpisane dane nadal tu są.',
  tooMany: 'Napływa zbyt wiele podpisów. Prosimy chwilę poczekać. Wpisane dane nadal tu są.',

  thankYou: 'Dziękujemy',
  signatureAccepted: 'Podpis został przyjęty.',
  checkInbox: 'Prosimy sprawdzić pocztę: być może trzeba będzie potwierdzić podpis.',
  alreadySigned: 'Mamy już ten podpis',
  youSigned: 'Petycja podpisana',
  shareInvitation: 'I jeszcze jedno: warto zachęcić do podpisu innych.',
  share: 'Udostępnij',
  copyLink: 'Kopiuj link',
  linkCopied: 'Link skopiowany',
  linkToCopy: 'Link',

  moreStories: 'Więcej historii',
  moreStoriesFrom: 'Więcej historii – {month}',
  noStories: 'Brak historii.',
  storiesFailed: 'Nie udało się wczytać historii.',
  photoBy: 'Fot. {credit}',

  issuesFailed: 'Nie udało się wczytać wcześniejszych wydań.',

  upcomingWebinars: 'Najbliższe webinaria',
  noEvents: 'Brak wydarzeń.',
  webinarsFailed: 'Nie udało się wczytać wydarzeń.',
  liveNow: 'Teraz na żywo',
  cancelled: 'Odwołane',
  tentative: 'Do potwierdzenia',
  timeThere: '{time} ({zone})',
  calendarFile: 'Plik kalendarza (.ics)',
  googleCalendar: 'Google Calendar',
  outlook: 'Outlook',

  loading: 'Wczytywanie…',

  coalitionHeading: 'Koalicja {hashtag}',
  coalitionInvitation: 'Uczelnie, kluby, firmy, miasta i wspólnoty religijne stoją razem.',
  members: {
    one: '{count} członek',
    few: '{count} członków',
    many: '{count} członków',
    other: '{count} członka',
  },
  membersFailed: 'Nie udało się wczytać listy członków.',
  mapHeading: 'Historie {hashtag} z całego świata',
  mapInvitation: 'Ludzie przyjmują uchodźców. Opowiedz, jak Ty to robisz.',
  addStory: 'Dodaj swoją historię',
  stories: {
    one: '{count} historia',
    few: '{count} historie',
    many: '{count} historii',
    other: '{count} historii',
  },
};
