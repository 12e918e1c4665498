/** Whether a state looks at who attacks. */
export const impartiality = {
  title: 'The same act, another attacker',
  never: 'no yes',
  surely: 'surely yes',
  key: { friend: 'friend', real: 'as it is', rival: 'rival' },
  sentence:
    'Would it vote to condemn this attack and cut all trade with the attacker? Yes, with a chance of {asIs}. Had its friend {friend} done the same: {asFriend}. Had its rival {rival}: {asRival}.',
  friendAttacked:
    'Would it vote to condemn this attack and cut all trade with the attacker, {friend}, its friend? Yes, with a chance of {asFriend}. Had its rival {rival} done the same: {asRival}.',
  rivalAttacked:
    'Would it vote to condemn this attack and cut all trade with the attacker, {rival}, its rival? Yes, with a chance of {asRival}. Had its friend {friend} done the same: {asFriend}.',
  verdict:
    '{same, select, yes {It hardly looks at who attacks.} other {Who attacks moves its yes by {apart} points of a hundred: that is how far it is from impartial.}}',
} as const;
