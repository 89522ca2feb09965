import type {Origin, Strings} from '../strings.js';

/** Română */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: Strings = {
  signPetition: 'Semnați petiția',
  joinCoalition: 'Alăturați-vă coaliției',
  pastIssues: 'Căutați numere anterioare?',
  more: 'Mai multe',
  addToCalendar: 'Adăugați în calendar',
  close: 'Închideți',
  tryAgain: 'Încercați din nou',
  newTab: '(se deschide într-o filă nouă)',

  hashtag: '#WithRefugees',
  bannerHeading: 'Suntem {hashtag}',
  bannerMessage:
    'Fiecare copil refugiat la școală, fiecare familie refugiată într-un loc sigur, fiecare persoană refugiată liberă să muncească și să învețe. Semnați și dumneavoastră.',
  messageClosed: 'Mesaj închis',
  daysLeft: {
    one: 'A mai rămas {count} zi',
    few: 'Au mai rămas {count} zile',
    other: 'Au mai rămas {count} de zile',
  },
  hoursLeft: {
    one: 'A mai rămas {count} oră',
    few: 'Au mai rămas {count} ore',
    other: 'Au mai rămas {count} de ore',
  },
  minutesLeft: {
    one: 'A mai rămas {count} minut',
    few: 'Au mai rămas {count} minute',
    other: 'Au mai rămas {count} de minute',
  },

  askEducation: 'Fiecare copil refugiat la școală.',
  askShelter: 'Fiecare familie refugiată într-un loc sigur.',
  askLivelihoods: 'Fiecare persoană refugiată liberă să muncească și să învețe.',

  peopleSigned: {
    one: '{count} persoană a semnat',
    few: '{count} persoane au semnat',
    other: '{count} de persoane au semnat',
  },
  goal: 'Obiectiv: {goal}',
  countOfGoal: 'Semnături: {count} din {goal}',
  petitionClosed: 'Această petiție s-a încheiat',
  countAsOf: 'Actualizat la {date}',

  givenName: 'Prenume',
  familyName: 'Nume de familie',
  fullName: 'Nume și prenume',
  email: 'E-mail',
  country: 'Țară',
  postalCode: 'Cod poștal',
  comment: 'Comentariu',
  optional: '(opțional)',
  chooseCountry: 'Alegeți o țară',
  privacyNotice: 'Notă de confidențialitate',
  signNow: 'Semnați acum',
  sending: 'Se trimite…',
  problem: 'A apărut o problemă',
  fieldMissing: '{label}: completați acest câmp',
  emailWrong: 'Scrieți adresa de e-mail în forma name@example.org',
  looksLikeProgram: 'A fost completat un câmp invizibil. Vă rugăm să trimiteți din nou.',
  offlineQueued: 'Nu aveți conexiune la internet. Vom trimite semnătura când revine conexiunea.',
  sendFailed: 'Semnătura nu a putut fi trimisă. Ce ați scris este încă aici.',
  tooMany:
    'Sosesc prea multe semnături. Vă rugăm să așteptați un minut. Ce ați scris este încă aici.',

  thankYou: 'Vă mulțumim',
  signatureAccepted: 'Am primit semnătura dumneavoastră.',
  checkInbox: 'Verificați-vă e-mailul: s-ar putea să fie nevoie să confirmați semnătura.',
  alreadySigned: 'Ați semnat deja',
  youSigned: 'Ați semnat',
  shareInvitation: 'Încă ceva: invitați și alte persoane să semneze.',
  share: 'Distribuiți',
  copyLink: 'Copiați linkul',
  linkCopied: 'Link copiat',
  linkToCopy: 'Link',

  moreStories: 'Alte povești',
  moreStoriesFrom: 'Alte povești din {month}',
  noStories: 'Nicio poveste.',
  storiesFailed: 'Poveștile nu au putut fi încărcate.',
  photoBy: 'Foto: {credit}',

  issuesFailed: 'Numerele anterioare nu au putut fi încărcate.',

  upcomingWebinars: 'Webinare viitoare',
  noEvents: 'Niciun eveniment.',
  webinarsFailed: 'Evenimentele nu au putut fi încărcate.',
  liveNow: 'Acum în direct',
  cancelled: 'Anulat',
  tentative: 'De confirmat',
  timeThere: '{time} ({zone})',
  calendarFile: 'Fișier calendar (.ics)',
  googleCalendar: 'Google Calendar',
  outlook: 'Outlook',

  loading: 'Se încarcă…',

  coalitionHeading: 'Coaliția {hashtag}',
  coalitionInvitation: 'Universități, cluburi, companii, orașe și comunități religioase, împreună.',
  members: {one: '{count} membru', few: '{count} membri', other: '{count} de membri'},
  membersFailed: 'Membrii nu au putut fi încărcați.',
  mapHeading: 'Povești {hashtag} din toată lumea',
  mapInvitation: 'Oamenii îi primesc pe refugiați. Povestiți cum o faceți.',
  addStory: 'Adăugați povestea dumneavoastră',
  stories: {one: '{count} poveste', few: '{count} povești', other: '{count} de povești'},
};
