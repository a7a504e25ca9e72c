/** The written forms of text fields, apart from the fields, so that a check can say in words what is expected. */
export const FORMATS = {
  id: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  relationId: /^rel-[a-z0-9]+(--?[a-z0-9]+)*$/,
  /** The month up to which it tells, and which correction of it: 2027-02, 2027-02.1. */
  versionId: /^\d{4}-(0[1-9]|1[0-2])(\.[1-9]\d*)?$/,
  /** ISO date as precise as the source: 2018, 2018-11 or 2018-11-22. */
  partialDate: /^\d{4}(-\d{2}(-\d{2})?)?$/,
  fullDate: /^\d{4}-\d{2}-\d{2}$/,
  url: /^https?:\/\/\S+$/,
  colour: /^#[0-9A-Fa-f]{6}$/,
  /** CBS code of a gemeente or formal region: GM0202, AM07. */
  areaCode: /^[A-Z]{2}\d{2,4}$/,
  sha256: /^[0-9a-f]{64}$/,
} as const;
