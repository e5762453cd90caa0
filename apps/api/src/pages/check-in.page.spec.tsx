import type { CheckInForm } from '#follow-up';
import { milestoneKeys, questionsOf, respondents } from '#follow-up';
import { CheckInPage, parseCheckIn, touchedIn } from './check-in.page.js';
import { renderPage } from './layout.js';

const form = (over: Partial<CheckInForm> = {}): CheckInForm => ({
  checkInId: '018f3c52-0000-7000-8000-000000000001',
  milestone: 'month_1',
  respondent: 'candidate',
  title: 'Comment ça se passe pour vous ? Boulangerie Le Fournil',
  confidentiality: 'Vos réponses vont à la Mission Locale. L’entreprise ne les voit pas.',
  questions: [...questionsOf('month_1', 'candidate')].map(({ code, text, answers }) => ({
    code,
    text,
    answers: [...answers],
  })),
  closed: null,
  ...over,
});

const reach = { structureName: 'Mission Locale d’essai', structurePhone: '+33233000000' };

describe('CheckInPage', () => {
  it.each(milestoneKeys.flatMap((milestone) => respondents.map((respondent) => [milestone, respondent] as const)))(
    'is light and works without script: %s, %s',
    (milestone, respondent) => {
      const questions = [...questionsOf(milestone, respondent)].map(({ code, text, answers }) => ({
        code,
        text,
        answers: [...answers],
      }));
      const html = renderPage(<CheckInPage reach={reach} form={form({ milestone, respondent, questions })} />);
      expect(Buffer.byteLength(html)).toBeLessThan(30_000);
      expect(html).not.toMatch(/<script|javascript:|onclick|<img|<link/);
      expect(html.match(/<fieldset/g)).toHaveLength(3);
    },
  );

  it('reads in order: who reads the answers, each question before its answers, then the free sentence', () => {
    const text = renderPage(<CheckInPage reach={reach} form={form()} />).replace(/<style.*?<\/style>/s, '');
    const order = [
      'L’entreprise ne les voit pas',
      ...form().questions.flatMap((q) => [q.text, ...q.answers.map((a) => a.label)]),
      'ajouter quelque chose',
      'm’appelle',
      'Envoyer',
    ];
    const places = order.map((piece, index) =>
      text.indexOf(piece, index === 0 ? 0 : text.indexOf(order[index - 1] ?? '')),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('never shows how much an answer worries', () => {
    expect(renderPage(<CheckInPage reach={reach} form={form()} />)).not.toMatch(/worry/);
  });

  it('keeps what was filled in and says what is missing, once at the top and at its place', () => {
    const html = renderPage(
      <CheckInPage
        reach={reach}
        form={form()}
        values={{ answers: { pay: 'no' }, comment: '<b>aïe</b>', callWanted: true }}
        errors={[{ field: 'answers.continue', code: 'required', message: 'Choisissez une réponse.' }]}
      />,
    );
    expect(html).toContain('Il reste quelque chose à corriger');
    expect(html).toMatch(
      /<fieldset aria-describedby="continue-error"><legend>[^<]*<\/legend><p class="error" id="continue-error">/,
    );
    expect(html.match(/checked=""/g)).toHaveLength(2);
    expect(html).toContain('&lt;b&gt;aïe&lt;/b&gt;');
  });

  it('thanks, and promises the call that was asked for', () => {
    const values = { answers: {}, comment: null, callWanted: true };
    expect(renderPage(<CheckInPage reach={reach} form={form()} values={values} done />)).toContain('va vous appeler');
    expect(
      renderPage(<CheckInPage reach={reach} form={form()} values={{ ...values, callWanted: false }} done />),
    ).not.toContain('va vous appeler');
  });

  it.each([
    ['answered', 'Vous avez déjà répondu'],
    ['cancelled', 'n’est plus utile'],
  ] as const)('asks nothing any more when %s', (closed, sentence) => {
    const html = renderPage(<CheckInPage reach={reach} form={form({ closed })} />);
    expect(html).toContain(sentence);
    expect(html).not.toContain('<form');
    expect(html).toContain('href="tel:+33233000000"');
  });

  it('marks the answer touched in the mail, and sends nothing by itself', () => {
    const html = renderPage(<CheckInPage reach={reach} form={form()} values={touchedIn(form(), 'no')} />);
    expect(html).toMatch(/<input(?=[^>]*name="answers.pay")(?=[^>]*value="no")[^>]*checked=""/);
    expect(html.match(/checked=""/g)).toHaveLength(1);
    expect(html).toContain('Encore deux questions');
  });

  it.each([undefined, 'never', ['no'], ''])('marks nothing for %j', (told) => {
    expect(touchedIn(form(), told)).toBeUndefined();
  });
});

describe('parseCheckIn', () => {
  it('reads what a browser posts', () => {
    expect(parseCheckIn({ 'answers.pay': 'no', 'answers.continue': 'yes', comment: 'merci', call: 'yes' })).toEqual({
      answers: { pay: 'no', continue: 'yes' },
      comment: 'merci',
      callWanted: true,
    });
  });

  it('drops what no form sends', () => {
    expect(parseCheckIn({ 'answers.pay': ['no', 'yes'], __proto__: { x: 1 }, comment: ['a'], other: '1' })).toEqual({
      answers: {},
      comment: null,
      callWanted: false,
    });
  });
});
