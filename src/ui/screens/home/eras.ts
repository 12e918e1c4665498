/** Years are those of the outbreak; an era ends where the next begins. */
const ERAS = [
  { id: 'league', from: 1920 },
  { id: 'coldWar', from: 1946 },
  { id: 'after', from: 1990 },
  { id: 'today', from: 2014 },
] as const;

export type Era = (typeof ERAS)[number]['id'];

interface Dated {
  readonly year: number;
}

function eraOf({ year }: Dated): Era {
  return ERAS.findLast(({ from }) => year >= from)?.id ?? ERAS[0].id;
}

/** Eras that have a card, in order, each with its cards in theirs. */
export function byEra<Card extends Dated>(
  cards: readonly Card[],
): readonly { readonly era: Era; readonly cards: readonly Card[] }[] {
  return ERAS.map(({ id }) => ({
    era: id,
    cards: cards.filter((card) => eraOf(card) === id),
  })).filter((band) => band.cards.length > 0);
}
