/** What this folder uses of saxen, which comes without types. */
declare module 'saxen' {
  export class Parser {
    /** Names come as written, with their prefix; texts and values of attributes with their entities. */
    on(
      event: 'openTag',
      listener: (name: string, attributes: () => Record<string, string>) => void,
    ): this;
    on(event: 'closeTag', listener: (name: string) => void): this;
    on(event: 'text' | 'cdata' | 'attention', listener: (text: string) => void): this;
    /** Throws what a listener throws, and an Error when this is no well-formed XML. */
    parse(xml: string): void;
  }
}
