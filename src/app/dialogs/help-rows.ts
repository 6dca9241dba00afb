/** Rows of the help dialog. Keys whose names differ by language are given by their message. */

export const actions = ['place', 'again', 'bar', 'case', 'figure', 'copy', 'point', 'step'] as const;

export const keys = [
  { name: 'move', ways: [['Tab']] },
  { name: 'within', ways: [['←', '↑', '↓', '→']] },
  { name: 'choose', ways: [['help.enter']] },
  { name: 'leave', ways: [['Esc']] },
  {
    name: 'undo',
    ways: [
      ['Ctrl', 'Z'],
      ['⌘', 'Z'],
    ],
  },
  {
    name: 'redo',
    ways: [
      ['Ctrl', 'help.shift', 'Z'],
      ['Ctrl', 'Y'],
    ],
  },
  { name: 'search', ways: [['/']] },
  { name: 'help', ways: [['?']] },
] as const;
