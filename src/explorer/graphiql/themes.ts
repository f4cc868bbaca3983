import { editor } from 'monaco-graphql/esm/monaco-editor.js';

/** Colours of the editor that can be read: the library's own comments, numbers and line numbers are too pale. */
const COLOURS = {
  light: { accent: '#0b5f6a', ground: '#ffffff', lines: '#4a5a63', comment: '#2f6b1f', number: '#07643f' },
  dark: { accent: '#7fc4d0', ground: '#212a3b', lines: '#a9b6c8', comment: '#93c47d', number: '#b5cea8' },
} as const;

export const EDITOR_THEMES = { light: 'qui-fait-quoi-light', dark: 'qui-fait-quoi-dark' } as const;

for (const theme of ['light', 'dark'] as const) {
  const { accent, ground, lines, comment, number } = COLOURS[theme];
  editor.defineTheme(EDITOR_THEMES[theme], {
    base: theme === 'dark' ? 'vs-dark' : 'vs',
    inherit: true,
    colors: {
      'editor.background': '#ffffff00',
      'scrollbar.shadow': '#ffffff00',
      'editorLineNumber.foreground': lines,
      'editorLineNumber.dimmedForeground': lines,
      'editorHoverWidget.background': ground,
      'editorSuggestWidget.background': ground,
      'editorSuggestWidget.selectedBackground': `${accent}26`,
      'editorSuggestWidget.selectedForeground': accent,
      'editorWidget.background': ground,
      'list.highlightForeground': accent,
      'list.focusHighlightForeground': accent,
      'menu.background': ground,
      'menu.selectionForeground': accent,
      'quickInput.background': ground,
      'textLink.foreground': accent,
      focusBorder: accent,
    },
    rules: [
      { token: 'comment', foreground: comment },
      { token: 'number', foreground: number },
      { token: 'argument.identifier.gql', foreground: theme === 'dark' ? '#a9a4ff' : '#5350b0' },
    ],
  });
}

/**
 * The library asks the system for its theme once: whose system changes meanwhile would read the colours of one on the
 * ground of the other. A theme chosen in the editor stays.
 */
export function followSystem(): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', ({ matches }) => {
    if (!/graphiql-(light|dark)/.test(document.body.className))
      editor.setTheme(EDITOR_THEMES[matches ? 'dark' : 'light']);
  });
}
