// Every public page, as an address after the language.
import type { Demo } from './demo.ts';

export const FIXED = [
  '', '/search', '/search?q=Chilonzor', '/search?q=zzqqxx', '/regions', '/regions/1726', '/districts/1726294',
  '/figures', '/regions/1726/figures', '/districts/1726294/figures',
  '/rate', '/check', '/concerns/new', '/concerns/follow', '/concerns/sent', '/reports', '/meetings', '/receptions', '/method', '/open-data', '/about',
  '/privacy', '/accessibility', '/duties', '/sign-in', '/demo',
];

/** The pages about the people of the demonstration. */
export const ofPeople = ({ inspector, mahalla }: Demo) => [
  `/mahallas/${mahalla}`, `/inspectors/${inspector}`, `/inspectors/${inspector}/rate`,
  `/inspectors/${inspector}/rate/confirm`, `/inspectors/${inspector}/rate/done`, `/inspectors/${inspector}/paper`, `/inspectors/${inspector}/reception`,
  `/concerns/new?mahalla=${mahalla}`,
];
