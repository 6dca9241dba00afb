/** The log of a show as Markdown, to be pasted into minutes. Pure. */
import { showRecord } from '../../i18n/messages/show-record';
import { plainText, type I18n } from '../../i18n/i18n';
import type { Programme } from '../../model/programme';
import { times, type Moment, type ShowRecord } from '../../model/story/show-log';
import { lengthOf, stepOf, type Story } from '../../model/story/story';
import { headlineOfStep, sentenceOfView } from '../../stage/step-words';
import { clockText } from '../show/control/pace';

export interface RecordRow {
  /** The step's place in the story, from 1. */
  readonly number: number;
  readonly headline: string;
  /** Shown and planned time, both in whole seconds. */
  readonly seconds: number;
  readonly planned: number;
}

const inSeconds = (ms: number) => Math.round(ms / 1000);

/** One row for each step that was shown, in the order of first appearance. */
export function recordRows(
  programme: Programme,
  story: Story,
  record: ShowRecord,
  i18n: I18n,
): readonly RecordRow[] {
  return [...times(record)].flatMap(([id, ms]) => {
    const step = stepOf(story, id);
    if (!step) return [];
    const headline = plainText(headlineOfStep(programme, step, i18n));
    return [
      { number: story.steps.indexOf(step) + 1, headline, seconds: inSeconds(ms), planned: step.seconds },
    ];
  });
}

/** The headline that could be seen at a moment of the log; empty at the end of the show. */
export function seenAt(programme: Programme, story: Story, moment: Moment, i18n: I18n): string {
  if (moment.kind === 'end') return '';
  const step = stepOf(story, moment.step);
  if (moment.kind === 'step') return step ? plainText(headlineOfStep(programme, step, i18n)) : '';
  return plainText(sentenceOfView(programme, moment.view, i18n));
}

/** Escapes Markdown's special characters, and makes each run of whitespace one space. */
const escaped = (text: string) => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/\s+/g, ' ');

/** The log as Markdown. `when`: the date, already formatted. */
export function recordText(
  programme: Programme,
  story: Story,
  record: ShowRecord,
  i18n: I18n,
  when: string,
): string {
  const { t } = i18n.from(showRecord);
  const rows = recordRows(programme, story, record, i18n);
  const total = rows.reduce((sum, { seconds }) => sum + seconds, 0);
  const moments = (kind: 'detour' | 'question') => record.filter((each) => each.kind === kind);
  const line = (moment: Moment, rest: string) =>
    `- ${clockText(inSeconds(moment.at))} · ${escaped(seenAt(programme, story, moment, i18n))}${rest}`;
  const detours = moments('detour').map((each) => line(each, ''));
  const questions = moments('question').map((each) =>
    line(each, each.kind === 'question' ? ` — ${escaped(each.text.trim() || t('record.unworded'))}` : ''),
  );
  return [
    `# ${t('record.heading')}: ${escaped(i18n.name(story.title))}`,
    '',
    `${escaped(i18n.name(programme.title))} · ${when}`,
    '',
    `## ${t('record.steps')}`,
    '',
    `| | ${t('record.step')} | ${t('record.time')} | ${t('record.planned')} |`,
    '|---|---|---|---|',
    ...rows.map(
      ({ number, headline, seconds, planned }) =>
        `| ${number} | ${escaped(headline)} | ${clockText(seconds)} | ${clockText(planned)} |`,
    ),
    `| | ${t('record.total')} | ${clockText(total)} | ${clockText(lengthOf(story.steps))} |`,
    '',
    ...(detours.length > 0 ? [`## ${t('record.detours')}`, '', ...detours, ''] : []),
    `## ${t('record.questions')}`,
    '',
    ...(questions.length > 0 ? questions : [t('record.questions.none')]),
    '',
  ].join('\n');
}
