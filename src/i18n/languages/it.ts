import type {Origin, Strings} from '../strings.js';

/** Italiano */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: Strings = {
  signPetition: 'Firma la petizione',
  joinCoalition: 'Unisciti alla coalizione',
  pastIssues: 'Cerchi i numeri arretrati?',
  more: 'Altro',
  addToCalendar: 'Aggiungi al calendario',
  close: 'Chiudi',
  tryAgain: 'Riprova',
  newTab: '(si apre in una nuova scheda)',

  hashtag: '#WithRefugees',
  bannerHeading: 'Siamo {hashtag}',
  bannerMessage:
    'Ogni bambina e ogni bambino rifugiato a scuola, ogni famiglia rifugiata in un luogo sicuro, ogni persona rifugiata libera di lavorare e studiare. Firma anche tu.',
  messageClosed: 'Messaggio chiuso',
  daysLeft: {
    one: 'Manca {count} giorno',
    many: 'Mancano {count} di giorni',
    other: 'Mancano {count} giorni',
  },
  hoursLeft: {
    one: 'Manca {count} ora',
    many: 'Mancano {count} di ore',
    other: 'Mancano {count} ore',
  },
  minutesLeft: {
    one: 'Manca {count} minuto',
    many: 'Mancano {count} di minuti',
    other: 'Mancano {count} minuti',
  },

  askEducation: 'Ogni bambina e ogni bambino rifugiato a scuola.',
  askShelter: 'Ogni famiglia rifugiata in un luogo sicuro.',
  askLivelihoods: 'Ogni persona rifugiata libera di lavorare e studiare.',

  peopleSigned: {
    one: '{count} persona ha firmato',
    many: '{count} di persone hanno firmato',
    other: '{count} persone hanno firmato',
  },
  goal: 'Obiettivo: {goal}',
  countOfGoal: 'Firme: {count} su {goal}',
  petitionClosed: 'Questa petizione è chiusa',
  countAsOf: 'Ultimo aggiornamento: {date}',

  givenName: 'Nome',
  familyName: 'Cognome',
  fullName: 'Nome e cognome',
  email: 'Email',
  country: 'Paese',
  postalCode: 'Codice postale',
  comment: 'Commento',
  optional: '(facoltativo)',
  chooseCountry: 'Scegli un Paese',
  privacyNotice: 'Informativa sulla privacy',
  signNow: 'Firma ora',
  sending: 'Invio in corso…',
  problem: 'C’è un problema',
  fieldMissing: '{label}: compila questo campo',
  emailWrong: 'Scrivi l’indirizzo email nel formato name@example.org',
  looksLikeProgram: 'È stato compilato un campo invisibile. Invia di nuovo il modulo.',
  offlineQueued: 'Non c’è connessione. Invieremo la firma appena torna.',
  sendFailed: 'Non è stato possibile inviare la firma. Quello che hai scritto è ancora qui.',
  tooMany: 'Stanno arrivando troppe firme. Aspetta un minuto. Quello che hai scritto è ancora qui.',

  thankYou: 'Grazie',
  signatureAccepted: 'Abbiamo ricevuto la tua firma.',
  checkInbox: 'Controlla la posta: potresti dover confermare la firma.',
  alreadySigned: 'Hai già firmato',
  youSigned: 'Hai firmato',
  shareInvitation: 'Ancora una cosa: invita altre persone a firmare.',
  share: 'Condividi',
  copyLink: 'Copia link',
  linkCopied: 'Link copiato',
  linkToCopy: 'Link',

  moreStories: 'Altre storie',
  moreStoriesFrom: 'Altre storie di {month}',
  noStories: 'Nessuna storia.',
  storiesFailed: 'Non è stato possibile caricare le storie.',
  photoBy: 'Foto: {credit}',

  issuesFailed: 'Non è stato possibile caricare i numeri arretrati.',

  upcomingWebinars: 'Prossimi webinar',
  noEvents: 'Nessun evento.',
  webinarsFailed: 'Non è stato possibile caricare gli eventi.',
  liveNow: 'Ora in diretta',
  cancelled: 'Annullato',
  tentative: 'Da confermare',
  timeThere: '{time} ({zone})',
  calendarFile: 'File di calendario (.ics)',
  googleCalendar: 'Google Calendar',
  outlook: 'Outlook',

  loading: 'Caricamento…',

  coalitionHeading: 'La coalizione {hashtag}',
  coalitionInvitation: 'Università, associazioni, imprese, città e comunità religiose si uniscono.',
  members: {one: '{count} membro', many: '{count} di membri', other: '{count} membri'},
  membersFailed: 'Non è stato possibile caricare i membri.',
  mapHeading: 'Storie {hashtag} da tutto il mondo',
  mapInvitation: 'C’è chi accoglie i rifugiati. Racconta come lo fai tu.',
  addStory: 'Aggiungi la tua storia',
  stories: {one: '{count} storia', many: '{count} di storie', other: '{count} storie'},
};
