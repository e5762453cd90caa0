import { defineMail } from '../../mail-definition.js';
import { signInFacts } from '../../facts.queries.js';

/** Past this nobody waits for the code any more: a mail server that was down must not surprise them later. */
const WAIT_MS = 3600_000;

/** The one-time code. It is made here, so that in clear it exists in this message only. */
export const signInCode = defineMail<{ firstName: string; code: string; minutes: string }>({
  key: 'sign-in-code',
  topic: 'accounts.sign_in_requested',
  essential: true,
  subject: (v) => `${v('code')} est votre code de connexion`,
  preview: (v) => `Valable ${v('minutes')} minutes, une seule fois. Ne le donnez à personne.`,
  Body: ({ v }) => (
    <>
      <p>Bonjour {v('firstName')},</p>
      <p>Voici votre code pour vous connecter à Passerelle :</p>
      <p style={{ fontSize: 32, fontWeight: 700, letterSpacing: 4, margin: '16px 0' }}>{v('code')}</p>
      <p>
        Il sert une seule fois, pendant {v('minutes')} minutes. Vous n’avez rien demandé ? Ignorez ce message : personne
        ne peut entrer sans ce code. Ne le dites à personne, même à nous.
      </p>
    </>
  ),
  load: async ({ tx, clock, signIn }, { requestId }) => {
    const request = await signInFacts(tx, requestId);
    if (!request || request.askedAt.getTime() < clock.now().getTime() - WAIT_MS) return null;
    const { code, minutes } = await signIn.mintCode(tx, request.accountId);
    return {
      to: request.email,
      replyTo: null,
      variables: { firstName: request.firstName, code, minutes: String(minutes) },
    };
  },
  sample: { firstName: 'Camille', code: '428913', minutes: '15' },
});
