// Le dépôt : brouillon enregistré tout seul, fichiers envoyés un par un et repris après une coupure.
// Sans ce fichier, le même formulaire s’envoie par « Téléverser » et « Enregistrer et quitter ».

const d = document, $ = s => d.querySelector(s);
const form = $('#depot'), mots = $('#mots').dataset, champ = $('#fic'), envois = $('#envois'), garde = $('#garde');
const { envoyer } = await import(form.dataset.envoi);
form.classList.add('js');
const dire = (modele, ...valeurs) => valeurs.reduce((t, v, i) => t.replace(`{${i}}`, v), modele);
const heure = () => { const t = new Date(), m = String(t.getMinutes()).padStart(2, '0'); return mots.lang === 'fr' ? `${t.getHours()}\u00a0h\u00a0${m}` : `${t.getHours()}:${m}` };
const taille = n => { const [v, u] = n < 1e6 ? [n / 1e3, mots.lang === 'fr' ? 'Ko' : 'KB'] : [n / 1e6, mots.lang === 'fr' ? 'Mo' : 'MB']; return new Intl.NumberFormat(mots.lang, { maximumFractionDigits: n < 1e6 ? 0 : 1 }).format(v) + '\u00a0' + u };
const afficher = (texte, choisir) => {
  $('#garde-bloc').hidden = false; garde.textContent = texte;
  // Envoyer le formulaire mène à la page qui montre les deux textes, question par question
  if (choisir) { const b = el('button', 'btn petit', mots.comparer); b.name = 'action'; b.value = 'comparer'; garde.append(' ', b) }
};
// « action » est aussi le nom des boutons : form.action serait la liste des boutons
const adresse = () => new URL(form.getAttribute('action'), location.href).href;
const adresseModifier = () => adresse().replace(/[?#].*$/, '');
const aBrouillon = () => /\/modifier$/.test(adresseModifier());
const adresseFichiers = () => adresseModifier().replace(/\/modifier$/, '/fichiers');

// — Enregistrement : une demande à la fois, la dernière saisie finit toujours par partir
let enCours = null, suivant = null, perime = false, minuteur, envoye = false;
const enregistrer = () => {
  if (perime || envoye) return Promise.resolve(false);
  if (enCours) return suivant ??= enCours.then(() => { suivant = null; return enregistrer() });
  enCours = poster().finally(() => { enCours = null });
  return enCours;
};
const poster = async () => {
  const corps = new FormData(form); corps.delete('fichiers'); corps.set('action', 'enregistrer');
  for (const nom of [...corps.keys()]) if (/^(coller|garder)-/.test(nom)) corps.delete(nom);
  let r;
  try { r = await fetch(adresse(), { method: 'POST', body: corps, headers: { Accept: 'application/json' } }) }
  catch { afficher(mots.horsLigne); plusTard(5000); return false }
  if (r.status === 409) { perime = true; afficher(mots.conflit, true); return false }
  if (r.status >= 500) { afficher(mots.horsLigne); plusTard(15000); return false }
  if (!r.ok) { afficher(await raison(r)); return false }
  const { version, editUrl, faults } = await r.json();
  form.elements.compteur.value = version;
  if (editUrl && new URL(editUrl, location.href).href !== adresse()) { form.setAttribute('action', editUrl); history.replaceState(null, '', editUrl) }
  afficher([dire(mots.enregistre, heure()), ...signaler(faults || {})].join(' '));
  return true;
};
// — Ce qui n’a pas pu être lu est dit près du champ ; le reste est enregistré
const signaler = fautes => {
  for (const e of form.querySelectorAll('[data-faute]')) { const c = d.getElementById(e.dataset.faute); e.remove(); if (c) { c.removeAttribute('aria-invalid'); c.removeAttribute('aria-errormessage') } }
  const dits = [];
  for (const [id, texte] of Object.entries(fautes)) {
    const c = d.getElementById(id); if (!c) continue;
    const e = el('span', 'erreur', texte); e.id = id + '-f'; e.dataset.faute = id;
    c.before(e); c.setAttribute('aria-invalid', 'true'); c.setAttribute('aria-errormessage', e.id);
    dits.push(texte);
  }
  return dits.length ? [mots.illisible, ...dits.slice(0, 2)] : [];
};
const plusTard = ms => { clearTimeout(minuteur); minuteur = setTimeout(enregistrer, ms) };
const raison = async r => { try { return (await r.json()).message || mots.refus } catch { return mots.refus } };
form.addEventListener('input', e => { if (e.target.type !== 'file' && !/^(chercher|coller|garder)-/.test(e.target.name)) plusTard(800) });
addEventListener('online', () => { if ($('#garde').textContent === mots.horsLigne) enregistrer() });

// — Changer de type : les questions du bas suivent
let choix = 0;
form.addEventListener('change', async e => {
  if (e.target.name !== 'practiceType') return;
  clearTimeout(minuteur);
  const moi = ++choix;
  if (await enregistrer() && moi === choix) remplacer('specifique', 'etapes');
});
const remplacer = async (...ids) => {
  if (!aBrouillon()) return null;
  try {
    const r = await fetch(adresseModifier(), { headers: { Accept: 'text/html' } });
    return r.ok ? poser(await r.text(), ids) : null;
  } catch { return null /* la page reste comme elle est */ }
};
const poser = (html, ids) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const id of ids) { const neuf = page.getElementById(id), vieux = d.getElementById(id); if (neuf && vieux) vieux.replaceWith(neuf) }
  return page;
};

