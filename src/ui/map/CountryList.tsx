import { useState } from 'react';
import { say } from '../../text/say.ts';
import style from './CountryList.module.css';
import { heldBy, landSentence } from './land.ts';
import type { LandFact, MapLayer, Party } from './layer.ts';
import { Swatch } from './Swatch.tsx';

interface CountryListProps {
  readonly ids: readonly string[];
  readonly layer: MapLayer;
  readonly parties: readonly Party[];
  readonly ring: readonly string[];
  readonly names: (id: string) => string;
  readonly describe: (id: string) => string;
  readonly lands: readonly LandFact[];
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
}

type Column = 'name' | 'class';

interface Group {
  readonly title: string;
  readonly ids: readonly string[];
}

/** The map as a table: the same colours, hatching and roles in words, grouped by class. */
export function CountryList(props: CountryListProps) {
  const { ids, layer, names } = props;
  const [column, setColumn] = useState<Column>('class');
  const [isDown, setDown] = useState(false);
  const sorted = ids.toSorted((a, b) => names(a).localeCompare(names(b)));
  if (column === 'name' && isDown) sorted.reverse();
  const groups = column === 'name' ? [{ title: '', ids: sorted }] : byClass(layer, sorted, isDown);

  function sortBy(next: Column) {
    setDown(next === column && !isDown);
    setColumn(next);
  }
  const header = (id: Column, label: string) => (
    <th scope="col" aria-sort={column === id ? (isDown ? 'descending' : 'ascending') : undefined}>
      <button type="button" onClick={() => sortBy(id)}>
        {label}
        <span aria-hidden="true">{column === id ? (isDown ? ' ▾' : ' ▴') : ''}</span>
      </button>
    </th>
  );

  return (
    // A region that scrolls must be reachable by keyboard.
    <div className={style['list']} role="region" tabIndex={0} aria-label={say('map.viewList')}>
      <table>
        <caption>{say('map.list.caption', { title: layer.title })}</caption>
        <thead>
          <tr>
            {header('name', say('map.list.country'))}
            {header('class', layer.title)}
            <th scope="col">{say('map.list.role')}</th>
            <th scope="col">{say('map.list.detail')}</th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.title}>
            {group.title === '' ? undefined : (
              <tr>
                <th scope="rowgroup" colSpan={4} className={style['group']}>
                  {say('map.list.group', { name: group.title, count: group.ids.length })}
                </th>
              </tr>
            )}
            {group.ids.map((id) => (
              <Row key={id} id={id} {...props} />
            ))}
          </tbody>
        ))}
        <LandRows lands={props.lands} names={names} />
      </table>
    </div>
  );
}

/** Land without a vote, last: it has no class and no page. */
function LandRows({ lands, names }: Pick<CountryListProps, 'lands' | 'names'>) {
  if (lands.length === 0) return undefined;
  const sorted = lands.toSorted((a, b) => names(a.id).localeCompare(names(b.id)));
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={4} className={style['group']}>
          {say('map.list.group', { name: say('map.land.sign'), count: sorted.length })}
        </th>
      </tr>
      {sorted.map((land) => (
        <tr key={land.id}>
          <th scope="row" className={style['land']}>
            {names(land.id)}
          </th>
          <td>{say('map.land.noVote')}</td>
          <td>{heldBy(land)}</td>
          <td>{landSentence(land)}</td>
        </tr>
      ))}
    </tbody>
  );
}

function byClass(layer: MapLayer, ids: readonly string[], isDown: boolean): readonly Group[] {
  const found = layer.classes
    .map((title, index) => ({ title, ids: ids.filter((id) => layer.classOf(id) === index) }))
    .toReversed();
  if (isDown) found.reverse();
  const without = {
    title: layer.without,
    ids: ids.filter((id) => layer.classOf(id) === undefined),
  };
  return [...found, without].filter((group) => group.ids.length > 0);
}

function Row({ id, ...props }: CountryListProps & { readonly id: string }) {
  const { layer, parties, ring, names, describe, selected, onSelect } = props;
  const index = layer.classOf(id);
  const word = index === undefined ? layer.without : layer.classes[index];
  const role = parties.find((party) => party.id === id)?.role;
  const roles = [
    ...(role ? [say(role === 'aggressor' ? 'map.aggressor' : 'map.victim')] : []),
    ...(ring.includes(id) ? [say('map.permanent')] : []),
  ];
  return (
    <tr data-selected={id === selected || undefined}>
      <th scope="row">
        <button type="button" onClick={() => onSelect(id)} aria-pressed={id === selected}>
          {names(id)}
        </button>
      </th>
      <td>
        <Swatch of={index} />
        {layer.hatch?.marks(id)
          ? say('map.list.hatched', { classed: word, hatch: layer.hatch.label })
          : word}
      </td>
      <td>{roles.join(', ')}</td>
      <td>{describe(id)}</td>
    </tr>
  );
}
