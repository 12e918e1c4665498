import { say } from '../../../text/say.ts';
import { Plain } from '../Plain.tsx';

export function HowItWorks() {
  return <Plain title={say('home.how')}>.</Plain>;
}