// — Ajouter, déplacer, retirer ou coller des lignes : le même envoi, et la liste seule est remplacée
const GESTE = /^(ajouter|retirer|monter|descendre|coller):/;
const geste = async b => {
  if (enCours) await enCours;
  const verbe = b.value.split(':')[0], corps = new FormData(form, b);
  corps.delete('fichiers');
  let bloc = b.closest('.liste');
  for (let p = bloc; p; p = p.parentElement.closest('.liste')) bloc = p;
  let r;
  try { r = await fetch(adresse(), { method: 'POST', body: corps, headers: { Accept: 'text/html' } }) } catch { afficher(mots.horsLigne); return }
  if (!r.ok && r.status !== 422) { perime = true; envoye = false; form.requestSubmit(b); return }
  const page = poser(await r.text(), [bloc.id, 'etapes', 'compteur']), neuf = page.querySelector('#depot');
  if (!neuf) { location.reload(); return }
  const action = neuf.getAttribute('action');
  if (action !== form.getAttribute('action')) { form.setAttribute('action', action); history.replaceState(null, '', action) }
  const ici = d.getElementById(neuf.dataset.ici) || d.getElementById(bloc.id);
  for (let p = ici; p; p = p.parentElement.closest('details')) p.open = true;
  const meme = /monter|descendre/.test(verbe) && ici.querySelector(`:scope > .gestes [value^="${verbe}"]`);
  const vers = verbe === 'retirer' ? ici.querySelector('[value^="ajouter:"]') : ici.querySelector('[aria-invalid], input:not([type=hidden]), select, textarea');
  (meme || vers || ici.querySelector('summary') || ici).focus();
  afficher(dire(mots.enregistre, heure()));
};
form.addEventListener('click', e => {
  const b = e.target.closest('button[name=action]');
  if (!b || !GESTE.test(b.value)) return;
  e.preventDefault(); clearTimeout(minuteur);
  if (b.dataset.va) return;
  b.dataset.va = '1';
  geste(b).finally(() => { delete b.dataset.va });
});
// Des cellules collées dans une ligne sont proposées comme lignes
form.addEventListener('paste', e => {
  const texte = e.clipboardData?.getData('text/plain') || '', liste = e.target.closest('.liste'), zone = liste?.querySelector(':scope > .coller');
  if (!zone || e.target.closest('.coller') || e.target.tagName === 'TEXTAREA' || !/[\t\n]/.test(texte.trim())) return;
  e.preventDefault();
  const champ = zone.querySelector('textarea');
  zone.open = true; champ.value = texte; champ.focus(); afficher(mots.coller);
});

// — Un fichier reçu peut être choisi aussitôt dans les questions qui demandent un fichier
const completer = page => {
  for (const neuf of page?.querySelectorAll('#specifique :is(select, fieldset.choix)') ?? []) {
    const vieux = d.getElementById(neuf.id), valeurs = [...vieux?.querySelectorAll('option, [type=checkbox], [type=radio]') ?? []].map(c => c.value);
    if (!valeurs.length) { vieux?.replaceWith(neuf); continue }
    for (const o of neuf.querySelectorAll('option, label:has(input)')) if (!valeurs.includes((o.control ?? o).value)) vieux.append(o);
  }
};

// — Réponses proposées d’après un fichier : posées là où rien n’est encore écrit
const proposer = page => {
  if (!page) return;
  let pose = false;
  for (const p of page.querySelectorAll('.champ > .propose')) {
    const neuf = p.parentElement, champ = neuf.querySelector('input, select, textarea'), vieux = champ && d.getElementById(champ.id);
    if (vieux && !vieux.value && vieux !== d.activeElement) { vieux.closest('.champ').replaceWith(neuf); pose = true }
  }
  const type = page.querySelector('[name=practiceType]:checked');
  if (type && !form.querySelector('[name=practiceType]:checked')) {
    for (const id of ['s1', 'specifique']) d.getElementById(id).replaceWith(page.getElementById(id));
    pose = true;
  }
  if (pose) plusTard(800);
};

// — Lecture des textes : on redemande tant qu’une ligne est en cours, deux minutes au plus
let jusque = 0;
const suivre = () => { jusque = Date.now() + 120000; setTimeout(regarder, 2000) };
const regarder = async () => {
  if (!$('#fichiers').dataset.enCours || Date.now() > jusque) return;
  if (!d.activeElement || !$('#fichiers').contains(d.activeElement)) proposer(await remplacer('fichiers'));
  setTimeout(regarder, 2000);
};
if ($('#fichiers').dataset.enCours) suivre();

