import type {Origin, Strings} from '../strings.js';

/** Español */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: Strings = {
  signPetition: 'Firmar la petición',
  joinCoalition: 'Unirse a la coalición',
  pastIssues: '¿Números anteriores?',
  more: 'Ver más',
  addToCalendar: 'Añadir al calendario',
  close: 'Cerrar',
  tryAgain: 'Reintentar',
  newTab: '(se abre en una pestaña nueva)',

  hashtag: '#ConLosRefugiados',
  bannerHeading: 'Estamos {hashtag}',
  bannerMessage:
    'Cada niña y niño refugiado en la escuela, cada familia refugiada en un lugar seguro, cada persona refugiada libre para trabajar y aprender. Cada firma cuenta.',
  messageClosed: 'Mensaje cerrado',
  daysLeft: {
    one: 'Queda {count} día',
    many: 'Quedan {count} de días',
    other: 'Quedan {count} días',
  },
  hoursLeft: {
    one: 'Queda {count} hora',
    many: 'Quedan {count} de horas',
    other: 'Quedan {count} horas',
  },
  minutesLeft: {
    one: 'Queda {count} minuto',
    many: 'Quedan {count} de minutos',
    other: 'Quedan {count} minutos',
  },

  askEducation: 'Cada niña y niño refugiado en la escuela.',
  askShelter: 'Cada familia refugiada en un lugar seguro.',
  askLivelihoods: 'Cada persona refugiada libre para trabajar y aprender.',

  peopleSigned: {
    one: '{count} persona ha firmado',
    many: '{count} de personas han firmado',
    other: '{count} personas han firmado',
  },
  goal: 'Objetivo: {goal}',
  countOfGoal: 'Firmas: {count} de {goal}',
  petitionClosed: 'Esta petición está cerrada',
  countAsOf: 'Actualizado el {date}',

  givenName: 'Nombre',
  familyName: 'Apellidos',
  fullName: 'Nombre y apellidos',
  email: 'Correo electrónico',
  country: 'País',
  postalCode: 'Código postal',
  comment: 'Comentario',
  optional: '(opcional)',
  chooseCountry: 'Elegir un país',
  privacyNotice: 'Aviso de privacidad',
  signNow: 'Firmar ahora',
  sending: 'Enviando…',
  problem: 'Hay un problema',
  fieldMissing: '{label}: falta completar este campo',
  emailWrong: 'El correo electrónico debe tener el formato name@example.org',
  looksLikeProgram: 'Se ha rellenado un campo invisible. Hay que volver a enviar el formulario.',
  offlineQueued: 'No hay conexión. La firma se enviará en cuanto se recupere.',
  sendFailed: 'No se ha podido enviar la firma. Los datos siguen aquí.',
  tooMany: 'Están llegando demasiadas firmas. Hay que esperar un minuto. Los datos siguen aquí.',

  thankYou: 'Gracias',
  signatureAccepted: 'Hemos recibido la firma.',
  checkInbox: 'Conviene revisar el correo: puede que haga falta confirmar la firma.',
  alreadySigned: 'Esta firma ya constaba',
  youSigned: 'Petición firmada',
  shareInvitation: 'Y una cosa más: invitar a otras personas a firmar.',
  share: 'Compartir',
  copyLink: 'Copiar enlace',
  linkCopied: 'Enlace copiado',
  linkToCopy: 'Enlace',

  moreStories: 'Más historias',
  moreStoriesFrom: 'Más historias de {month}',
  noStories: 'No hay historias.',
  storiesFailed: 'No se han podido cargar las historias.',
  photoBy: 'Foto: {credit}',

  issuesFailed: 'No se han podido cargar los números anteriores.',

  upcomingWebinars: 'Próximos webinarios',
  noEvents: 'No hay eventos.',
  webinarsFailed: 'No se han podido cargar los eventos.',
  liveNow: 'En directo',
  cancelled: 'Cancelado',
  tentative: 'Por confirmar',
  timeThere: '{time} ({zone})',
  calendarFile: 'Archivo de calendario (.ics)',
  googleCalendar: 'Google Calendar',
  outlook: 'Outlook',

  loading: 'Cargando…',

  coalitionHeading: 'La coalición {hashtag}',
  coalitionInvitation:
    'Universidades, clubes, empresas, ciudades y comunidades religiosas, unidas.',
  members: {one: '{count} miembro', many: '{count} de miembros', other: '{count} miembros'},
  membersFailed: 'No se han podido cargar los miembros.',
  mapHeading: 'Historias {hashtag} de todo el mundo',
  mapInvitation: 'Hay quienes acogen a las personas refugiadas. Cuente cómo lo hace usted.',
  addStory: 'Añadir su historia',
  stories: {one: '{count} historia', many: '{count} de historias', other: '{count} historias'},
};
