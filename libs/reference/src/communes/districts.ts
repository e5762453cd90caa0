import type { Coordinates } from './communes.js';

/** Middles of the districts of Paris and Lyon, to some 500 m: GeoNames has those of Marseille only. */
const middles = `
75101 48.863 2.336, 75102 48.868 2.343, 75103 48.863 2.360, 75104 48.854 2.357, 75105 48.845 2.351, 75106 48.849 2.333,
75107 48.856 2.312, 75108 48.873 2.312, 75109 48.877 2.338, 75110 48.876 2.361, 75111 48.859 2.380, 75112 48.840 2.390,
75113 48.828 2.362, 75114 48.829 2.327, 75115 48.840 2.293, 75116 48.860 2.268, 75117 48.887 2.307, 75118 48.892 2.348,
75119 48.887 2.385, 75120 48.863 2.401,
69381 45.770 4.829, 69382 45.750 4.827, 69383 45.754 4.868, 69384 45.779 4.825, 69385 45.756 4.803, 69386 45.773 4.852,
69387 45.734 4.838, 69388 45.735 4.870, 69389 45.781 4.808`;

/** Where the districts of Paris and Lyon lie, by INSEE code. */
export const districtPositions: ReadonlyMap<string, Coordinates> = new Map(
  middles.split(',').map((line) => {
    const [code, latitude, longitude] = line.trim().split(' ') as [string, string, string];
    return [code, { latitude: Number(latitude), longitude: Number(longitude) }];
  }),
);
