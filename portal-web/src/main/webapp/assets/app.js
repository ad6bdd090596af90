// Améliorations progressives : tout fonctionne sans ce fichier.
(() => {
  const d = document, $ = (s, r = d) => r.querySelector(s);
  const dire = texte => { $('#annonce').textContent = texte };

  // « / » place le curseur dans la recherche
  d.addEventListener('keydown', e => {
    const q = $('#q');
    if (e.key === '/' && q && !e.ctrlKey && !e.metaKey && !e.altKey && !e.target.closest?.('input,textarea,select,[contenteditable]')) { e.preventDefault(); q.focus(); q.select() }
  });

  // Suggestions : la liste aide à taper, rien n’est choisi d’avance, Entrée seule cherche ce qui est tapé
  const q = $('#q'), ul = $('#sugg');
  if (q && ul) {
    let i = -1, delai, ac, demande = '';
    const attr = (nom, valeur) => q.setAttribute('aria-' + nom, valeur);
    q.setAttribute('role', 'combobox'); attr('autocomplete', 'list'); attr('controls', 'sugg'); attr('expanded', false);
    const marquer = n => {
      i = n;
      [...ul.children].forEach((li, k) => li.setAttribute('aria-selected', k === n));
      if (n < 0) q.removeAttribute('aria-activedescendant');
      else { attr('activedescendant', 's' + n); ul.children[n].scrollIntoView({ block: 'nearest' }) }
    };
    const fermer = () => { clearTimeout(delai); ac?.abort(); demande = ''; ul.hidden = true; attr('expanded', false); marquer(-1) };
    const ouvrir = async () => {
      const tape = q.value.trim();
      if (tape === demande) return;
      ac?.abort(); demande = tape;
      const moi = ac = new AbortController();
      setTimeout(() => moi.abort(), 3000);
      try {
        const r = await fetch('/api/v1/suggest?q=' + encodeURIComponent(tape), { signal: moi.signal });
        const { suggestions, said } = await r.json();
        if (tape !== q.value.trim() || d.activeElement !== q) return;
        if (!suggestions.length) { fermer(); demande = tape; return }
        ul.replaceChildren(...suggestions.map((s, k) => {
          const li = d.createElement('li'), quoi = d.createElement('span');
          li.id = 's' + k; li.setAttribute('role', 'option'); li.dataset.url = s.url;
          quoi.textContent = s.detail;
          li.append(s.name ? `${s.label} (${s.name})` : s.label, ' ', quoi);
          return li;
        }));
        ul.hidden = false; attr('expanded', true); marquer(-1); dire(said);
      } catch { /* sans réponse, on continue de taper */ }
    };
    q.addEventListener('input', e => {
      clearTimeout(delai);
      if (q.value.trim().length < 2) fermer();
      else if (!e.isComposing) delai = setTimeout(ouvrir, 150);
    });
    q.addEventListener('keydown', e => {
      const n = ul.children.length;
      if (e.isComposing || e.ctrlKey || e.metaKey) return;
      if (e.key === 'Escape' && !ul.hidden) { e.preventDefault(); fermer() }
      else if (ul.hidden) { if (e.key === 'ArrowDown' && q.value.trim().length > 1) { e.preventDefault(); demande = ''; ouvrir() } }
      else if (e.key === 'ArrowDown') { e.preventDefault(); marquer((i + 1) % n) }
      else if (e.key === 'ArrowUp') { e.preventDefault(); marquer(i < 1 ? n - 1 : i - 1) }
      else if (e.key === 'Enter' && i >= 0) { e.preventDefault(); location.assign(ul.children[i].dataset.url) }
      else if (/^(Home|End|ArrowLeft|ArrowRight)$/.test(e.key)) marquer(-1);
    });
    ul.addEventListener('mousedown', e => e.preventDefault());
    ul.addEventListener('click', e => { const li = e.target.closest('li'); if (li) location.assign(li.dataset.url) });
    q.addEventListener('blur', fermer);
    q.form.addEventListener('submit', fermer);
  }

  // Filtres, tri, puces, pages : la page entière est redemandée, seul le bloc nommé est remplacé
  const fr = $('form[data-fragment]');
  if (fr) {
    const id = fr.dataset.fragment;
    const ou = () => location.pathname + location.search;
    let ac, vue = ou();
    const adresse = () => { const u = new URL(fr.action); u.search = new URLSearchParams([...new FormData(fr)].filter(([, v]) => v !== '')); return u };
    const aller = async (u, noter) => {
      ac?.abort(); ac = new AbortController();
      try {
        const r = await fetch(u, { signal: ac.signal, headers: { Accept: 'text/html' } });
        const page = (r.ok || r.status === 404) && new DOMParser().parseFromString(await r.text(), 'text/html');
        const neuf = page && page.getElementById(id), vieux = d.getElementById(id);
        if (!neuf || !vieux) { location.assign(u); return }
        const actif = d.activeElement, ici = actif?.id, tape = /^(number|date)$/.test(actif?.type) && actif.value;
        const ouverte = $('#facettes')?.matches(':popover-open');
        vieux.replaceWith(neuf);
        if (ouverte) $('#facettes')?.showPopover();
        d.title = page.title;
        if (noter) history.pushState({ fragment: id }, '', u);
        else fr.elements.q.value = new URL(u).searchParams.get('q') ?? '';
        vue = ou();
        const retour = (ici && d.getElementById(ici)) || $('#bilan');
        if (tape && retour?.id === ici) retour.value = tape;
        if (d.activeElement === d.body || !d.activeElement) retour?.focus({ preventScroll: true });
        dire($('#bilan')?.textContent ?? d.title);
      } catch (x) { if (x.name !== 'AbortError') location.assign(u) }
    };
    d.addEventListener('change', e => { if (e.target.form === fr && e.target.name !== 'q' && d.getElementById(id)) aller(adresse(), true) });
    d.addEventListener('click', e => {
      const a = e.target.closest?.('.puces a');
      if (a && e.button === 0 && !e.ctrlKey && !e.metaKey && !e.shiftKey && d.getElementById(id)) { e.preventDefault(); aller(new URL(a.href), true) }
    });
    // Un lien vers un point de la page (« Aller au contenu ») passe aussi par ici : rien à redemander
    addEventListener('popstate', () => { if (ou() === vue) return; if (d.getElementById(id)) aller(new URL(location), false); else location.reload() });
  }

  // Comparer : la barre compte les pratiques cochées et dit ce qui ne va pas avant l'envoi
  d.addEventListener('change', e => {
    const f = $('#comparaison');
    if (!f || e.target.form !== f) return;
    const c = [...f.elements].filter(x => x.checked), s = $('[role=status]', f), t = s.dataset;
    t.vide ??= s.textContent;
    s.textContent = c.length === 0 ? t.vide : `${t.compte} ${c.length}. ${c.length > 4 ? t.trop : new Set(c.map(x => x.dataset.type)).size > 1 ? t.melange : ''}`;
    f.classList.toggle('colle-bas', c.length > 0);
  });

  // Copier une référence
  for (const b of d.querySelectorAll('[data-copie]')) {
    b.hidden = false;
    b.addEventListener('click', async () => {
      try { await navigator.clipboard.writeText($(b.dataset.copie).textContent); dire(b.dataset.copieDit) }
      catch { getSelection().selectAllChildren($(b.dataset.copie)) }
    });
  }
  const imp = $('#imprimer'); if (imp) { imp.hidden = false; imp.addEventListener('click', () => print()) }

  // Après une erreur, on commence par son résumé
  $('#conflit, #erreurs')?.focus();
})();
