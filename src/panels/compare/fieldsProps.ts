import type { Row } from '../../domain/compare/rows.ts';
import type { Entity, Network } from '../../domain/network.ts';

/** What is laid side by side, and what of each field is told. */
export interface FieldsProps {
  readonly rows: readonly Row[];
  readonly entities: readonly Entity[];
  readonly network: Network;
}
