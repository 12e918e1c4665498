import type { CrisisWords } from '../../crisisWords.ts';

/** The primer in words: an invented region, one idea a turn. */
export const words = {
  crisis: {
    happened: {
      first:
        'Brakka and Tarn quarrel over the strait between them. Brakka has five times the strength, and a great friend: Vastland. Tarn has a treaty and no ally at all. Nothing has been fired yet.',
      second:
        'Fourteen states belong to one organisation. Seven sit on its Council, five votes adopt a text, and three members, Merrow, Ostara and Vastland, can each block it. Every turn says one idea, lets you try it, and shows what it did.',
    },
    question: 'An attack on one is an attack on all. What would make Brakka believe it?',
    accounts: {
      victim:
        'The strait has been ours by treaty for sixty years. If a treaty ends when a neighbour is strong, whose treaty is next?',
      aggressor:
        'The treaty was signed with a gun on the table. We ask for what was taken from us, and we shall not ask much longer.',
    },
    evidence: {
      treaty: 'Tarn shows the treaty of the strait, sixty years old, with both seals.',
      gunboats:
        'Brakka shows letters of that year: a foreign fleet lay off its capital when it signed.',
      pictures:
        'Merrow says that its pictures from above show bridges and boats being brought to Brakka’s shore.',
      exercise:
        'Brakka says that it holds an exercise, the same as every spring, announced in January.',
      pilots:
        'Pilots of neutral ships report that Brakka’s harbours are closed and its reserves called up.',
      shots: 'Brakka says that one of its patrols was shot at from Tarn’s shore.',
      assurance: 'Vastland says that it has Brakka’s word: the troops will go home.',
      inspection:
        'Observers of the organisation find no trace of shots from Tarn’s shore, and full ammunition stores on Brakka’s.',
    },
  },
  seats: {
    MRW: 'A sea power with a veto. You can lead, you can block, and you can look away. Start here.',
    FEN: 'A small member of the Council with one vote of seven. Start here if you want to know what the others feel.',
    BRK: 'You want the strait. Take it, take a slice of it, or wait: it depends on who would come.',
    TRN: 'Your neighbour has five times your strength. Make others say beforehand that they would come.',
    secretaryGeneral:
      'You have a voice and no vote. Say who did it, or keep the trust of both and go between them?',
  },
  /**
   * One idea for one turn. `otherwise` is said where the attack never came; every idea names what to try and
   * what to look at afterwards.
   */
  lessons: {
    deterrence: {
      title: 'Deterrence',
      idea: 'A would-be aggressor counts before it moves: what it would gain, and how many would come against it. If it believes that enough would come, it does not move, and nobody ever hears of the war that was not.',
      task: 'Open Brakka’s calculus and find the bar for the coalition that it expects. Then let the turn run.',
      watch:
        'Hardly any help is believed in here, so Brakka moves in almost every game. Afterwards, fork from this turn with credibility at .9: it stays at home in three games of four or more.',
      otherwise:
        'Brakka stayed at home. Fork from this turn with credibility at .1 to see what you were spared, then go on with that.',
    },
    vote: {
      title: 'A vote',
      idea: 'The Council acts by votes. Each state weighs the principle, its friends, its trade and the text itself. A text needs five of seven votes; what it asks for decides who can say yes.',
      task: 'Table a text that condemns the attack and demands withdrawal, or vote on the one on the table.',
      watch: 'Ask any member why it voted so, and what would have changed its vote.',
      otherwise:
        'Without an attack there is nothing to condemn. Fork from the first turn to see one.',
    },
    veto: {
      title: 'The veto',
      idea: 'Three members can each block a text alone by voting no. An abstention blocks nothing. So the same text passes or fails by the interest of one state, and a text may be weakened until that state can let it pass.',
      task: 'Table sanctions on Brakka. Look first at what Vastland is likely to do.',
      watch:
        'Read the board twice: the votes needed, and the veto line. It says what would have happened without the veto. You can fork to a charter that has none.',
      otherwise: 'Nobody vetoes what nobody tables. Fork from the first turn to see an attack.',
    },
    sanctions: {
      title: 'Sanctions',
      idea: 'States can cut their trade with an aggressor, by the Council’s decision or each for itself. It hurts slowly, it hurts the senders too, and it leaks through everybody who goes on trading.',
      task: 'Impose sanctions in the response step, with or without a resolution.',
      watch:
        'In the ledger: who complies, who does not, and what the pain to Brakka comes to. Compare it with what the trade was worth to you.',
      otherwise: 'There is no aggressor to put under sanctions yet. Fork from the first turn.',
    },
    pledge: {
      title: 'A pledge',
      idea: 'Force is lent by those who are willing. Everybody gains when an attack is undone, so everybody hopes that somebody else will pay. Your pledge matters most where it makes the others’ worth giving.',
      task: 'Pledge troops or money, and see the chance that the coalition succeeds before and after.',
      watch: 'In the ledger: the share each state pays beside the share it gains. Who rides free?',
      otherwise: 'A pledge before any attack is the cheapest of all: it may keep the attack away.',
    },
    memory: {
      title: 'What is remembered',
      idea: 'The next would-be aggressor was watching. What was done here changes what it expects, and bad news weighs more than good.',
      task: 'Let the last turn run and open the debrief.',
      watch:
        'The credibility line, from the first turn to the last. Then play it again from any turn.',
      otherwise:
        'The attack that never came costs nothing and is seen by nobody. That is one reason why collective security can look worse than it is.',
    },
  },
} as const satisfies CrisisWords;
