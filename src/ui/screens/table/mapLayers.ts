/** Readings of a world that the map colours by, in five classes each. */
import {
  type CastVote,
  type Channel,
  channels,
  type Setting,
  type World,
} from '../../../engine/index.ts';
import type { StanceOn } from '../../../store/stance.ts';
import { say } from '../../../text/say.ts';
import { symbolOfText } from '../../../text/symbol.ts';
import type { ClassIndex, MapLayer } from '../../map/layer.ts';

/** Below the first a state is undecided; from the second on its vote is as good as certain. */
const LEANS = 0.3;
const FIRM = 0.9;

function classOfStance(stance: number): ClassIndex {
  if (stance <= -FIRM) return 0;
  if (stance < -LEANS) return 1;
  if (stance <= LEANS) return 2;
  return stance < FIRM ? 3 : 4;
}

const CLASS_OF_VOTE: Readonly<Record<CastVote['vote'], ClassIndex | undefined>> = {
  yes: 4,
  abstain: 2,
  no: 0,
  absent: undefined,
};

/** A member that has voted stands as it voted; the others as they would be expected to vote. */
function classOn({ values, ballot }: StanceOn, country: number): ClassIndex | undefined {
  const cast = ballot?.votes.find((vote) => vote.country === country);
  if (cast !== undefined) return CLASS_OF_VOTE[cast.vote];
  return classOfStance(values[country] ?? 0);
}

function stanceTitle(setting: Setting, { draft, ballot }: StanceOn): string {
  if (draft === undefined) return say('table.layers.stance.reference');
  if (ballot?.draft.body === 'assembly') {
    return say('table.layers.assembly.title', { text: symbolOfText(setting, ballot) });
  }
  if (ballot !== undefined && ballot.resolution > 0) {
    return say('table.layers.stance.onResolution', { resolution: ballot.resolution });
  }
  return say('table.layers.stance.onDraft', { draft: draft.number });
}

function classOfShare(share: number): ClassIndex {
  return Math.min(4, Math.floor(share * 5)) as ClassIndex;
}

/** What a country gives to the common effort (positive) or to the other side (negative). */
export function givenBy(world: World, country: number): number {
  const { troops, money, basing, intelligence, aid, siding } = world.columns;
  // Its own army on that side is as much as can be given to it.
  if ((siding[country] ?? 0) > 0) return -1;
  const gives = Math.max(
    troops[country] ?? 0,
    money[country] ?? 0,
    basing[country] ?? 0,
    intelligence[country] ?? 0,
  );
  const aids = aid[country] ?? 0;
  return aids < 0 ? aids : Math.max(gives, aids);
}

function classOfGift(gift: number): ClassIndex {
  if (gift < 0) return gift < -0.3 ? 0 : 1;
  if (gift < 0.02) return 2;
  return gift < 0.4 ? 3 : 4;
}

const CLASS_NAMES = ['first', 'second', 'third', 'fourth', 'fifth'] as const;

export type LayerId = 'stance' | 'gives' | 'answers' | 'complies' | 'belief';

function layer(
  id: LayerId,
  classOf: (country: string) => ClassIndex | undefined,
  title: string = say(`table.layers.${id}.title`),
): MapLayer {
  const [a, b, c, d, e] = CLASS_NAMES.map((name) => say(`table.layers.${id}.${name}`));
  return {
    id,
    title,
    classes: [a ?? '', b ?? '', c ?? '', d ?? '', e ?? ''],
    without: say(`table.layers.${id}.without`),
    classOf,
  };
}

const CLASS_OF_CHANNEL: Readonly<Record<Channel, ClassIndex>> = {
  none: 0,
  own: 1,
  security: 2,
  defence: 3,
  both: 4,
};

/** Collective security and collective defence in two colours; what goes by a pact is hatched as well. */
function answersLayer(setting: Setting, world: World, at: ReadonlyMap<string, number>): MapLayer {
  const by = channels(setting, world);
  const parties = new Set([...setting.aggressors, ...setting.victims]);
  const classOf = (id: string): ClassIndex | undefined => {
    const country = at.get(id) ?? -1;
    const channel = by[country];
    return channel === undefined || parties.has(country) ? undefined : CLASS_OF_CHANNEL[channel];
  };
  return {
    ...layer('answers', classOf),
    palette: 'channels',
    hatch: {
      label: say('table.layers.answers.hatch'),
      marks: (id) => (classOf(id) ?? 0) >= CLASS_OF_CHANNEL.defence,
      classes: [CLASS_OF_CHANNEL.defence, CLASS_OF_CHANNEL.both],
    },
  };
}

/** Every member has voted: nothing is a leaning any more, and the key says so. */
function votesOf(stance: MapLayer): MapLayer {
  const word = (vote: 'no' | 'abstain' | 'yes') => say(`table.layers.assembly.${vote}`);
  return {
    ...stance,
    classes: [word('no'), '', word('abstain'), '', word('yes')],
    without: say('table.layers.assembly.without'),
  };
}

/** Are economic measures in force, or imposed by anybody alone? */
function anySanctions(world: World): boolean {
  return world.columns.compliance.some((share) => share > 0);
}

export function layersOf(
  setting: Setting,
  world: World,
  on: StanceOn,
): readonly [MapLayer, ...MapLayer[]] {
  const at = new Map(setting.ids.map((id, index) => [id, index]));
  const about = (read: (country: number) => ClassIndex | undefined) => (id: string) => {
    const country = at.get(id);
    return country === undefined ? undefined : read(country);
  };
  const party = (country: number) =>
    setting.aggressors.includes(country) || setting.victims.includes(country);
  const leaning = layer(
    'stance',
    about((country) => (setting.member[country] === 0 ? undefined : classOn(on, country))),
    stanceTitle(setting, on),
  );
  const stance = on.ballot?.draft.body === 'assembly' ? votesOf(leaning) : leaning;
  const gives = layer(
    'gives',
    about((country) => (party(country) ? undefined : classOfGift(givenBy(world, country)))),
  );
  const belief = layer(
    'belief',
    about((country) => classOfShare(world.columns.clarity[country] ?? 0)),
  );
  const answers = answersLayer(setting, world, at);
  if (!anySanctions(world)) return [stance, gives, answers, belief];
  const complies = layer(
    'complies',
    about((country) =>
      party(country) ? undefined : classOfShare(world.columns.compliance[country] ?? 0),
    ),
  );
  return [stance, gives, answers, complies, belief];
}
