interface ImportMetaEnv {
  /** Names the build of the pages: version and digest of their sources. */
  readonly BUILD: string;
}
