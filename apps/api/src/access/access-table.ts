import type { OpenAPIObject } from '@nestjs/swagger';

const columns = [
  ['everyone', 'Sans compte'],
  ['employer', 'Employeur'],
  ['adviser', 'Conseiller'],
  ['director', 'Direction'],
  ['administrator', 'Administration'],
] as const;

interface Route {
  tag: string;
  name: string;
  roles: readonly string[];
}

/** Every route of the document with the roles it declares, in the document's order. */
function routesOf(document: OpenAPIObject): Route[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item as Record<string, { tags?: string[]; 'x-roles': readonly string[] }>).map(
      ([method, operation]) => ({
        tag: operation.tags?.[0] ?? '',
        name: `${method.toUpperCase()} ${path}`,
        roles: operation['x-roles'],
      }),
    ),
  );
}

/** The page `docs/access.md`: who may call what, as the routes declare it and as a test verifies it. */
export function accessTable(document: OpenAPIObject): string {
  const routes = routesOf(document);
  const head = [
    `| Route | ${columns.map(([, label]) => label).join(' | ')} |`,
    `|---|${':-:|'.repeat(columns.length)}`,
  ];
  const row = ({ name, roles }: Route): string =>
    `| \`${name}\` | ${columns.map(([role]) => (roles.includes('everyone') || roles.includes(role) ? '✓' : '')).join(' | ')} |`;
  const sections = [...new Set(routes.map(({ tag }) => tag))]
    .sort((a, b) => a.localeCompare(b, 'fr'))
    .map((tag) => [`## ${tag}`, '', ...head, ...routes.filter((route) => route.tag === tag).map(row), ''].join('\n'));
  return [
    '# Qui peut appeler quoi',
    '',
    '<!-- Écrit par `npm run openapi` à partir de l’API\u00a0; `npm run check` le compare, `test/e2e/access.e2e-spec.ts` essaie chaque case. -->',
    '',
    `${routes.length} routes. Une case vide répond 401 sans connexion, 403 à un autre rôle. Une case cochée ne donne accès qu’à`,
    'sa propre portée\u00a0: l’entreprise pour un employeur, la structure pour un conseiller et la direction. Ce qui est hors de',
    'portée répond 404, comme ce qui n’existe pas. Un employeur que personne n’a encore confirmé ne voit que les besoins',
    'qu’il a écrits lui-même. Les administrateurs ne lisent aucun dossier de jeune.',
    '',
    'Les pages ouvertes depuis un message (`/r/…`) n’ont pas de rôle\u00a0: le lien est le secret.',
    '',
    ...sections,
  ].join('\n');
}
