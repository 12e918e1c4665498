/** What a count comes to, in the official pattern, and who or what ended the text. */
import { type Ballot, isWish, type Setting, type VetoRule } from '../../engine/index.ts';
import { say } from '../../text/say.ts';
import { numberOfText } from '../../text/symbol.ts';
import { countryList } from '../../text/tell.ts';

export type Tone = 'yes' | 'no' | 'abstain';

export interface VetoLine {
  readonly tone: Tone;
  readonly text: string;
}

/** "The draft resolution received 12 votes in favour, …" and what became of it. */
export function resultSentence(setting: Setting, ballot: Ballot, veto: VetoRule): string {
  const { tally } = ballot;
  const { yes, no, abstain, absent } = tally;
  const received = say('chamber.result.received', { yes, no, abstain, absent });
  return `${received} ${endWords(setting, ballot, veto)}`;
}

function endWords(setting: Setting, ballot: Ballot, veto: VetoRule): string {
  const { draft, tally } = ballot;
  if (tally.result === 'adopted') {
    return say('chamber.result.adopted', { resolution: numberOfText(setting, ballot) });
  }
  if (tally.result === 'failed') {
    return say(`chamber.result.${draft.body === 'assembly' ? 'failedAssembly' : 'failed'}`);
  }
  return veto === 'unanimity'
    ? say('chamber.result.vetoedUnanimity', { countries: countryList(setting, tally.against) })
    : say('chamber.result.vetoed', { count: tally.against.length });
}

/** The veto line: apart from the count, since a text may fall by either. */
export function vetoLine(setting: Setting, ballot: Ballot, veto: VetoRule): VetoLine {
  const { draft } = ballot;
  if (draft.body === 'assembly') return { tone: toneOf(ballot), text: assemblyLine(ballot, veto) };
  if (draft.chapter === 'procedural') {
    return { tone: 'abstain', text: say('chamber.veto.procedural') };
  }
  return veto === 'unanimity'
    ? unanimityLine(setting, ballot)
    : permanentLine(setting, ballot, veto);
}

/** How far the vote was from the other result, with two thirds of those voting as the rule (Article 18(2)). */
function assemblyLine({ draft, tally }: Ballot, veto: VetoRule): string {
  const { yes, no } = tally;
  const voting = yes + no;
  if (veto === 'unanimity' && isWish(draft))
    return say('chamber.assemblyLine.wish', { yes, voting });
  if (voting === 0)
    return `${say('chamber.assemblyLine.nobody')} ${say('chamber.assemblyLine.noVeto')}`;
  const adopted = tally.result === 'adopted';
  // A text is carried while the yes are at least twice the no.
  const more = adopted ? Math.floor(yes / 2) + 1 - no : Math.max(1, 2 * no - yes);
  const words = say(`chamber.assemblyLine.${adopted ? 'adopted' : 'failed'}`, {
    yes,
    voting,
    more,
  });
  return `${words} ${say('chamber.assemblyLine.noVeto')}`;
}

function unanimityLine(setting: Setting, { tally }: Ballot): VetoLine {
  if (tally.result === 'adopted') return { tone: 'yes', text: say('chamber.veto.unanimous') };
  const countries = countryList(setting, tally.against);
  return tally.result === 'vetoed'
    ? { tone: 'no', text: say('chamber.veto.blockedUnanimity', { countries }) }
    : { tone: 'no', text: say('chamber.veto.shortfallUnanimity') };
}

function permanentLine(setting: Setting, ballot: Ballot, veto: VetoRule): VetoLine {
  const { tally, votes } = ballot;
  const countries = countryList(setting, tally.against);
  if (tally.result === 'vetoed') {
    return { tone: 'no', text: say('chamber.veto.blocked', { countries }) };
  }
  if (tally.against.length > 0) {
    const short = tally.needed - tally.yes;
    return { tone: 'abstain', text: say('chamber.veto.shortfall', { short, countries }) };
  }
  const noes = votes.filter(
    ({ country, vote }) => vote === 'no' && setting.permanent.includes(country),
  );
  if (noes.length === 0) return { tone: 'yes', text: say('chamber.veto.none') };
  if (veto === 'double') return { tone: 'yes', text: say('chamber.veto.single') };
  if (veto === 'notForAtrocity') return { tone: 'yes', text: say('chamber.veto.atrocity') };
  return { tone: 'yes', text: say('chamber.veto.abolished') };
}

/** Undefined where there is no veto that could be taken away. */
export function withoutVeto(ballot: Ballot, veto: VetoRule): string | undefined {
  const { draft, tally } = ballot;
  if (draft.body === 'assembly' || draft.chapter === 'procedural' || veto === 'none') {
    return undefined;
  }
  return say(`chamber.withoutVeto.${tally.withoutVeto}`);
}

export function toneOf(ballot: Ballot): Tone {
  if (ballot.tally.result === 'adopted') return 'yes';
  return ballot.tally.result === 'vetoed' ? 'no' : 'abstain';
}
