/** The briefing: one page before the crisis begins. */
export const briefing = {
  happened: 'What happened',
  question: 'The question',
  accounts: 'Two accounts',
  council: 'Who sits on the Council',
  councilNone: 'No council sits under these rules.',
  permanent: 'Permanent, with a veto',
  elected: 'Elected, no veto',
  needed:
    'A text of substance is adopted by {needed} votes of {members}, if no permanent member votes against it.',
  map: 'Where it happens',
  choose: 'Choose your seat',
  chooseHint: 'Every seat decides some things and not others. You can come back and take another.',
  watch: 'Watch',
  watchInterest:
    'Every state decides for itself. You can stop, ask why and change the rules at any time.',
  start: 'Start as {country}',
  startWatch: 'Start watching',
  loading: 'Laying out the crisis …',
  failed: 'This crisis could not be loaded. Check the connection, then try again.',
  retry: 'Try again',
  unknown: 'There is no crisis of that name.',
  replace: {
    title: 'Replace the saved run?',
    body: 'This device keeps one run: {saved}. Starting a new one replaces it. Copy its link first if you want to keep it.',
    go: 'Start anew',
    keep: 'Continue the saved run',
  },
  seats: {
    aggressor: 'You hold what you took, or mean to take more. See whether anybody stops you.',
    victim: 'You have been attacked, or may be. Bring others to act.',
    permanent: 'You can block any text of substance, and much waits for you.',
    elected:
      'One vote, and no veto. But every text needs more votes than the permanent members have.',
    other: 'No seat on the Council, but others will ask you to send, to pay and to keep sanctions.',
    office:
      'You have a voice and no vote: Article 99, good offices, fact-finders, reports. All of it lives on being trusted by both sides, and naming the guilty spends that trust.',
  },
  role: {
    aggressor: 'Charged with the attack',
    victim: 'Attacked',
    permanent: 'Permanent member',
    elected: 'Elected member',
    other: 'Not on the Council',
    office: 'The Secretariat',
    watch: 'No seat',
  },
} as const;
