import type { Setting, World } from '../../../store/door.ts';

/** The map of the world shown, from the store. */
export function MapPane({ setting, world }: { readonly setting: Setting; readonly world: World }) {
  return <p>{`${setting.n} ${world.turn}`}</p>;
}
