import {
  ELEMENT_ATTRIBUTES,
  FRAME_PARAMETERS,
  type Parameter,
  VIEW_PARAMETERS,
} from './parameters.ts';

/** For pages of others that are written in TypeScript. */
export function elementTypes(): string {
  const all = [...VIEW_PARAMETERS, ...FRAME_PARAMETERS, ...ELEMENT_ATTRIBUTES];
  return `/** Types of embed/v1.js, the element <netwerk-kaart> and what it tells. For React: v1.react.d.ts beside this file. */

/** The attributes of <netwerk-kaart>: the parameters of the address of the map, and those of the element itself. */
export interface NetwerkKaartAttributes {
${all.flatMap(attributes).join('\n')}
}

/** What is on screen. */
export interface NetwerkKaartShown {
  /** Id of the version of the data. */
  readonly versie: string;
  readonly weergave: string;
}

/** What is selected. */
export interface NetwerkKaartSelected {
  readonly id: string;
  readonly naam: string;
  /** Its kind: organisation, programme, pilot, region, theme, knelpunt or event. */
  readonly soort: string;
}

declare global {
  interface HTMLElementTagNameMap {
    'netwerk-kaart': HTMLElement;
  }
  interface HTMLElementEventMap {
    'netwerkkaart-klaar': CustomEvent<NetwerkKaartShown>;
    /** null: nothing is selected any more. */
    'netwerkkaart-selectie': CustomEvent<NetwerkKaartSelected | null>;
  }
}
`;
}

/** The same for JSX in React 19. */
export function reactTypes(): string {
  return `/** Types of <netwerk-kaart> in JSX, for React 19. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { NetwerkKaartAttributes } from './v1';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'netwerk-kaart': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> &
        NetwerkKaartAttributes;
    }
  }
}
`;
}

function attributes({ names, en }: Parameter): string[] {
  const text = en.replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1');
  return names.map((name) => `  /** ${text} */\n  readonly ${name}?: string;`);
}
