package fr.terreau.portal.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every address of the portal, and what it answers to whom. */
interface PagesAndReaders extends AgainstPortal {

  /**
   * Addresses with the status for nobody, the referent of another department, the reviewer of the
   * producing one, the coordinator and the administrator.
   */
  String TABLE =
      """
      GET  /                                                                200 200 200 200 200
      GET  /recherche                                                       200 200 200 200 200
      GET  /recherche?q=convention                                          200 200 200 200 200
      GET  /recherche?q=introuvablement                                     200 200 200 200 200
      GET  /recherche?q=diagnostic+loire                                    200 200 200 200 200
      GET  /recherche?q=diagnostic+loire&mot=loire&pour=diagnostic+loire    200 200 200 200 200
      GET  /recherche?q=convention+3+ans+avant+2030+nature:modele           200 200 200 200 200
      GET  /recherche?q=type:bidule+a:b+%3E%3D+..&mot=&pour=                200 200 200 200 200
      GET  /journees                                                        200 200 200 200 200
      GET  /journees/2025-07-01                                             200 200 200 200 200
      GET  /journees/1999-01-01                                             404 404 404 404 404
      GET  /territoires                                                     200 200 200 200 200
      GET  /territoires?q=%3Cscript%3E                                      200 200 200 200 200
      GET  /territoires/84                                                  200 200 200 200 200
      GET  /territoires/84?nature=REGION                                    200 200 200 200 200
      GET  /territoires/84?nature=EPCI                                      404 404 404 404 404
      GET  /territoires/84?nature=rien&page=-1                              200 200 200 200 200
      GET  /territoires/69m                                                 200 200 200 200 200
      GET  /territoires/2a                                                  200 200 200 200 200
      GET  /territoires/01001                                               200 200 200 200 200
      GET  /territoires/69152                                               200 200 200 200 200
      GET  /territoires/69152?nature=COMMUNE                                200 200 200 200 200
      GET  /territoires/200035459                                           200 200 200 200 200
      GET  /territoires/200077014?nature=EPCI&page=9999999                  200 200 200 200 200
      GET  /territoires/42000000000000                                      404 404 404 404 404
      GET  /organisations                                                   200 200 200 200 200
      GET  /organisations/md-07                                             200 200 200 200 200
      GET  /organisations/savoie-biblio?page=2                              200 200 200 200 200
      GET  /organisations/unknown                                           404 404 404 404 404
      GET  /cartes                                                          200 200 200 200 200
      GET  /pratiques/AURA-CONV-0001                                        303 303 303 303 303
      GET  /pratiques/AURA-CONV-0001/un-autre-titre                         303 303 303 303 303
      GET  /pratiques/AURA-CONV-9002/convention-pour-un-fonds-de-ornithorynque 303 200 200 200 200
      GET  /pratiques/AURA-CONV-9001/convention-pour-un-fonds-de-xylographie 303 403 200 200 200
      GET  /pratiques/AURA-DESI-0006/                                       303 403 403 200 200
      GET  /pratiques/AURA-CONV-9003/convention-pour-un-fonds-de-brontosaure 410 410 200 200 200
      GET  /pratiques/AURA-CONV-9999                                        404 404 404 404 404
      GET  /pratiques/AURA-CONV-0001/modifier                               303 403 200 200 200
      GET  /pratiques/AURA-CONV-9001/modifier                               303 403 200 200 200
      GET  /pratiques/AURA-CONV-9999/modifier                               303 404 404 404 404
      GET  /pratiques/AURA-CONV-0001/relecture                              303 403 200 200 200
      GET  /pratiques/AURA-CONV-9001/relecture                              303 403 200 200 200
      GET  /pratiques/AURA-DESI-0006/relecture                              303 403 403 200 200
      GET  /pratiques/AURA-CONV-9999/relecture                              303 404 404 404 404
      GET  /pratiques/AURA-CONV-0001/adapter                                303 303 303 303 303
      GET  /pratiques/AURA-CONV-9999/adapter                                404 404 404 404 404
      GET  /echeances                                                       303 200 200 200 200
      GET  /organisations-reglages                                          303 403 200 200 200
      GET  /pratiques/AURA-CONV-0001/versions                               200 200 200 200 200
      GET  /pratiques/AURA-CONV-0001/versions/1                             200 200 200 200 200
      GET  /pratiques/AURA-CONV-0001/versions/9                             404 404 404 404 404
      GET  /pratiques/AURA-CONV-0001/versions/differences?de=1&a=1          200 200 200 200 200
      GET  /pratiques/AURA-CONV-0001/versions/differences?de=1&a=brouillon  404 404 200 200 200
      GET  /pratiques/AURA-CONV-9001/versions                               303 403 200 200 200
      GET  /pratiques/AURA-CONV-9001/versions/1                             303 403 200 200 200
      GET  /pratiques/AURA-DESI-0006/versions                               303 403 403 200 200
      GET  /documents/d-aura-conv-0001-1                                    200 200 200 200 200
      GET  /documents/d-aura-conv-0001-1/pages/1                            200 200 200 200 200
      GET  /documents/d-aura-conv-0001-1/pages/999                          404 404 404 404 404
      GET  /documents/d-aura-conv-0001-1/fichier                            200 200 200 200 200
      GET  /documents/d-aura-conv-9002-1                                    303 200 200 200 200
      GET  /documents/d-aura-conv-9002-1/pages/1                            303 200 200 200 200
      GET  /documents/d-aura-conv-9002-1/fichier                            303 200 200 200 200
      GET  /documents/d-aura-conv-9001-1                                    303 403 200 200 200
      GET  /documents/d-aura-conv-9001-1/pages/1                            303 403 200 200 200
      GET  /documents/d-aura-conv-9001-1/fichier                            303 403 200 200 200
      GET  /documents/d-aura-desi-0006-1                                    303 403 403 200 200
      GET  /documents/d-aura-desi-0006-1/fichier                            303 403 403 200 200
      GET  /documents/d-aura-conv-9003-1                                    410 410 200 200 200
      GET  /documents/d-aura-conv-9003-1/fichier                            410 410 200 200 200
      GET  /documents/d-unknown                                             404 404 404 404 404
      GET  /documents/d-unknown/fichier                                     404 404 404 404 404
      GET  /api/v1/practices/AURA-CONV-0001                                 200 200 200 200 200
      GET  /api/v1/practices/AURA-CONV-9002                                 401 200 200 200 200
      GET  /api/v1/practices/AURA-CONV-9001                                 401 403 200 200 200
      GET  /api/v1/practices/AURA-DESI-0006                                 401 403 403 404 404
      GET  /api/v1/practices/AURA-CONV-9003                                 410 410 404 404 404
      GET  /api/v1/practices/AURA-CONV-9999                                 404 404 404 404 404
      GET  /api/v1/practices/AURA-CONV-0001/similar                         200 200 200 200 200
      GET  /api/v1/practices/AURA-CONV-9002/similar                         401 200 200 200 200
      GET  /api/v1/practices/AURA-CONV-9001/similar                         401 403 200 200 200
      GET  /api/v1/practices/AURA-CONV-9003/similar                         410 410 404 404 404
      GET  /api/v1/practices/AURA-CONV-9999/similar                         404 404 404 404 404
      GET  /api/v1/schemas                                                  200 200 200 200 200
      GET  /api/v1/schemas/practice-convention.json?lang=en                 200 200 200 200 200
      GET  /api/v1/schemas/practice-unknown.json                            404 404 404 404 404
      GET  /api/v1/search                                                   200 200 200 200 200
      GET  /api/v1/search?q=convention&type=VISITE&page=2                   200 200 200 200 200
      GET  /api/v1/suggest                                                  200 200 200 200 200
      GET  /api/v1/suggest?q=%00%22%F0%9F%98%80*?                            200 200 200 200 200
      GET  /comparer                                                        200 200 200 200 200
      GET  /comparer?p=AURA-CONV-0001&p=AURA-CONV-0003                      200 200 200 200 200
      GET  /comparer?p=AURA-CONV-0001&p=AURA-CONV-9002&p=AURA-CONV-9999     200 200 200 200 200
      GET  /comparer.csv                                                    303 303 303 303 303
      GET  /comparer.csv?p=AURA-CONV-0001&p=AURA-CONV-0003                  200 200 200 200 200
      GET  /comparer.csv?p=AURA-CONV-0001&p=AURA-CONV-9002                  303 200 200 200 200
      GET  /comparer.csv?p=AURA-CONV-0001&p=AURA-CONV-9001                  303 303 200 200 200
      GET  /comparer.csv?p=AURA-CONV-0001&p=AURA-CONV-9003                  303 303 303 303 303
      GET  /pratiques/AURA-CONV-0001/export/csv                             200 200 200 200 200
      GET  /pratiques/AURA-CONV-0001/export/json                            200 200 200 200 200
      GET  /pratiques/AURA-CONV-0001/export/ris                             200 200 200 200 200
      GET  /pratiques/AURA-CONV-0001/export/bib                             200 200 200 200 200
      GET  /pratiques/AURA-CONV-0001/export/dc.xml                          200 200 200 200 200
      GET  /pratiques/AURA-CONV-0001/export/jsonld                          200 200 200 200 200
      GET  /pratiques/AURA-CONV-0001/export/exe                             404 404 404 404 404
      GET  /pratiques/AURA-CONV-9002/export/csv                             303 200 200 200 200
      GET  /pratiques/AURA-CONV-9001/export/csv                             303 403 200 200 200
      GET  /pratiques/AURA-CONV-9003/export/csv                             410 410 404 404 404
      GET  /pratiques/AURA-DESI-0006/export/csv                             303 403 403 404 404
      GET  /pratiques/AURA-CONV-9999/export/csv                             404 404 404 404 404
      GET  /pratiques.csv                                                   200 200 200 200 200
      GET  /pratiques.csv?q=convention&type=CONVENTION                      200 200 200 200 200
      GET  /api/v1/search?type=CONVENTION&convention.durationMonths=24..48  200 200 200 200 200
      GET  /pratiques.ris                                                   200 200 200 200 200
      GET  /pratiques.ris?q=convention&type=CONVENTION                      200 200 200 200 200
      GET  /pratiques.atom                                                  200 200 200 200 200
      GET  /pratiques.atom?q=introuvablement                                200 200 200 200 200
      GET  /aide/recherche                                                  200 200 200 200 200
      GET  /recherches-sans-reponse                                         303 403 403 200 200
      GET  /recherches-sans-reponse?page=99999999                           303 403 403 200 200
      GET  /recherches-sans-reponse/liste.csv                               303 403 403 200 200
      GET  /recherche?q=convention&page=99                                  303 303 303 303 303
      GET  /recherche?tri=echeance&lieu=REGION:84&departement=42            200 200 200 200 200
      GET  /api/v1/search?sort=reused&region=84                             200 200 200 200 200
      GET  /api/v1/filters                                                  200 200 200 200 200
      GET  /recherche?type=CONVENTION&convention.renewal=TACITE&scale=EPCI  200 200 200 200 200
      GET  /recherche?type=SCHEMA&schema.period=1789&convention.endsOn=x    200 200 200 200 200
      GET  /deposer                                                         303 200 200 200 200
      GET  /deposer?type=VISITE&seance=unknown                              303 200 200 200 200
      TUS  /pratiques/AURA-CONV-0001/fichiers                               401 403 415 415 415
      TUS  /pratiques/AURA-CONV-9999/fichiers                               401 404 404 404 404
      HEAD /envois/e-000000000000                                           401 404 404 404 404
      GET  /visites                                                         303 200 200 200 200
      GET  /visites?q=feurs&etat=CLOSE&perimetre=reseau&page=2              303 200 200 200 200
      GET  /visites/suites                                                  303 200 200 200 200
      GET  /visites/nouvelle?guide=AURA-VISI-0002                           303 200 200 200 200
      GET  /visites/vis-0001                                                303 200 403 200 200
      GET  /visites/vis-0001/modifier                                       303 200 403 200 200
      GET  /visites/vis-0001/visite.csv                                     303 200 403 200 200
      GET  /visites/vis-0001/comparer?avec=vis-0002                         303 403 403 404 404
      GET  /visites/vis-0002                                                303 403 403 200 200
      GET  /visites/vis-0002/modifier                                       303 403 403 200 200
      GET  /visites/vis-9999                                                303 404 404 404 404
      GET  /visites/autre                                                   404 404 404 404 404
      GET  /pratiques/AURA-VISI-0002/grille                                 303 200 200 200 200
      GET  /pratiques/AURA-CONV-0001/grille                                 303 404 404 404 404
      GET  /pratiques/AURA-CONV-9001/grille                                 303 403 404 404 404
      GET  /compte                                                          303 200 200 200 200
      GET  /compte/alertes                                                  303 200 200 200 200
      GET  /alertes                                                         303 303 303 303 303
      GET  /alertes/nouvelle                                                303 200 200 200 200
      GET  /alertes/nouvelle?q=pr%C3%AAt&type=CONVENTION                    303 200 200 200 200
      GET  /alertes/nouvelle?q=%25zz&convention.endsOn=x&page=-1            303 200 200 200 200
      GET  /alertes/arret/inconnu                                           404 404 404 404 404
      GET  /administration/comptes                                          303 403 403 403 200
      GET  /connexion                                                       200 303 303 303 303
      GET  /premier-compte                                                  403 403 403 403 403
      GET  /premier-compte?jeton=guess                                      403 403 403 403 403
      GET  /mot-de-passe                                                    200 200 200 200 200
      GET  /mot-de-passe?jeton=guess                                        200 200 200 200 200
      GET  /aide                                                            200 200 200 200 200
      GET  /aide/champs                                                     200 200 200 200 200
      GET  /aide/champs/design-service                                      200 200 200 200 200
      GET  /aide/champs/indicateurs                                         200 200 200 200 200
      GET  /aide/champs/inconnu                                             404 404 404 404 404
      GET  /accessibilite                                                   200 200 200 200 200
      GET  /assets/app.css                                                  200 200 200 200 200
      GET  /assets/unknown.css                                              404 404 404 404 404
      GET  /health/ready                                                    200 200 200 200 200
      GET  /openapi                                                         200 200 200 200 200
      GET  /nulle-part                                                      404 404 404 404 404
      """;

