import type {Origin, Strings} from '../strings.js';

/** Ελληνικά */
export const origin: Origin = {drafted: "this kit's developers, 2026-11", signed: null};

export const strings: Strings = {
  signPetition: 'Υπογράψτε την έκκληση',
  joinCoalition: 'Ελάτε στη συμμαχία',
  pastIssues: 'Αναζητάτε παλαιότερα τεύχη;',
  more: 'Περισσότερα',
  addToCalendar: 'Προσθήκη στο ημερολόγιο',
  close: 'Κλείσιμο',
  tryAgain: 'Δοκιμάστε ξανά',
  newTab: '(ανοίγει σε νέα καρτέλα)',

  hashtag: '#WithRefugees',
  bannerHeading: 'Στο πλευρό των προσφύγων {hashtag}',
  bannerMessage:
    'Κάθε προσφυγόπουλο στο σχολείο, κάθε προσφυγική οικογένεια σε ασφαλές σπίτι, κάθε πρόσφυγας με την ελευθερία να εργάζεται και να μαθαίνει. Προσθέστε το όνομά σας.',
  messageClosed: 'Το μήνυμα έκλεισε',
  daysLeft: {one: 'Απομένει {count} ημέρα', other: 'Απομένουν {count} ημέρες'},
  hoursLeft: {one: 'Απομένει {count} ώρα', other: 'Απομένουν {count} ώρες'},
  minutesLeft: {one: 'Απομένει {count} λεπτό', other: 'Απομένουν {count} λεπτά'},

  askEducation: 'Κάθε προσφυγόπουλο στο σχολείο.',
  askShelter: 'Κάθε προσφυγική οικογένεια σε ασφαλές σπίτι.',
  askLivelihoods: 'Κάθε πρόσφυγας με την ελευθερία να εργάζεται και να μαθαίνει.',

  peopleSigned: {one: '{count} άτομο έχει υπογράψει', other: '{count} άτομα έχουν υπογράψει'},
  goal: 'Στόχος: {goal}',
  countOfGoal: '{count} από τις {goal} υπογραφές',
  petitionClosed: 'Η συλλογή υπογραφών έχει ολοκληρωθεί',
  countAsOf: 'Τελευταία ενημέρωση: {date}',

  givenName: 'Όνομα',
  familyName: 'Επώνυμο',
  fullName: 'Ονοματεπώνυμο',
  email: 'Email',
  country: 'Χώρα',
  postalCode: 'Ταχυδρομικός κώδικας',
  comment: 'Σχόλιο',
  optional: '(προαιρετικό)',
  chooseCountry: 'Επιλέξτε χώρα',
  privacyNotice: 'Δήλωση απορρήτου',
  signNow: 'Υπογράψτε τώρα',
  sending: 'Αποστολή…',
  problem: 'Παρουσιάστηκε πρόβλημα',
  fieldMissing: '{label}: συμπληρώστε αυτό το πεδίο',
  emailWrong: 'Γράψτε τη διεύθυνση email στη μορφή name@example.org',
  looksLikeProgram:
    'Συμπληρώθηκε ένα πεδίο που οι άνθρωποι δεν βλέπουν. Παρακαλούμε στείλτε ξανά την υπογραφή σας.',
  offlineQueued: 'Δεν έχετε σύνδεση. Θα στείλουμε την υπογραφή σας μόλις συνδεθείτε ξανά.',
  sendFailed: 'Η υπογραφή σας δεν στάλθηκε. Όσα γράψατε είναι ακόμη εδώ.',
  tooMany:
    'Φτάνουν πάρα πολλές υπογραφές. Παρακαλούμε περιμένετε ένα λεπτό. Όσα γράψατε είναι ακόμη εδώ.',

  thankYou: 'Ευχαριστούμε',
  signatureAccepted: 'Η υπογραφή σας έγινε δεκτή.',
  checkInbox: 'Ελέγξτε τα εισερχόμενά σας: ίσως χρειαστεί να επιβεβαιώσετε την υπογραφή σας.',
  alreadySigned: 'Έχετε ήδη υπογράψει',
  youSigned: 'Έχετε υπογράψει',
  shareInvitation: 'Και κάτι ακόμη: ζητήστε και από άλλους να υπογράψουν.',
  share: 'Κοινοποίηση',
  copyLink: 'Αντιγραφή συνδέσμου',
  linkCopied: 'Ο σύνδεσμος αντιγράφηκε',
  linkToCopy: 'Σύνδεσμος',

  moreStories: 'Περισσότερες ιστορίες',
  moreStoriesFrom: 'Περισσότερες ιστορίες – {month}',
  noStories: 'Δεν υπάρχουν ιστορίες.',
  storiesFailed: 'Δεν ήταν δυνατή η φόρτωση των ιστοριών.',
  photoBy: 'Φωτογραφία: {credit}',

  issuesFailed: 'Δεν ήταν δυνατή η φόρτωση των παλαιότερων τευχών.',

  upcomingWebinars: 'Προσεχή διαδικτυακά σεμινάρια',
  noEvents: 'Δεν υπάρχουν εκδηλώσεις.',
  webinarsFailed: 'Δεν ήταν δυνατή η φόρτωση των εκδηλώσεων.',
  liveNow: 'Ζωντανά τώρα',
  cancelled: 'Ακυρώθηκε',
  tentative: 'Αναμένεται επιβεβαίωση',
  timeThere: '{time} ({zone})',
  calendarFile: 'Αρχείο ημερολογίου (.ics)',
  googleCalendar: 'Google Calendar',
  outlook: 'Outlook',

  loading: 'Φόρτωση…',

  coalitionHeading: 'Η συμμαχία {hashtag}',
  coalitionInvitation:
    'Πανεπιστήμια, σύλλογοι, εταιρείες, πόλεις και θρησκευτικές κοινότητες ενώνουν τις δυνάμεις τους.',
  members: {one: '{count} μέλος', other: '{count} μέλη'},
  membersFailed: 'Δεν ήταν δυνατή η φόρτωση των μελών.',
  mapHeading: 'Ιστορίες {hashtag} από όλο τον κόσμο',
  mapInvitation: 'Άνθρωποι καλωσορίζουν τους πρόσφυγες. Πείτε μας πώς το κάνετε εσείς.',
  addStory: 'Προσθέστε την ιστορία σας',
  stories: {one: '{count} ιστορία', other: '{count} ιστορίες'},
};
