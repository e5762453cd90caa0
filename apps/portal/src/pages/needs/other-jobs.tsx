import { Alert, Group, Text } from '@mantine/core';
import { createNeed } from '../../api/needs.js';
import type { NeedAnalysis } from '../../api/types.js';
import { ActionButton } from '../../components/dialog.js';
import { inputOf, type NeedDraft } from './draft.js';

/** Several jobs in one text: each is searched for on its own, so each can become a need of its own, in one tap. */
export function OtherJobs({
  draft,
  update,
  analysis,
}: {
  draft: NeedDraft;
  update: (change: Partial<NeedDraft>) => void;
  analysis: NeedAnalysis | null;
}) {
  const others = (analysis?.others ?? []).filter(({ excerpt }) => !draft.splitOff.includes(excerpt));
  if (others.length === 0) return null;
  return (
    <Alert color="lake" title="Votre texte parle de plusieurs métiers">
      <Text mb="sm">Un besoin par métier se trouve plus vite. Celui-ci garde le premier.</Text>
      <Group gap="sm">
        {others.map(({ excerpt, occupation, posts }) => (
          <ActionButton
            key={excerpt}
            act={async () => {
              const { companyId, communeCode } = inputOf(draft);
              await createNeed({
                title: occupation?.label ?? excerpt,
                description: excerpt,
                positions: posts,
                ...(companyId ? { companyId } : {}),
                ...(communeCode ? { communeCode } : {}),
              });
              update({ splitOff: [...draft.splitOff, excerpt] });
            }}
            done="Le deuxième besoin est gardé dans «&nbsp;Mes besoins&nbsp;», à compléter ensuite."
            buttonProps={{ size: 'sm', variant: 'default' }}
          >
            Faire un autre besoin&nbsp;: {occupation?.label ?? excerpt}
          </ActionButton>
        ))}
      </Group>
    </Alert>
  );
}
