/** The crises as their cards and briefings tell them. Each account is what its side said at the time. */
export const scenarios = {
  'kuwait-1990': {
    title: 'Kuwait, 1990',
    place: 'The Gulf, 2 August 1990',
    hook: 'A state is overrun in a night. Who will say so, who will act, and who will pay?',
    happened: {
      first:
        'Before dawn on 2 August 1990 Iraqi armoured divisions cross into Kuwait. Within a day they hold the capital; the Emir and his government are in Saudi Arabia. Two neighbours who had argued for months over oil output, debts from the war with Iran and a disputed oil field are now occupier and occupied.',
      second:
        'The Cold War is ending. For the first time since 1945 the permanent members may be able to agree, and none is a party to the fight. Kuwait asks for a meeting the same night.',
    },
    question:
      'The Charter says that the Council shall determine any breach of the peace and decide what to do about it. Will it? And if it does, will states carry out what it decides?',
    accounts: {
      victim:
        'A sovereign member of the United Nations has been invaded without provocation. The Council must demand immediate and unconditional withdrawal.',
      aggressor:
        'What happens in Kuwait is its own internal affair. A free provisional government asked for help, and Iraqi forces will leave when order is restored.',
    },
  },
  primer: {
    title: 'The primer',
    place: 'An invented region',
    hook: 'Learn by playing, one idea a turn: deterrence, a vote, a veto, sanctions, a pledge.',
    happened: {
      first:
        'Two invented neighbours quarrel over a strait. One has the larger army; the other has friends, perhaps. Nothing has been fired yet.',
      second:
        'You learn one idea a turn. Each turn says what the idea is, lets you try it, and shows what it did.',
    },
    question: 'What would make the stronger neighbour think better of it?',
    accounts: {
      victim: 'The strait is ours by treaty, and every treaty will be next.',
      aggressor: 'The treaty was signed under duress and has no force.',
    },
  },
} as const;
