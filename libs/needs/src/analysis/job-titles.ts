/** Job titles small employers use, masculine and feminine (folded, singular). */
const PAIRS = `
  vendeur/vendeuse serveur/serveuse caissier/caissiere cuisinier/cuisiniere coiffeur/coiffeuse
  estheticien/estheticienne infirmier/infirmiere aide-soignant/aide-soignante assistant/assistante
  boulanger/boulangere patissier/patissiere boucher/bouchere charcutier/charcutiere poissonnier/poissonniere
  fromager/fromagere epicier/epiciere traiteur/traiteuse chocolatier/chocolatiere crepier/crepiere
  ouvrier/ouvriere couturier/couturiere repasseur/repasseuse livreur/livreuse preparateur/preparatrice
  operateur/operatrice agent/agente employe/employee commercial/commerciale conseiller/conseillere
  animateur/animatrice educateur/educatrice formateur/formatrice moniteur/monitrice surveillant/surveillante
  enseignant/enseignante instituteur/institutrice directeur/directrice charge/chargee technicien/technicienne
  mecanicien/mecanicienne electricien/electricienne plombier/plombiere menuisier/menuisiere macon/maconne
  carreleur/carreleuse charpentier/charpentiere couvreur/couvreuse plaquiste/plaquiste platrier/platriere
  chauffeur/chauffeuse conducteur/conductrice routier/routiere ambulancier/ambulanciere magasinier/magasiniere
  gardien/gardienne receptionnaire/receptionnaire barman/barmaid plongeur/plongeuse hote/hotesse
  apprenti/apprentie agriculteur/agricultrice maraicher/maraichere jardinier/jardiniere paysagiste/paysagiste
  vigneron/vigneronne berger/bergere vacher/vachere palefrenier/palefreniere cueilleur/cueilleuse
  toiletteur/toiletteuse facteur/factrice coursier/coursiere pharmacien/pharmacienne opticien/opticienne
  auxiliaire/auxiliaire soudeur/soudeuse tourneur/tourneuse fraiseur/fraiseuse monteur/monteuse
  cableur/cableuse installateur/installatrice reparateur/reparatrice depanneur/depanneuse nettoyeur/nettoyeuse
  laveur/laveuse carrossier/carrossiere tapissier/tapissiere brodeur/brodeuse maquilleur/maquilleuse
  masseur/masseuse danseur/danseuse gouvernant/gouvernante lingier/lingere blanchisseur/blanchisseuse
  developpeur/developpeuse programmeur/programmeuse graphiste/graphiste redacteur/redactrice
  negociateur/negociatrice acheteur/acheteuse gestionnaire/gestionnaire comptable/comptable
  teleconseiller/teleconseillere televendeur/televendeuse teleoperateur/teleoperatrice
  chef/cheffe second/seconde commis/commise garcon/serveuse ripeur/ripeuse eboueur/eboueuse
  demenageur/demenageuse elagueur/elagueuse tractoriste/tractoriste ramoneur/ramoneuse peintre/peintre
  vitrier/vitriere serrurier/serruriere metallier/metalliere chaudronnier/chaudronniere forgeron/forgeronne
  ajusteur/ajusteuse cariste/cariste decorateur/decoratrice dessinateur/dessinatrice
  geometre/geometre ingenieur/ingenieure consultant/consultante coordinateur/coordinatrice
  encadrant/encadrante mediateur/mediatrice aidant/aidante accompagnant/accompagnante intervenant/intervenante
  remplacant/remplacante etudiant/etudiante saisonnier/saisonniere collaborateur/collaboratrice
  manipulateur/manipulatrice ecailler/ecaillere sommelier/sommeliere pizzaiolo/pizzaiola
  bucheron/bucheronne sondeur/sondeuse releveur/releveuse trieur/trieuse emballeur/emballeuse
  conditionneur/conditionneuse chargeur/chargeuse patron/patronne veilleur/veilleuse vigile/vigile
  agenceur/agenceuse poseur/poseuse facadier/facadiere tuyauteur/tuyauteuse bobinier/bobiniere
  mouliste/mouliste decolleteur/decolleteuse regleur/regleuse affuteur/affuteuse outilleur/outilleuse
  concepteur/conceptrice controleur/controleuse inspecteur/inspectrice planificateur/planificatrice
  equipier/equipiere cantinier/cantiniere skieur/skieuse
  puericulteur/puericultrice laborantin/laborantine marchand/marchande aide-menager/aide-menagere policier/policiere
  teinturier/teinturiere retoucheur/retoucheuse ambassadeur/ambassadrice superviseur/superviseuse
  soigneur/soigneuse vendangeur/vendangeuse eleveur/eleveuse trayeur/trayeuse fermier/fermiere confiseur/confiseuse
  brasseur/brasseuse accompagnateur/accompagnatrice courtier/courtiere greffier/greffiere testeur/testeuse
  exploitant/exploitante terrassier/terrassiere canalisateur/canalisatrice etancheur/etancheuse
  ferrailleur/ferrailleuse coffreur/coffreuse grutier/grutiere pontier/pontiere zingueur/zingueuse
  hotelier/hoteliere restaurateur/restauratrice gerant/gerante psychomotricien/psychomotricienne
  dieteticien/dieteticienne brancardier/brancardiere professeur/professeure entraineur/entraineuse
  attache/attachee adjoint/adjointe delegue/deleguee representant/representante demonstrateur/demonstratrice
  imprimeur/imprimeuse horticulteur/horticultrice arboriculteur/arboricultrice viticulteur/viticultrice
  forestier/forestiere garagiste/garagiste chauffagiste/chauffagiste frigoriste/frigoriste
  assistant-maternel/nourrice ouvreur/ouvreuse maitre-de-maison/maitresse-de-maison caviste/caviste
  administrateur/administratrice traducteur/traductrice promoteur/promotrice nounou/nounou
`
  .trim()
  .split(/\s+/)
  .map((pair) => pair.split('/') as [string, string]);

/** The same word for everyone: only the article tells. */
const EPICENE = `
  secretaire comptable standardiste receptionniste fleuriste gestionnaire peintre paysagiste cariste manutentionnaire
  graphiste libraire concierge pompiste photographe dentaire veterinaire responsable auxiliaire baby-sitter nounou
  plaquiste femme-de-menage styliste prothesiste manucure kinesitherapeute ergotherapeute psychologue
  bibliothecaire documentaliste manager barista extra aide-menagere aide aide-cuisinier stagiaire
  analyste commis manoeuvre polyvalent pilote guide interprete juriste journaliste architecte
`
  .trim()
  .split(/\s+/);

export const masculineTitles: ReadonlyMap<string, string> = new Map(PAIRS.filter(([m, f]) => m !== f));
export const feminineTitles: ReadonlyMap<string, string> = new Map(
  PAIRS.filter(([m, f]) => m !== f).map(([m, f]) => [f, m]),
);
export const epiceneTitles: ReadonlySet<string> = new Set([
  ...EPICENE,
  ...PAIRS.filter(([m, f]) => m === f).map(([m]) => m),
]);

/** The singular of a title as listed, or undefined when the word is not a title. */
export function titleOf(word: string): { title: string; gender: 'masculine' | 'feminine' | 'epicene' } | undefined {
  for (const title of [word, word.replace(/s$/, '')]) {
    if (masculineTitles.has(title)) return { title, gender: 'masculine' };
    if (feminineTitles.has(title)) return { title, gender: 'feminine' };
    if (epiceneTitles.has(title)) return { title, gender: 'epicene' };
  }
  return undefined;
}
