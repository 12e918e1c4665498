import type { WorldEventKind } from '../../engine/index.ts';

/**
 * One whole sentence for each thing that happens. `{country}` is a name with its article inside a
 * sentence, `{Country}` the same at its beginning; `{content}` completes "a text …".
 */
export const events = {
  seatTaken: {
    country: 'You play {country}.',
    office: 'You are the Secretary-General.',
    watch: 'You watch; every state decides for itself.',
  },
  rulesChanged: {
    charter: 'The rules change: {charter}.',
    other: 'The rules or assumptions change.',
  },
  intentSet: 'You give an order.',
  turnBegan:
    'Turn {turn} begins, {days, plural, =0 {on the first day} one {# day after the outbreak} other {# days after the outbreak}}.',
  phaseBegan: 'Next step: {phase}.',
  factArrived: {
    absent: '{Country} stays away from the Council.',
    presides: '{Country} takes the presidency of the Council.',
    submitted: '{Country} lays the dispute before the Council under Article 15.',
    admitted: '{Country} becomes a member of the organisation.',
    charter: 'The law of the organisation changes.',
    mandate: 'An earlier mandate takes effect: {content}.',
    instructions: '{Country} receives instructions from home.',
  },
  draftTabled: {
    plain: '{Country} tables a text {content} (draft {draft}).',
    sponsored:
      '{Country} and {sponsors, plural, one {# co-sponsor table} other {# co-sponsors table}} a text {content} (draft {draft}).',
    together: '{Sponsors} table a text {content} (draft {draft}).',
    forRecord:
      '{Country} tables a text {content}, knowing that it will fail, for the record (draft {draft}).',
  },
  draftWithheld: {
    byVeto: '{Country} keeps back a text {content}: it would be vetoed.',
    plain: '{Country} keeps back a text {content}: it would not pass.',
  },
  draftAmended: 'Draft {draft} is amended on the motion of {country}; it is now a text {content}.',
  draftSponsored: '{Country} signs draft {draft} as a co-sponsor.',
  draftPutFirst: '{Country}, in the chair, puts draft {draft} first.',
  vetoDebated: '{Country} must explain its veto to the General Assembly.',
  draftWithdrawn: 'Draft {draft} is withdrawn.',
  draftLapsed: 'Draft {draft} lapses without a vote.',
  memberConsulted: '{Country} consults the members on draft {draft}.',
  memberLobbied: '{Country} makes {other} an offer for its vote on draft {draft}.',
  ballotHeld: {
    adopted:
      'The {body, select, council {Security Council} other {General Assembly}} adopts a text {content} as resolution {resolution}: {yes} for, {no} against, {abstain} abstaining.',
    vetoed:
      'A text {content} is vetoed by {against}: {yes} for, {no} against, {abstain} abstaining.',
    failed:
      'A text {content} fails for want of votes: {yes} for, {no} against, {abstain} abstaining; {needed} were needed.',
    blocked:
      'A text {content} is not adopted, for want of unanimity: {yes} for, {no} against, {abstain} abstaining.',
  },
  matterTransferred: {
    council: 'The matter goes to the General Assembly, which is called for {date}.',
    members:
      '{asking} of {of} members ask for a session: the matter goes to the General Assembly, which is called for {date}.',
    party:
      '{Country} asks for the Assembly, as is its right: the dispute goes there, and it meets from {date}.',
  },
  countryBound:
    '{what, select, forcesOnCall {{Country} puts half of its forces on call for the organisation, whatever the case.} inspectors {{Country} agrees beforehand to be inspected by the organisation.} other {{Country} binds itself to act against any aggression that is found.}}',
  instructionsLeft:
    '{Country} has voted as its government would not have done, and is asked why at home.',
  pactInvoked: {
    honoured: '{Country} comes to the aid of {victim}, its ally.',
    refused: '{Country} does not honour its pact with {victim}.',
  },
  selfDefenceAsked: '{Victim} asks other states for help under Article 51.',
  groundChanged: {
    none: 'Outside force no longer has a legal ground.',
    regional: 'Outside force now rests on regional action alone, without authorisation.',
    assemblyRecommended: 'Outside force now rests on a recommendation of the Assembly.',
    selfDefence: 'Outside force now rests on collective self-defence.',
    councilRecommended: 'Outside force now rests on a recommendation of the Council.',
    authorised: 'Outside force is now authorised by the Council.',
  },
  pledgesMade: {
    none: '{Country} gives nothing.',
    token: '{Country} makes a token contribution.',
    substantial: '{Country} makes a substantial contribution.',
    full: '{Country} commits all that it can spare.',
  },
  keepersSent: '{Country} sends peacekeepers.',
  entryThreatened: '{Country} warns that it may come in on the side of {aggressor}.',
  sideJoined: '{Country} sends its own forces to fight on the side of {aggressor}.',
  pressureExerted: {
    plain: '{Country} puts pressure on {aggressor}.',
    hard: '{Country} puts heavy pressure on {aggressor}.',
  },
  leadTaken: '{Country} takes the lead of the coalition.',
  strategyChosen: {
    stand: 'The coalition waits.',
    shield: 'The coalition forms a shield.',
    blockade: 'The coalition sets up a blockade.',
    counterOffensive: 'The coalition attacks to drive the attacker out.',
    beyondBorder: 'The coalition carries the war over the attacker’s border.',
    halt: 'The coalition halts.',
  },
  commandOrganised: {
    national: 'In the coalition each country now commands its own forces.',
    lead: 'The lead now commands the coalition’s forces.',
    joint: 'A joint staff now commands the coalition’s forces.',
  },
  deadlineAnnounced: 'The coalition sets a deadline: {date}.',
  mandateExceeded: 'The coalition goes beyond its mandate.',
  chargeBrought: {
    aggressor: '{Country} answers with a charge of its own against {victim}.',
    victim: '{Country} brings a further charge against {aggressor}.',
  },
  chargeJudged: {
    upheld: 'Those sent to find the facts uphold what {country} charged.',
    false: 'Those sent to find the facts find no truth in what {country} charged.',
  },
  postureTaken: {
    attack: '{Country} attacks.',
    press: '{Country} presses on.',
    hold: '{Country} holds what it has.',
    escalate: '{Country} escalates.',
    offerTerms: '{Country} offers terms.',
    withdraw: '{Country} withdraws.',
    annex: '{Country} declares the territory its own.',
    refrain: '{Country} refrains from attack.',
    resist: '{Country} resists.',
    appeal: '{Country} appeals for help.',
    concede: '{Country} concedes.',
  },
  aimChosen: {
    raid: '{Aggressor} {attackers, plural, one {means} other {mean}} to strike and leave.',
    slice: '{Aggressor} {attackers, plural, one {means} other {mean}} to take a part of {victim}.',
    conquest:
      '{Aggressor} {attackers, plural, one {means} other {mean}} to take the whole of {victim}.',
  },
  attackBegan: '{Aggressor} {attackers, plural, one {attacks} other {attack}} {victim}.',
  forceUsed: 'Outside forces go into action.',
  statusChanged: {
    dispute: 'The crisis is a dispute again.',
    attack: 'Fighting breaks out.',
    ceasefire: 'A ceasefire takes hold.',
    reversed:
      '{by, select, sanctions {Under sanctions the attack is undone.} pressure {Under pressure the attack is undone.} force {The attack is undone: what was taken is won back, or left.} settlement {The attack is undone by a settlement.} other {The attack is undone.}}',
    frozen: 'Nothing is settled; each side keeps what it holds.',
    conquered:
      '{where, select, within {{Aggressor} {attackers, plural, one {has what it} other {have what they}} came for} other {{Victim} is conquered}}.',
  },
  termsOffered:
    '{Aggressor} {attackers, plural, one {offers to leave if it may keep {share} of what it wants} other {offer to leave if they may keep {share} of what they want}}.',
  termsWithdrawn: 'The offer to leave on terms no longer stands.',
  territoryAnnexed:
    '{Aggressor} {attackers, plural, one {annexes} other {annex}} {what, select, part {what is held of } other {}}{victim}.',
  officeActed: {
    invokeArticle99:
      'Under Article 99 the Secretary-General brings the matter to the Council’s attention.',
    reportFacts: 'The Secretary-General reports the facts to the Council and names nobody.',
    reportNames: 'The Secretary-General reports to the Council that {aggressor} attacked {victim}.',
    officesBoth: 'The Secretary-General offers good offices to both sides.',
    officesAggressor: 'The Secretary-General sends an envoy to {aggressor}.',
    officesVictim: 'The Secretary-General sends an envoy to {victim}.',
    missionAggressor: 'The Secretary-General’s fact-finders are let in by {aggressor}.',
    missionVictim: 'The Secretary-General’s fact-finders go to {victim}.',
  },
  officeMoved: 'What the Secretary-General had set going loses force.',
  generalWarBegan: 'The war becomes general.',
  crisisMoved: {
    fighting:
      '{where, select, within {{Aggressor} {attackers, plural, one {holds} other {hold}} {front} of what is fought over} lost {{Aggressor} {attackers, plural, one {has lost {front} of its} other {have lost {front} of their}} own ground} beyond {The front stands {front} deep in {aggressor}} border {The front stands at the border} other {The front stands at {front} of {victim}}}; {dead, plural, =0 {nobody has} one {# person has} other {about {about} people have}} died.',
    economy: 'The sanctions now do {aggressor} {pain} of the harm that they could.',
    consent: 'Readiness to accept a settlement is {consent}.',
    risk: 'The chance that the war becomes general is {risk} this turn.',
  },
  backingMoved: '{clients} has {share} of what it used to get over the border.',
  coalitionMoved: 'The coalition’s strength in the theatre changes.',
  credibilityMoved: 'The belief that such attacks are answered now stands at {credibility}.',
  columnsMoved: {
    belief: 'What states believe about the charge shifts.',
    compliance: 'Compliance with the sanctions shifts.',
    sanctions: 'States change their own sanctions.',
    pledges: 'Pledges change.',
    deployment: 'Forces move to the theatre.',
    aid: 'Aid to the two sides changes.',
    pressure: 'Pressure on the attacker changes.',
    pacts: 'Allies answer under their pacts.',
    costs: 'The costs are counted.',
    opinion: 'Opinion at home shifts.',
    reliability: 'The standing of states that kept or broke their word shifts.',
    capital: 'Political capital changes.',
    inducement: 'Offers are made for votes.',
    keepers: 'Peacekeepers come and go.',
    siding: 'States weigh whether to fight beside the attacker.',
  },
  crisisEnded: 'The crisis is over.',
  /** Of a charged party that stands behind a people among them. */
  patronTook: {
    press: '{Country} presses on, and keeps {clients} in arms.',
    hold: '{Country} holds what it has.',
    escalate: '{Country} escalates, and keeps {clients} in arms.',
    offerTerms: '{Country} offers terms, and presses {clients} to accept them.',
    withdraw: '{Country} withdraws, and closes its border to {clients}.',
  },
  /** Several at once. */
  pledgesMadeBy: {
    none: { named: '{Countries} give nothing.', count: '{count} states give nothing.' },
    token: {
      named: '{Countries} make token contributions.',
      count: '{count} states make token contributions.',
    },
    substantial: {
      named: '{Countries} make substantial contributions.',
      count: '{count} states make substantial contributions.',
    },
    full: {
      named: '{Countries} commit all that they can spare.',
      count: '{count} states commit all that they can spare.',
    },
  },
} as const satisfies Record<
  WorldEventKind | 'patronTook' | 'pledgesMadeBy' | 'termsWithdrawn',
  string | Record<string, string | Record<string, string>>
>;
