import type { Row } from '../../domain/compare/rows.ts';
import type { Entity, Network } from '../../domain/network.ts';

/** What is laid side by side. */
export interface ComparedProps {
  readonly entities: readonly Entity[];
  readonly network: Network;
}

/** The same, with what of each field is told. */
export interface FieldsProps extends ComparedProps {
  readonly rows: readonly Row[];
}
