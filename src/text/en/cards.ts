/** What a crisis is called on its card: the only words of it that the page has before the crisis is asked for. By year. */
export const cards = {
  primer: {
    title: 'The primer',
    place: 'An invented region',
    hook: 'Learn by playing, one idea a turn: deterrence, a vote, a veto, sanctions, a pledge.',
  },
  'manchuria-1931': {
    title: 'Manchuria, 1931',
    place: 'North-east China, 18 September 1931',
    hook: 'An army moves without its government’s leave, far from all who could stop it. Is it war if nobody says so?',
  },
  'abyssinia-1935': {
    title: 'Abyssinia, 1935',
    place: 'Ethiopia, 3 October 1935',
    hook: 'Fifty states agree who began, and close their ports. The canal stays open, and the oil flows.',
  },
  'winter-war-1939': {
    title: 'Winter War, 1939',
    place: 'Finland, 30 November 1939',
    hook: 'Nobody will march and nobody will stop trading. One thing is left that a league can do to a member.',
  },
  'korea-1950': {
    title: 'Korea, 1950',
    place: 'Korea, 25 June 1950',
    hook: 'A border line drawn for convenience is crossed by an army. One chair at the table is empty.',
  },
  'suez-1956': {
    title: 'Suez, 1956',
    place: 'Egypt, 29 October 1956',
    hook: 'Two of the attackers can block anything the Council says. Who stops a permanent member?',
  },
  'hungary-1956': {
    title: 'Hungary, 1956',
    place: 'Hungary, 4 November 1956',
    hook: 'The same week as Suez, the same Assembly, the same majority. This time the attacker owes nobody anything.',
  },
  'congo-1960': {
    title: 'Congo, 1960',
    place: 'Congo, 10 July 1960',
    hook: 'A state ten days old asks for soldiers who do not fight. How long can they stay that way?',
  },
  'rhodesia-1965': {
    title: 'Rhodesia, 1965',
    place: 'Salisbury, 11 November 1965',
    hook: 'Nobody recognises it, nobody sends an army, and two neighbours leave the door open. What can trade do?',
  },
  'falklands-1982': {
    title: 'Falkland Islands (Malvinas), 1982',
    place: 'South Atlantic, 2 April 1982',
    hook: 'A clear text in a day, and no one to enforce it but the one who asked for it.',
  },
  'kuwait-1990': {
    title: 'Kuwait, 1990',
    place: 'The Gulf, 2 August 1990',
    hook: 'A state is overrun in a night. Who will say so, who will act, and who will pay?',
  },
  'bosnia-1992': {
    title: 'Bosnia, 1992',
    place: 'Bosnia and Herzegovina, 6 April 1992',
    hook: 'Peacekeepers without a peace, safe areas without defenders, an embargo on all. When is half a measure worse than none?',
  },
  'rwanda-1994': {
    title: 'Rwanda, 1994',
    place: 'Rwanda, 6 April 1994',
    hook: 'No veto and no enemy: only states that would rather not. What stops a killing that nobody has a stake in?',
  },
  'kosovo-1999': {
    title: 'Kosovo, 1999',
    place: 'Kosovo, 20 March 1999',
    hook: 'A government against its own people, and a veto in the way. Who may act, and by whose leave?',
  },
  'iraq-2003': {
    title: 'Iraq, 2003',
    place: 'Iraq, 20 March 2003',
    hook: 'Two permanent members asked for leave, did not get it, and went. What is a refusal worth?',
  },
  'georgia-2008': {
    title: 'Georgia, 2008',
    place: 'Georgia, 7 August 2008',
    hook: 'Five days, no text, and a quarrel over who began. What is a Council for when it cannot name the aggressor?',
  },
  'libya-2011': {
    title: 'Libya, 2011',
    place: 'Libya, 15 February 2011',
    hook: 'A government fires on its own people, and the Council lets others stop it. Where does a mandate end?',
  },
  'crimea-2014': {
    title: 'Crimea, 2014',
    place: 'Ukraine, 27 February 2014',
    hook: 'Soldiers without badges, a denial, nineteen days. What can a Council do that the attacker can block?',
  },
  'ukraine-2022': {
    title: 'Ukraine, 2022',
    place: 'Ukraine, 24 February 2022',
    hook: 'A permanent member invades its neighbour while it sits in the Council’s chair. What is left to the others?',
  },
} as const;
