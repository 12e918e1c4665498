/** The model card: what is computed, from what, and where it fails. */
export const howItWorks = {
  title: 'How it works',
  lead: 'Chapter VII is a model: it computes what states do from numbers that it states. It forecasts nothing and proves nothing; it shows what follows from its assumptions, so that you can argue with them. This page says what the numbers are, where they come from, and where they fail.',
  contents: 'On this page',
  turn: {
    title: 'A turn',
    body: 'A crisis runs in turns of days to weeks. Each turn has five steps, and in each step every state but yours decides by the same rules.',
  },
  vote: {
    title: 'How a member votes',
    equation:
      'For each text and each member, a sum: every factor below times its weight, plus chance. What speaks against a text, as intrusion or a friend’s trouble, counts below zero. Above the upper threshold the vote is yes, below the lower one no, between them an abstention. A permanent member’s no can be a veto, and a veto has a price, so its lower threshold lies lower still.',
    thresholds:
      'Yes at {yes} or more. An elected member votes no {elected} below that, a permanent member {permanent} below that and {price} further for the price of a veto, less where its own client is at stake.',
    chance:
      'Chance is drawn once for each country and crisis, and again for each vote, to a lesser part. The same text meets the same chance however often it is tabled, and so does a fork, that is, a second run from the same moment under other rules.',
    explained:
      'When you ask why a member voted as it did, you see these same terms. They add up exactly to the number that was compared with the thresholds.',
  },
  response: {
    title: 'Who sends, who pays, who keeps sanctions',
    giving: 'What is given',
    pressing: 'What is kept from the attacker',
    helping: 'Whom it helps',
    equation:
      'For each state and each kind of contribution, the same kind of sum gives a willingness between 0 and 1; below a cut it gives nothing, and above it the willingness is the share that it gives of what it can spare and bring there. What holds a state back from answering, as danger, losses or friendship with the target, enters with a minus, and a weight below zero turns it round. A state gives less where others give enough, which is called free riding, and more where it is bound by a treaty, lies near, or expects the effort to work.',
  },
  bands: {
    title: 'Measured against the literature',
    body: 'Disputes between real states of 1946 to 2022 were drawn as often as the record has them, {disputes} of them, and left to the model; some became wars. What came of them is set against what scholars have counted. Measured on {date}, under rules version {version}; npm run -s verify measures again.',
    claim: 'Claim',
    wanted: 'Wanted',
    figure: 'Measured, with 95 % interval',
    sample: 'Of',
    verdict: 'Verdict',
    misses: 'Bands that are missed, and why',
    miss: '{claim}: {why} (Known since {since}.)',
    reading:
      'Bands are wide because the record is short. Some numbers of the fighting were fitted to the first five rows, so meeting those is no independent test. What no table gives, such as how ready an army is, was drawn from ranges that are judgements.',
  },
  agreement: {
    title: 'Measured against the record',
    body: 'Each real crisis, left to itself in {runs} runs, is set beside what happened on five points, by one rule for runs and record. {crises, plural, one {# crisis} other {# crises}}.',
    crisis: 'Crisis: what happened, and runs that agree',
    cell: '{record} · {share}',
    mean: 'Mean of the crises',
    total:
      'Over all five points {overall} of runs agree. Most runs agree on {majorities} of {points} points; a rule that always said what most of these crises had would be right on {commonest}.',
    misses: 'The worst misses, and why',
    miss: 'On “{point}” the record has {record}, and fewer than a quarter of runs agree: {crises}. {why}',
  },
  channels: {
    title: 'Collective security and collective defence',
    body: 'Two promises are kept apart here. Collective security is the organisation’s: an attack on any member is the business of all, the attacker may itself be a member, and what is done rests on a vote. Collective defence is an alliance’s: an attack from outside on one of its members is met by the others under Article 51, with no vote, and against nobody within. A state may be bound by one, by both or by neither, and the ledger says through which it gave. What if … can take either away, so that you see what the other does alone.',
  },
  assembly: {
    title: 'When the Council is blocked',
    body: 'The General Assembly can always discuss, and it recommends; it binds nobody. From 3 November 1950 its resolution 377 (V) lets it meet in emergency special session when a veto has kept the Council from acting: seven votes of the Council, or now nine, call it, and no veto holds against that, for it is procedure; or a majority of members does. There every member has one vote, a text needs two thirds of those present and voting, abstentions are not counted, and collective measures up to force may be recommended. Members vote by the same sum as on the Council.',
  },
  seats: {
    title: 'The seats',
    body: 'Any seat on offer may be taken, and another at any time; the world goes on by the same rules for the rest.',
    permanent: {
      name: 'Permanent member',
      means:
        'Blocks a text of substance by voting no, at a price. On a text under Chapter VI it abstains where it is a party to the dispute.',
    },
    elected: {
      name: 'Elected member',
      means:
        'One vote, instructions from home, and the chair for a month. No text passes on permanent votes alone.',
    },
    lead: {
      name: 'Lead of a coalition',
      means: 'Says what the forces do: shield, blockade, throw back, go on, or halt.',
    },
    ally: {
      name: 'Ally by treaty',
      means: 'Bound to help without any vote, or to be seen not to.',
    },
    parties: {
      name: 'Attacker and attacked',
      means:
        'The one chooses aim and moment, and gives up when holding on costs more than leaving. The other resists, appeals or concedes.',
    },
    office: {
      name: 'Secretary-General',
      means:
        'No vote and no forces. Article 99, reports, fact-finders and good offices work as long as both sides trust the office, and to name a state spends that trust.',
    },
  },
  charges: {
    title: 'Who attacked whom',
    body: 'Each crisis has two charge sheets. An item stands there from the day on which the world could know it; states believe it the more, the closer they stand to who brings it. The weight of an item is our judgement of how far it would move a reader without friends in the matter. What is known today is kept apart, and no state in the model knows it.',
  },
  move: {
    title: 'How the parties and the lead of a coalition move',
    equation:
      'Each compares the moves open to it by the same sum of gains, costs and risks, in units of what a war is expected to cost it, and takes the best. The aggressor weighs how likely a response is believed to be, and what is done in the crisis moves that belief.',
  },
  law: {
    title: 'The law is not chance',
    body: 'Who may vote, how many votes are needed, whose no blocks, what needs a determination first, what a party may not vote on: these are rules, not probabilities. They are tested against precedents of the League and the United Nations. Where lawyers disagree the model takes one view: a Council text binds unless it stands under Chapter VI; force is given under Chapter VII without the agreements of Article 43, which were never made, and so without the Military Staff Committee of Articles 46 and 47, and in the crises of the 1950s it can be recommended and not yet authorised; a permanent member that stays away does not block; and regional force without authorisation has no ground in Article 53.',
  },
  weights: {
    label: 'Weights: {about}',
    factor: 'Factor',
    meaning: 'What it measures',
    weight: 'Weight',
    standing: 'Standing',
    fitted: '{weight} (f)',
    troops: 'Troops',
    money: 'Money',
    basing: 'Bases',
    intelligence: 'Intelligence',
    keepers: 'Peacekeepers',
    compliance: 'Sanctions kept',
    sanctions: 'Own sanctions',
    pressure: 'Pressure',
    aid: 'Aid to the attacked',
    arming: 'Arms for the attacker',
    entry: 'Entry on its side',
    aggressor: 'Aggressor',
    victim: 'Victim',
    lead: 'Lead',
    show: 'Show the weights',
  },
  standings: {
    title: 'Where the numbers come from',
    body: 'Every weight in the tables is fitted or a judgement; where a row holds both, (f) stands at the fitted ones. Facts about states, seats, dates and tolls are from the sources below, or marked as unverified.',
    fit: 'The fitted weights of the vote were estimated by penalised maximum likelihood from {votes} votes of members on {texts} contested or vetoed texts of the Council, in {crises} quarrels of {from} to {to} (fit of {date}). A fitted weight of 0.00 means that the record gave the factor none in the direction that it must have. Log loss measures how surprised a model is by the votes; lower is better. It is {inSample} on those votes, {heldOut} where each quarrel is held out of the fit in turn, and {constant} for a guess that gives every member the same chances.',
    recordFit:
      'Held out so, the model has a balanced accuracy over yes, abstention and no of {balanced}, tells permanent members right in {permanent}, and vetoes with {precision} precision and {recall} recall. It was to have 70%, 85%, and 80% in both.',
    worst:
      'It errs most where a vote was about something that the text does not name, for it knows ties, stakes and the kind of measure, not why a government minded. Britain and France voted no on Israel’s withdrawal in 1956 because they were about to strike themselves; the Soviet Union and Russia vetoed over the cost of peacekeepers on Cyprus or fuel for the Serbs of Croatia, the United States over the Criminal Court’s reach to peacekeepers in Bosnia, China over Guatemala’s guests from Taipei; twelve members refused in 1999 to condemn the bombing of Yugoslavia. Whether a great power vetoes or only abstains is what it tells worst of all, as the United States on Israel. The record has a filter for what the model missed.',
    flattered:
      'Read these scores as flattering. Targets, victims and measures of the texts were coded by people who could know how the vote had gone; ties and stakes come by rule from dated facts. Only contested or vetoed texts are in the record, so the played constant is set apart from the fitted one. The backtest knows how each state voted before; the game does not, and plays an earlier fit. Weakest is which great power vetoes and which abstains: one veto in two is told, where four in five were aimed for, and a forest of decision trees on the same facts told no more.',
    record:
      'Every real vote of the record beside the model’s chances, with the reasons and the misses',
    judged:
      'Stakes (what binds a patron to its client) and corrections to ties are our judgement on a stated scale, from relations before the crisis; the data names the events behind each, and for every real crisis but Kuwait one rule reads the stakes off treaties, bases, arms, aid and earlier vetoes. Few weights outside the vote are fitted, and those mostly to Kuwait itself.',
  },
  sources: {
    title: 'Sources',
    body: 'Figures about states are of the year that is played. Where no source gives one, a stated rule fills the gap. The facts were entered anew from the works below, whose authors and publishers neither made nor endorse this simulator. The outlines of the map are simplified from Natural Earth.',
    of: 'For {crisis}: {imputed, plural, =0 {no value filled by rule} one {# value filled by rule} other {# values filled by rule}}',
    read: 'read for this project',
    unread: 'general knowledge, not checked yet',
    loading: 'Loading the list …',
    failed: 'The list could not be loaded.',
  },
  limits: {
    title: 'What is not modelled, and other limits',
    first:
      'Most weights are judgements, not estimates: there are too few crises to estimate them all. The tables say which.',
    second:
      'Each state is a single mind here. Parliament, parties, press and persons are one number, called opinion at home.',
    third: 'A text is a set of measures, not of words; what diplomats win by wording is lost.',
    fourth:
      'One run is one roll of the dice. That something happened in a run does not make it likely; that it did not, does not make it unlikely.',
    fifth:
      'The real crises here are those that happened. An attack that was deterred leaves no record, which makes collective security look worse than it is; a text never tabled because it would have been vetoed leaves none either, which makes it look better.',
    sixth:
      'The dead are an estimate with a wide margin, in the record as in the model; most runs of Korea, the Winter War, the Congo and Ukraine have far too few, most runs of Abyssinia, Suez and Iraq too many.',
    seventh:
      'Left out: wars on several fronts and at sea, several crises at once, statements of the President, the courts’ own work, the politics within a state, and what happens after the crisis.',
    eighth:
      'The Council of the model reaches for economic measures where the real one asked for less, the Assembly takes up what in life was let rest, and a front is decided too soon: the tables of bands and of agreement say how far.',
    ninth:
      'In Kuwait the timing is stiff: the Council authorises force in nearly every run, and mostly on the same day, a month before it did. Israel, Britain and France are charged together from the first evening of Suez, although two of them struck two days later.',
  },
  frequencies: {
    title: 'What comes out',
    body: 'Kuwait, 1990, left to itself in {runs} runs: once as history opened it, and once where the strongest willing state will not lead a coalition. History is a single run; a model that always gave it back would be a script.',
    shares: 'Share of runs',
    asOpened: 'As history opened it',
    withoutLead: 'Without that lead',
    history: 'History',
    yes: 'yes',
    no: 'no',
    condemnedFirst: 'Attack condemned, or a finding made, in the first turn',
    sanctioned: 'Mandatory sanctions',
    forceAuthorised: 'Force authorised or recommended',
    vetoed: 'A veto cast',
    forceUsed: 'Outside force used',
    reversed: 'Attack undone',
    reversedWithoutForce: 'Attack undone without force (threats may have helped)',
    assemblyActed: 'The Assembly asks for an end to it',
    korea: {
      body: 'Korea, 1950, left to itself in {runs} runs: as history opened it, and with every member of the Council in its seat.',
      shares: 'Share of runs, Korea',
      otherwise: 'With nobody away',
    },
    suez: {
      body: 'Suez, 1956, left to itself in {runs} runs: as history opened it, and with no Assembly to turn to.',
      shares: 'Share of runs, Suez',
      otherwise: 'Without the Assembly',
    },
    conquered: 'Conquest stands',
    figures: 'As history opened it, where it happened',
    middle: 'Middle run',
    half: 'Middle half of runs',
    range: '{low} to {high}',
    dayAuthorised: 'Day of the text on force',
    dayReversed: 'Day on which the attack was undone',
    dead: 'Dead',
    reading:
      'These shares follow from the assumptions; they do not tell how likely anything was then. Parts of the model were fitted to Kuwait, and its rules were written with Korea and Suez in view, so that agreement with their records is no independent test.',
  },
  borders: {
    title: 'Borders and names',
    body: 'The map follows United Nations practice as closely as a small drawing can, and all players see the same drawing. A member’s colour covers its own territory and what it administers, except for the territories on the United Nations list of Non-Self-Governing Territories, which take no colour. Nor do places that the drawing assigns to no member of the organisation, such as Kosovo, Palestine and Taiwan on a map of today: the map says nothing in their name. Lines that are not settled are dashed. States of an earlier year are drawn from the pieces of today’s, and take in whatever belonged to them then, as Kosovo to Yugoslavia in 1990; this is wrong in places. The boundaries and names shown imply no official endorsement or acceptance by the United Nations, and no judgement of ours on the status of any territory.',
  },
  privacy: {
    title: 'What leaves your device',
    body: 'Nothing. There is no account, no server, no counting and no request to any other site. A link holds the whole run in itself, and goes only where you send it.',
  },
  affiliation: {
    title: 'Who is behind it',
    body: 'Chapter VII is not affiliated with the United Nations or any government, is not endorsed by them, and does not speak for them. A state is “charged with” an attack until the Council of that run determines what it was. “Aggressor” in the tables of this page is a role in the model, not a finding. The invented crisis uses invented states.',
  },
} as const;
