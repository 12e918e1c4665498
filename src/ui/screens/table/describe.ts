/** One or two sentences about a country as things stand, for the map's tooltip. */
import type { Setting, World } from '../../../engine/index.ts';
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
  const gives = gift > 0.02 ? say('table.describe.gives') : '';
  const aids = gift < -0.02 ? say('table.describe.aids') : '';
  return [roleWords(setting, world, country), leaning, gives, aids]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
