import type {Origin, Strings} from '../strings.js';

/** Français */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: Strings = {
  signPetition: 'Signer la pétition',
  joinCoalition: 'Rejoindre la coalition',
  pastIssues: 'Vous cherchez d’anciens numéros\u202f?',
  more: 'Voir plus',
  addToCalendar: 'Ajouter à l’agenda',
  close: 'Fermer',
  tryAgain: 'Réessayer',
  newTab: '(s’ouvre dans un nouvel onglet)',

  hashtag: '#AvecLesRéfugiés',
  bannerHeading: 'Nous sommes {hashtag}',
  bannerMessage:
    'Chaque enfant réfugié à l’école, chaque famille réfugiée en lieu sûr, chaque personne réfugiée libre de travailler et d’apprendre. Ajoutez votre nom.',
  messageClosed: 'Message fermé',
  daysLeft: {
    one: 'Il reste {count} jour',
    many: 'Il reste {count} de jours',
    other: 'Il reste {count} jours',
  },
  hoursLeft: {
    one: 'Il reste {count} heure',
    many: 'Il reste {count} d’heures',
    other: 'Il reste {count} heures',
  },
  minutesLeft: {
    one: 'Il reste {count} minute',
    many: 'Il reste {count} de minutes',
    other: 'Il reste {count} minutes',
  },

  askEducation: 'Chaque enfant réfugié à l’école.',
  askShelter: 'Chaque famille réfugiée en lieu sûr.',
  askLivelihoods: 'Chaque personne réfugiée libre de travailler et d’apprendre.',

  peopleSigned: {
    one: '{count} personne a signé',
    many: '{count} de personnes ont signé',
    other: '{count} personnes ont signé',
  },
  goal: 'Objectif\u00a0: {goal}',
  countOfGoal: 'Signatures\u00a0: {count} sur {goal}',
  petitionClosed: 'Cette pétition est close',
  countAsOf: 'Mis à jour le {date}',

  givenName: 'Prénom',
  familyName: 'Nom de famille',
  fullName: 'Prénom et nom',
  email: 'E-mail',
  country: 'Pays',
  postalCode: 'Code postal',
  comment: 'Commentaire',
  optional: '(facultatif)',
  chooseCountry: 'Choisissez un pays',
  privacyNotice: 'Politique de confidentialité',
  signNow: 'Signer maintenant',
  sending: 'Envoi en cours…',
  problem: 'Il y a un problème',
  fieldMissing: '{label}\u00a0: veuillez remplir ce champ',
  emailWrong: 'Saisissez l’adresse e-mail sous la forme name@example.org',
  looksLikeProgram: 'Un champ invisible a été rempli. Merci de renvoyer le formulaire.',
  offlineQueued:
    'Vous êtes hors ligne. Nous enverrons votre signature dès le retour de la connexion.',
  sendFailed: 'Votre signature n’a pas pu être envoyée. Ce que vous avez écrit est toujours là.',
  tooMany:
    'Trop de signatures arrivent en même temps. Merci de patienter une minute. Ce que vous avez écrit est toujours là.',

  thankYou: 'Merci',
  signatureAccepted: 'Votre signature a bien été reçue.',
  checkInbox:
    'Consultez votre boîte de réception\u00a0: une confirmation vous sera peut-être demandée.',
  alreadySigned: 'Vous avez déjà signé',
  youSigned: 'Vous avez signé',
  shareInvitation: 'Encore une chose\u00a0: invitez d’autres personnes à signer.',
  share: 'Partager',
  copyLink: 'Copier le lien',
  linkCopied: 'Lien copié',
  linkToCopy: 'Lien',

  moreStories: 'Autres récits',
  moreStoriesFrom: 'Autres récits – {month}',
  noStories: 'Aucun récit.',
  storiesFailed: 'Les récits n’ont pas pu être chargés.',
  photoBy: 'Photo\u00a0: {credit}',

  issuesFailed: 'Les anciens numéros n’ont pas pu être chargés.',

  shareOn: 'Partager sur {service}',
  playVideo: 'Lire la vidéo\u00a0: {title}',
  loadsFrom: 'Charge du contenu de {service}',
  watchOn: 'Voir sur {service}',
  videoFailed: 'La vidéo ne peut pas être lue ici.',

  upcomingWebinars: 'Webinaires à venir',
  noEvents: 'Aucun événement.',
  webinarsFailed: 'Les événements n’ont pas pu être chargés.',
  liveNow: 'En direct',
  cancelled: 'Annulé',
  tentative: 'À confirmer',
  timeThere: '{time} ({zone})',
  calendarFile: 'Fichier d’agenda (.ics)',
  googleCalendar: 'Google Calendar',
  outlook: 'Outlook',

  loading: 'Chargement…',

  coalitionHeading: 'La coalition {hashtag}',
  coalitionInvitation:
    'Universités, clubs, entreprises, villes et communautés religieuses s’unissent.',
  members: {one: '{count} membre', many: '{count} de membres', other: '{count} membres'},
  membersFailed: 'Les membres n’ont pas pu être chargés.',
  mapHeading: 'Récits {hashtag} du monde entier',
  mapInvitation: 'Des gens accueillent les réfugiés. Racontez comment vous le faites.',
  addStory: 'Ajouter votre récit',
  stories: {one: '{count} récit', many: '{count} de récits', other: '{count} récits'},
};
