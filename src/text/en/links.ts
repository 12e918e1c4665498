/** What is said of links, files, saves and storage. */
export const links = {
  cutShort:
    'This link was cut short: {missing, plural, =0 {its end is missing} one {# character is missing} other {# characters are missing}}. Ask for it again, or paste the whole of it below.',
  damaged:
    'This link is damaged: at least one character in it has been changed. Nothing was opened.',
  foreign: 'This is not a link of this simulator. Nothing was opened.',
  newer:
    'This link was made by a newer version than this one. Reload the page to get the newest; nothing here has been changed.',
  tooLong: 'This link is too long to be a run. Nothing was opened.',
  unknownScenario: 'This link needs the scenario “{scenario}”, which this version does not have.',
  otherScenario:
    'This link was made with another edition of “{scenario}”, in which the countries stood in another order. Nothing was opened.',
  scenarioLink: 'This link holds a scenario. Opening scenarios from links is not possible yet.',
  stoppedEarly:
    'The rules have changed since this link was made: order {at} of {of} is no longer allowed, so the run stops before it.',
  rulesChanged: 'The rules have changed since this link was made.',
  measuredMade: 'Then: {measures}.',
  measuredNow: 'Now: {measures}.',
  lengthFine: '{length, plural, one {# character} other {# characters}} long.',
  lengthLong:
    '{length, plural, one {# character} other {# characters}} long: some programs cut links as long as this. A file is safer.',
  lengthTooLong: 'This run is too long for a link. Save it as a file instead.',
  saveCorrupt: 'The saved game could not be read. It has been put aside, and you can start afresh.',
  saveNewer: 'The saved game was made by a newer version. It has been left alone.',
  memoryOnly:
    'This browser does not let the page save. The game goes on, but it will be lost when the page is closed; copy the link to keep it.',
  scenarioFailed: 'The scenario could not be loaded. Check the connection, then try again.',
} as const;