// — Fichiers
const max = Number(form.dataset.max), extensions = form.dataset.ext.split(' ');
const defaut = f => {
  const ext = f.name.includes('.') ? f.name.split('.').pop().toLowerCase() : '';
  if (!extensions.includes(ext)) return dire(mots.format, f.name);
  if (f.size > max) return dire(mots.trop, f.name);
  if (f.size === 0) return dire(mots.vide, f.name);
  return null;
};
const el = (balise, classe, texte) => { const n = d.createElement(balise); if (classe) n.className = classe; if (texte) n.textContent = texte; return n };
const bouton = (texte, nom, action) => { const b = el('button', 'btn petit', texte); b.type = 'button'; b.append(el('span', 'vh', ' ' + nom)); b.addEventListener('click', action); return b };

let envoisEnCours = 0;
class Ligne {
  constructor(fichier) {
    this.fichier = fichier;
    this.li = el('li', 'fichier'); this.actions = el('div', 'actions'); this.note = el('p', 'note'); this.note.role = 'alert';
    this.etat = el('span', '', taille(fichier.size));
    const texte = el('div'), meta = el('div', 'meta'); meta.append(this.etat); texte.append(el('b', '', fichier.name), meta);
    this.barre = el('progress'); this.barre.max = 100; this.barre.value = 0; this.barre.ariaLabel = fichier.name;
    this.li.append(el('span'), texte, this.actions);
    envois.hidden = false; envois.append(this.li);
  }
  retirer() { this.li.remove(); envois.hidden = !envois.children.length; champ.focus() }
  refuser(texte) {
    this.li.classList.add('ko'); this.note.textContent = texte; this.barre.remove(); this.li.append(this.note);
    this.actions.replaceChildren(bouton(mots.retirer, this.fichier.name, () => this.retirer()));
    this.fini(false);
  }
  attendre(texte) {
    this.etat.textContent = texte;
    const reprise = bouton(mots.reprendre, this.fichier.name, () => this.envoyer());
    const avait = this.actions.contains(d.activeElement);
    this.actions.replaceChildren(reprise, bouton(mots.retirer, this.fichier.name, () => { this.retirer(); this.fini(false) }));
    if (avait) reprise.focus();
  }
  /** Finit quand le fichier est reçu, refusé ou retiré. */
  partir() { const p = new Promise(ok => { this.fini = ok }); this.envoyer(); return p }
  async envoyer() {
    const arret = new AbortController();
    const pause = bouton(mots.pause, this.fichier.name, () => arret.abort());
    const avait = this.actions.contains(d.activeElement);
    this.actions.replaceChildren(pause); if (avait) pause.focus();
    this.li.append(this.barre);
    try {
      await envoyer(this.fichier, {
        url: adresseFichiers(), enTetes: { 'X-CSRF-Token': form.elements._csrf.value, Accept: 'application/json' }, signal: arret.signal,
        progres: (fait, total) => { this.barre.value = 100 * fait / total; this.etat.textContent = dire(mots.sur, taille(fait), taille(total)) },
      });
      this.barre.remove(); this.etat.textContent = mots.recu; this.actions.replaceChildren(); this.li.classList.add('recu');
      this.fini(true);
    } catch (e) {
      if (arret.signal.aborted) this.attendre(mots.attente);
      else if (e.status) this.refuser(e.raison || mots.refus);
      else this.attendre(mots.coupure);
    }
  }
}

champ.addEventListener('change', async () => {
  const choisis = [...champ.files]; champ.value = '';
  const lignes = [];
  for (const f of choisis) { const ligne = new Ligne(f), mal = defaut(f); ligne.fini = () => {}; if (mal) ligne.refuser(mal); else lignes.push(ligne) }
  if (!lignes.length) return;
  if (!aBrouillon() && !(await enregistrer())) { for (const l of lignes) l.refuser(garde.textContent || mots.refus); return }
  envoisEnCours++;
  for (const ligne of lignes) await ligne.partir();
  envoisEnCours--;
  const page = await remplacer('fichiers', 'etapes', 'compteur');
  proposer(page); completer(page);
  for (const recu of envois.querySelectorAll('.recu')) recu.remove();
  envois.hidden = !envois.children.length;
  if ($('#fichiers').dataset.enCours) suivre();
});

// — Un seul envoi du formulaire, même avec un double clic ; il attend l’enregistrement en cours
form.addEventListener('submit', e => {
  if (envoye || envoisEnCours) { e.preventDefault(); if (envoisEnCours) afficher(mots.occupe); return }
  clearTimeout(minuteur);
  if (enCours) { e.preventDefault(); enCours.then(() => form.requestSubmit(e.submitter)); return }
  envoye = true;
  setTimeout(() => { envoye = false }, 15000);
});
addEventListener('pageshow', () => { envoye = false });
