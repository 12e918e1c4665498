import { describeSeats, quarterOnOffer } from './seat-claims.ts';

describeSeats(await quarterOnOffer(0));
