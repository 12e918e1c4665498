/** What the map is given, as a whole and on its stage. */
import type { MapFacts } from '../../store/catalogue.ts';
import type { Atlas, Membership } from './atlas.ts';
import type { Arc, MapLayer, Party } from './layer.ts';
import type { Fought } from './occupied.ts';
import type { Tile } from './tiles.ts';

export interface WorldMapProps {
  /** Every country of the scenario; the same array as long as the roster is the same. */
  readonly roster: readonly Membership[];
  /** Given where the countries are invented: a board instead of the world. */
  readonly tiles?: readonly Tile[];
  /** Land without a vote, unsettled lines and notes; the same object as long as the roster is the same. */
  readonly facts?: MapFacts;
  /** At least one. */
  readonly layers: readonly [MapLayer, ...MapLayer[]];
  /** The layer shown until the reader picks one; the first where left out. */
  readonly shows?: string;
  readonly parties: readonly Party[];
  /** Who has come in on the attackers' side. */
  readonly joined?: readonly string[];
  /** Permanent members. */
  readonly ring: readonly string[];
  /** Share of what is fought over that is held, −1 … 1; negative when the aggressor's own land is. */
  readonly front: number;
  /** What is fought over, where it is not the victim's whole land. */
  readonly fought?: Fought | undefined;
  /** Contingents; the twelve heaviest are drawn. */
  readonly arcs: readonly Arc[];
  readonly theatre: readonly string[];
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly names: (id: string) => string;
  /** One sentence about a country, for the tooltip and the announcement. */
  readonly describe: (id: string) => string;
  /** Fewer words and a folded key: for a phone or a briefing. */
  readonly compact?: boolean;
}

export interface StageProps extends WorldMapProps {
  readonly atlas: Atlas;
  readonly layer: MapLayer;
  readonly onLayer: (id: string) => void;
}
