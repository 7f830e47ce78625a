/** The part of web-ext's programming interface that `npm start` uses; the package ships no types. */
declare module 'web-ext' {
  interface Runner {
    exit(): Promise<void>;
  }
  const webExt: {
    cmd: {
      run(options: Record<string, unknown>, more: { shouldExitProgram: boolean }): Promise<Runner>;
    };
  };
  export default webExt;
}
