// Le bouton du thème : sans ce fichier, un formulaire ; avec lui, un changement immédiat gardé par le même témoin.
const forme = document.querySelector('[data-theme-button]');
const racine = document.documentElement;
if (forme) {
  const bouton = forme.querySelector('button');
  const sombre = () => racine.dataset.theme ? racine.dataset.theme === 'sombre' : matchMedia('(prefers-color-scheme: dark)').matches;
  const dire = () => { bouton.querySelector('span').textContent = sombre() ? forme.dataset.clair : forme.dataset.sombre };
  dire();
  forme.addEventListener('submit', e => {
    e.preventDefault();
    const theme = sombre() ? 'clair' : 'sombre';
    racine.dataset.theme = theme;
    document.cookie = `theme=${theme}; path=/; max-age=31536000; samesite=lax`;
    dire();
  });
}
