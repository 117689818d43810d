/** What a command is told: file arguments, options, and the folder of this package. */
export interface Invocation {
  readonly files: readonly string[];
  readonly options: {
    readonly json?: boolean;
    readonly force?: boolean;
    readonly final?: boolean;
    readonly output?: string;
    readonly docx?: string;
    readonly port?: string;
    readonly rows?: string;
    readonly example?: boolean;
    readonly "as-printed"?: boolean;
    readonly font?: string;
    readonly logo?: string;
    readonly profile?: string;
  };
  readonly root: string;
}
