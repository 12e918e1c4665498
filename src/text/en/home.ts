/** The front page. */
export const home = {
  title: 'An attack on one is an attack on all.',
  question: 'Does the world act as if it were?',
  statement:
    'Sit at the table while states decide whether to answer an attack on one of them, and see why each one voted, paid or looked away.',
  hall: {
    title: 'A real vote, 29 November 1990',
    caption:
      'Twelve for, two against, one abstaining: the Council authorises force to free Kuwait. Why did China abstain, and what would have changed its vote? In this simulator you can ask that of any vote.',
    label:
      'Seats of the Security Council on 29 November 1990. For: {yes}. Against: {no}. Abstaining: {abstain}.',
  },
  links: 'Site',
  choose: 'Choose a crisis',
  length: 'About {minutes} minutes each. Take one of {least} to {most} seats, or only watch.',
  eras: {
    label: 'Era',
    all: 'All',
    league: { name: 'League of Nations', years: '1920 to 1946' },
    coldWar: { name: 'Cold War', years: '1946 to 1989' },
    after: { name: 'After the Cold War', years: '1990 to 2013' },
    today: { name: 'Today', years: 'since 2014' },
  },
  card: {
    facts: 'about {minutes} minutes · {seats, plural, one {# seat} other {# seats}}, or watch',
    begin: 'Start here',
  },
  resume: {
    title: 'Continue where you stopped',
    saved: '{title}, turn {turn}',
    go: 'Continue',
    forget: 'Forget',
    forgetTitle: 'Forget the saved run?',
    forgetBody: '{saved} is kept on this device only. Once forgotten it cannot be brought back.',
    forgetGo: 'Forget it',
    keep: 'Keep it',
  },
  link: 'Open a link or file',
  how: 'How it works',
  record: 'The record',
  promise:
    'Runs entirely in your browser: no account, nothing sent anywhere, and no network needed after the first visit.',
  unaffiliated: 'Not affiliated with the United Nations.',
} as const;
