/** Light, dark, or as the machine has it. */
export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const place = 'parley-theme';

export function chosenTheme(): Theme {
  const chosen = localStorage.getItem(place);
  return themes.find((theme) => theme === chosen) ?? 'auto';
}

export function chooseTheme(theme: Theme): void {
  localStorage.setItem(place, theme);
  applyTheme();
}

export function applyTheme(): void {
  const theme = chosenTheme();
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
