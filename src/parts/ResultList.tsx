import type { Network } from '../domain/network.ts';
import type { Result } from '../domain/themeResults.ts';
import { Dutch } from './Dutch.tsx';
import './resultList.css';
import { SourceList } from './SourceList.tsx';

interface ResultListProps {
  readonly results: readonly Result[];
  readonly network: Network;
}

/** Results, each with where it is told. */
export function ResultList({ results, network }: ResultListProps) {
  return (
    <ul className="results">
      {results.map((result) => (
        <li key={result.id}>
          <Dutch>{result.description}</Dutch>
          <SourceList citations={result.sources} network={network} compact />
        </li>
      ))}
    </ul>
  );
}
