/** How often properties are tried: at every change a fair number of times, ten times as often where there is time (`npm run sweep`). */
export const runs = (usual: number): number => (process.env.SEEDS === 'many' ? usual * 10 : usual);
