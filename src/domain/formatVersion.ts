/** Version of the format, apart from the version of the content. Older formats are migrated on reading. */
export const SCHEMA_VERSION = 2;
