import type { nlGroups } from './nlGroups.ts';
import type { Translated } from './translated.ts';

/** The texts of colouring the network by group in English; part of en.ts. */
export const enGroups: Translated<typeof nlGroups> = {
  colour: 'Colour by group',
  colourThese: 'Colour the network by these groups',
  explain:
    'A group has more lines within it than to the rest. The shape still tells the kind; “What stands out?” tells more.',
  label: 'Groups in the network',
  light: 'Highlight only this group in the network',
  rest: 'Other groups',
  ungrouped: 'Not in a group',
  member: (name, letter) => `${name} (group ${letter})`,
  searching: 'Finding the groups …',
  none: 'There are no groups in this network.',
  failed: 'The groups could not be loaded. Choose “Colour by group” once more.',
};
