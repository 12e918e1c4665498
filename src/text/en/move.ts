/** Your move: suggestions, all options, and texts composed from measures. */
export const move = {
  title: 'Your move, {country}',
  none: 'Nothing to decide in this step.',
  watch: 'You watch. Go on, or take a seat in a new game.',
  ordered: 'Ordered',
  takeBack: 'Ordered; choose again to take it back',
  retracted: 'Taken back: {order}.',
  stands: 'This order stands from an earlier step: {order}. Choose another to change it.',
  announced: 'Ordered: {order}.',
  why: 'Why?',
  whyOf: 'Why “{order}”?',
  hideWhy: 'Close',
  all: 'All options',
  allTitle: 'All options, {country}',
  fewer: 'Only the suggestions',
  closed: 'Closed',
  compose: 'Write a text',
  amend: 'Change draft {draft}',
  confirm: {
    sure: 'Do it',
    cancel: 'Do not',
    veto: 'Your no alone blocks the text, whatever the others vote. Cast it?',
    withdrawDraft: 'A text withdrawn is gone. Withdraw it?',
    annex: 'Annexation cannot be taken back in this crisis. Declare it?',
    attack: 'This begins a war. Attack?',
    beyondBorder:
      'War beyond the border counts as going past the mandate, and is remembered. Order it?',
    join: 'Your army would then be at war with the coalition. Order it?',
    concede: 'Conceding ends the resistance. Concede?',
    bind: 'A commitment cannot be taken back in this crisis: later the choice is no longer yours. Bind yourself?',
    deadline: 'A deadline binds you before everybody. Announce it?',
  },
  group: {
    vote: 'The vote',
    texts: 'Texts',
    asks: 'Ask others',
    lead: 'Lead the coalition',
    give: 'Give',
    sanctions: 'Sanctions',
    press: 'Press and aid',
    bind: 'Bind yourself beforehand',
    posture: 'How to go on',
    office: 'The office',
  },
  order: {
    proposeDraft: 'Table a text {content}',
    proposeDraftAfter:
      'Table a text {content}, force after {days, plural, one {# day} other {# days}}',
    amendDraft: 'Change draft {draft}',
    withdrawDraft: 'Withdraw draft {draft}',
    orderDrafts: 'As President, put draft {draft} to the vote first',
    consult: 'Consult the members on draft {draft}',
    cosponsor: 'Sign draft {draft} as a co-sponsor',
    lobby: 'Win over {country} for draft {draft}',
    lobbyAgainst: 'Turn {country} against draft {draft}',
    castVote: {
      yes: 'Vote yes',
      no: 'Vote no',
      veto: 'Veto: vote no',
      abstain: 'Abstain',
      absent: 'Stay away',
    },
    pledge: {
      troops:
        '{level, select, none {Send no troops} token {Send a token force} substantial {Send a substantial force} other {Send all that can be spared}}',
      money:
        '{level, select, none {Pay nothing} token {Pay a token sum} substantial {Pay a substantial sum} other {Pay all that can be spared}}',
      basing:
        '{level, select, none {Lend no bases} token {Let a few planes and ships pass} substantial {Lend some ports and airfields} other {Open all bases}}',
      intelligence:
        '{level, select, none {Share no intelligence} token {Share a little intelligence} substantial {Share much intelligence} other {Share all that is known}}',
    },
    comply:
      '{level, select, none {Do not keep the sanctions} token {Keep the sanctions in name} substantial {Keep most of the sanctions} other {Keep the sanctions in full}}',
    imposeSanctions:
      '{level, select, none {Impose no sanctions of your own} token {Impose token sanctions of your own} substantial {Impose hard sanctions of your own} other {Cut all trade on your own}}',
    giveAid: {
      victim:
        '{level, select, none {Send {victim} no aid} token {Send {victim} a little aid} substantial {Send {victim} much aid} other {Send {victim} all the aid you can}}',
      aggressor:
        '{level, select, none {Send {aggressor} no aid} token {Send {aggressor} a little aid} substantial {Send {aggressor} much aid} other {Send {aggressor} all the aid you can}}',
    },
    pressAggressor:
      '{level, select, none {Do not press {aggressor}} token {Speak to {aggressor}} substantial {Press {aggressor} hard} other {Threaten {aggressor} with all you have}}',
    enterWar:
      '{how, select, join {Come into the war on the side of {aggressor}, with your own army} warn {Warn that you may come in on the side of {aggressor}} other {Keep your army at home}}',
    sendPeacekeepers:
      '{level, select, none {Send no peacekeepers} token {Send a few peacekeepers} substantial {Send peacekeepers} other {Send a full contingent of peacekeepers}}',
    commandCoalition: {
      stand: 'Give the coalition no orders',
      shield: 'Shield the neighbours',
      blockade: 'Enforce a blockade',
      counterOffensive: 'Launch the counter-offensive',
      beyondBorder: 'Carry the war beyond the border',
      halt: 'Halt the forces',
    },
    commitBeforehand:
      '{what, select, forcesOnCall {Put half of your forces on call} inspectors {Let inspectors in} other {Accept an automatic duty}}',
    announceDeadline: 'Announce a deadline in {days, plural, one {# day} other {# days}}',
    organiseCommand: {
      national: 'Leave each country its own command',
      lead: 'Command the forces yourself',
      joint: 'Set up a joint command',
    },
    bringCharge: {
      aggressor: 'Answer with a charge against {victim}',
      victim: 'Bring a further charge against {aggressor}',
    },
    takePosture: '{name}',
    /** Of a charged party that stands behind a people among them. */
    patron: {
      offerTerms: 'Offer terms, and press {clients} to accept them',
      withdraw: 'Withdraw, and close the border to {clients}',
    },
    office: {
      invokeArticle99: 'Invoke Article 99: bring it before the Council yourself',
      reportFacts: 'Report the facts and name nobody',
      reportNames: 'Report that {aggressor} attacked {victim}',
      officesBoth: 'Offer good offices to both sides',
      officesAggressor: 'Send an envoy to {aggressor}',
      officesVictim: 'Send an envoy to {victim}',
      missionAggressor: 'Send fact-finders to {aggressor}',
      missionVictim: 'Send fact-finders to {victim}',
    },
    other: 'Go on',
  },
  /** What a choice does, in a sentence under its name. */
  does: {
    office: {
      invokeArticle99:
        'Members find the matter more urgent. Counts most before the Council has acted, and can be done once.',
      reportFacts: 'Keeps the Council at it, and shows both sides that you take none.',
      reportNames: 'More states believe the charge. The side named will deal with you less.',
      officesBoth: 'Leaving and settling cost both sides less; peacekeepers are likelier let in.',
      officesAggressor: 'Makes it cheaper to leave, and to ask for less. The other side minds.',
      officesVictim: 'Makes it easier to settle on terms. The other side minds.',
      missionAggressor: 'Sees most of what happened: states’ belief moves to the truth.',
      missionVictim: 'Sees what can be seen from this side: states’ belief moves to the truth.',
    },
    patron: {
      press: 'Arms, fuel and pay go on to {clients}, and your own army goes on with it.',
      escalate:
        'Arms, fuel and pay go on to {clients}; you commit more of your own, and strike harder.',
      hold: 'You stay where you are; {clients} gets the arms and fuel that it takes to hold.',
      offerTerms:
        'You propose to leave, for a price. Arms and fuel for {clients} run short until it agrees; while it advances, the offer does not stand.',
      withdraw:
        'You leave without conditions. Arms, fuel and pay for {clients} stop, but for what is smuggled; it feels that within months.',
    },
    giveAid: {
      victim: 'Arms and money make it stronger where it stands.',
      aggressor:
        '{level, select, none {The attack goes on with what it has.} other {Arms and money make the attack stronger.}}',
    },
    pressAggressor:
      'Raises the price of going on, by what you could withhold: trade, credit, arms.',
    enterWar:
      '{how, select, join {Your soldiers fight beside its own, the first at once. The coalition is then at war with you.} warn {A coalition that reads it thinks twice before it goes beyond the border.} other {No soldier of yours crosses; those who did come home.}}',
    sendPeacekeepers:
      '{level, select, none {Others may stand between the sides.} other {They go when the guns are silent and the host lets them in, and make it easier to leave.}}',
    comply:
      '{level, select, none {Trade goes on. Others bear the cost, and the sanctions leak.} other {Your trade with it stops: it hurts the target, and you.}}',
    imposeSanctions:
      '{level, select, none {Trade goes on, and you bear nothing.} other {Acts without the Council: it hurts the target, and you.}}',
    pledge: {
      none: 'Others bear it. You gain from what they do all the same.',
      troops: 'Your soldiers go to the theatre under the lead’s orders.',
      money: 'Pays for those who go and those who are hurt by the sanctions.',
      basing: 'Others can reach the theatre from your land.',
      intelligence: 'What you know is shared: more believe the charge.',
    },
    cosponsor: 'Those who think as you do find it easier to vote for.',
    lobby: 'An offer for its vote. Spends political capital, whether it works or not.',
  },
  /** Beside an order whose effects come to nothing in figures. */
  means: {
    announceDeadline: 'warns before force is used; forces wait until then',
    withdrawDraft: 'it is not put to the vote',
    orderDrafts: 'what is adopted first may leave a later text idle',
    commitBeforehand:
      '{what, select, forcesOnCall {under any mandate they go, and go at once} inspectors {what is true of your side comes out} other {your vote and your compliance are fixed once aggression is found}}',
    amendDraft: 'votes are weighed anew',
    organiseCommand: {
      national: 'rivals of yours may join; forces fight less as one, and stay out of more',
      lead: 'forces fight as one under you',
      joint: 'forces fight best as one; a plan needs most of their strength with it',
    },
    bringCharge: 'friends believe it first; if a mission finds it false, your word counts for less',
    none: 'nothing given, nothing spent',
    little: 'too little to be felt',
    pledge: {
      troops: 'too few to count',
      money: 'too little to be felt',
      basing: 'counts among the contributors; costs little',
      intelligence: 'what is seen is shared, and sources are shown; it can be wrong',
    },
  },
  effect: {
    adoption: 'adoption {band, select, likely {likely} open {open} other {unlikely}}',
    vote: 'a {vote, select, yes {yes} no {no} other {abstention}} {band, select, likely {likely} open {open} other {unlikely}}',
    home: 'support at home {change}%',
    troops: '{soldiers} soldiers',
    cost: '{share} of output',
    success: 'success {band, select, likely {likely} open {open} other {unlikely}}',
    pivotal: 'tips the balance by {chance}',
    pain: 'pain of sanctions {change}%',
    pressure: 'pressure on the attacker {change}%',
    capital: 'political capital {change}%',
    attention: 'attention of the Council {change}%',
    belief: 'belief in the charge {change}%',
    opening: {
      aggressor: 'ground prepared with {aggressor} {change}%',
      victim: 'ground prepared with {victim} {change}%',
    },
    consent: 'readiness to settle {change}%',
    backing: 'in time, strength of {client} {change}%',
    impartiality: 'your impartiality {change}%',
    ejection: 'the attacker still thrown out {chance}',
    risk: 'risk of general war {change}%',
    cohesion: 'forces fight as one {change}%',
  },
  bands: {
    likely: 'Yes likely ({count})',
    open: 'Open ({count})',
    unlikely: 'Yes unlikely ({count})',
  },
  composer: {
    title: 'Write a text',
    intro: 'Choose what the text is to do. Where a measure is not open, it says why.',
    groups: {
      words: 'Words',
      chapter: 'Findings and orders',
      sanctions: 'Sanctions',
      force: 'Force and peacekeeping',
      other: 'Other',
    },
    deadline: 'Force only after so many days',
    deadlineHelp: '0: at once. At most 120.',
    chapter: 'Chapter',
    preview: 'How it would read',
    empty: 'Nothing chosen yet.',
    table: 'Table this text',
    change: 'Change the draft to this',
    same: 'This is what the draft says already.',
    cancel: 'Cancel',
    tabled: 'Tabled.',
  },
  seeAccount: 'What your own government makes of it',
} as const;