  /** One address and what it answers to one reader. */
  record Visit(String method, String path, Who who, int status) {

    @Override
    public String toString() {
      return method + " " + path + " for " + who + ": " + status;
    }
  }

  static List<Visit> visits() {
    List<Visit> visits = new ArrayList<>();
    for (String line : TABLE.lines().toList()) {
      List<String> row = List.of(line.split(" +", -1));
      Iterator<String> statuses = row.subList(2, row.size()).iterator();
      for (Who who : Who.values()) {
        visits.add(new Visit(row.get(0), row.get(1), who, Integer.parseInt(statuses.next())));
      }
    }
    return visits;
  }

  @ParameterizedTest
  @MethodSource("fr.terreau.portal.it.PagesAndReaders#visits")
  default void each_address_answers_each_reader_as_it_should(Visit visit) {
    Browser browser = thePortal().as(visit.who());
    Answer answer =
        switch (visit.method()) {
          case "GET" -> browser.get(visit.path());
          case "HEAD" ->
              browser.script(
                  "HEAD", visit.path(), BodyPublishers.noBody(), "Tus-Resumable", "1.0.0");
          default ->
              browser.script(
                  "POST", visit.path(), BodyPublishers.noBody(), "Tus-Resumable", "1.0.0");
        };
    assertEquals(visit.status(), answer.status(), answer::toString);
  }
}
