import type { Entity, Network } from '../../domain/network.ts';

/** What is compared, field by field. */
export interface FieldsProps {
  readonly entities: readonly Entity[];
  readonly network: Network;
}
