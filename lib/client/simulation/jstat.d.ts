/** The part of jStat that is used here; the package brings no types. */
declare module "jstat" {
  const jStat: {
    readonly normal: { readonly inv: (p: number, mean: number, deviation: number) => number };
    readonly beta: { readonly inv: (p: number, alpha: number, beta: number) => number };
  };
  export { jStat as default };
}
