/** One or two sentences about a country as things stand, for the map's tooltip. */
import { channelOf, pactBearing, type Setting, type World } from '../../../engine/index.ts';
import { say } from '../../../text/say.ts';
import type { MapLayer } from '../../map/layer.ts';
import { givenBy } from './mapLayers.ts';
import { councilOn } from './role.ts';

function roleWords(setting: Setting, world: World, country: number): string {
  if (setting.aggressors.includes(country)) return say('table.describe.aggressor');
  if (setting.victims.includes(country)) return say('table.describe.victim');
  if (setting.permanent.includes(country)) return say('table.describe.permanent');
  if (councilOn(setting, world.day).includes(country)) return say('table.describe.elected');
  if (setting.member[country] === 0) return say('table.describe.outside');
  return '';
}

/** What its pact asks of it, where it has one and has not answered under it. */
function pactWords(setting: Setting, world: World, country: number): string {
  const bearing = pactBearing(setting, country);
  const answered = world.columns.pactAnswered[country] ?? 0;
  if (bearing === 'none' || answered > 0 || !world.rules.charter.alliancesHonoured) return '';
  if (bearing === 'inside') return say('table.describe.pact', { pact: 'inside' });
  return say('table.describe.pact', { pact: answered < 0 ? 'broken' : 'bound' });
}

function sidingWords(world: World, country: number): string {
  const siding = world.columns.siding[country] ?? 0;
  if (siding === 0) return '';
  return say(siding > 0 ? 'table.describe.joined' : 'table.describe.warns');
}

export function describeCountry(
  setting: Setting,
  world: World,
  stance: MapLayer,
  country: number,
): string {
  const id = setting.ids[country] ?? '';
  const at = stance.classOf(id);
  const leaning = at === undefined ? '' : say('table.describe.stance', { stance: at });
  const gift = givenBy(world, country);
  const channel = say('table.describe.channel', { channel: channelOf(setting, world, country) });
  const aids = sidingWords(world, country) || (gift < -0.02 ? say('table.describe.aids') : '');
  return [
    roleWords(setting, world, country),
    leaning,
    channel,
    aids,
    pactWords(setting, world, country),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
