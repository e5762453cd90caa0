import { PositionsFileError, readCommunePositions } from './commune-positions.js';

const read = (text: string) => readCommunePositions(Buffer.from(text));
const flers = { latitude: 48.7486, longitude: -0.5694 };

describe('readCommunePositions', () => {
  it.each([
    [
      'the communes of geo.api.gouv.fr',
      '[{"code":"61169","nom":"Flers","centre":{"type":"Point","coordinates":[-0.5694,48.7486]}}]',
    ],
    [
      'their GeoJSON',
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"61169","nom":"Flers"},"geometry":{"type":"Point","coordinates":[-0.5694,48.7486]}}]}',
    ],
    [
      'GeoJSON of contours with the centre beside',
      '{"type":"FeatureCollection","features":[{"properties":{"code":"61169","centre":{"type":"Point","coordinates":[-0.5694,48.7486]}},"geometry":{"type":"Polygon","coordinates":[]}}]}',
    ],
    [
      'a CSV of data.gouv.fr',
      'code_insee,nom_standard,latitude_mairie,longitude_mairie\n61169,Flers,48.7486,-0.5694\n',
    ],
    ['a CSV with decimal commas', 'code;nom;latitude;longitude\n61169;Flers;48,7486;-0,5694\n'],
    [
      'the postal file of La Poste',
      '#Code_commune_INSEE;Nom_de_la_commune;Code_postal;_geopoint\n61169;FLERS;61100;48.7486, -0.5694\n',
    ],
    ['a CSV whose centre is a point', 'code;centre\n61169;"{""type"":""Point"",""coordinates"":[-0.5694,48.7486]}"\n'],
  ])('reads %s', async (_, text) => {
    expect(await read(text)).toEqual({ positions: new Map([['61169', flers]]), problems: [] });
  });

  it('reads a code whose zero a spreadsheet has eaten', async () => {
    expect([...(await read('code,lat,lon\n1004,45.96,5.37\n')).positions.keys()]).toEqual(['01004']);
  });

  it.each([
    ['61169;;', /^Flers \(61169\) n’a pas de coordonnées/],
    ['61169;quarante;2', /^Flers \(61169\) n’a pas de coordonnées/],
    ['61169;-0.5694;48.7486', /^Flers \(61169\) serait à \d+ km/],
    ['61169;6853000;430000', /degrés/],
    ['99999;48.7;-0.5', /« 99999 » n’est celui d’aucune commune/],
  ])('says what is wrong with « %s » and where', async (line, sentence) => {
    const { positions, problems } = await read(`code;latitude;longitude\n61093;48.73;-0.66\n${line}\n`);
    expect([...positions.keys()]).toEqual(['61093']);
    expect(problems).toEqual([{ line: 3, sentence: expect.stringMatching(sentence) as string }]);
  });

  it.each(['nom;population\nFlers;14000\n', '{"type":"Topology"}', '[{"code":'])('refuses %j', async (text) => {
    await expect(read(text)).rejects.toThrow(PositionsFileError);
  });
});
