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
      GET  /journees                                                        200 200 200 200 200
      GET  /journees/2025-07-01                                             200 200 200 200 200
      GET  /journees/1999-01-01                                             404 404 404 404 404
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
      GET  /api/v1/schemas                                                  200 200 200 200 200
      GET  /api/v1/schemas/practice-convention.json?lang=en                 200 200 200 200 200
      GET  /api/v1/schemas/practice-unknown.json                            404 404 404 404 404
      GET  /api/v1/search                                                   200 200 200 200 200
      GET  /api/v1/search?q=convention&type=VISITE&page=2                   200 200 200 200 200
      GET  /deposer                                                         303 200 200 200 200
      GET  /deposer?type=VISITE&seance=unknown                              303 200 200 200 200
      TUS  /pratiques/AURA-CONV-0001/fichiers                               401 403 415 415 415
      TUS  /pratiques/AURA-CONV-9999/fichiers                               401 404 404 404 404
      HEAD /envois/e-000000000000                                           401 404 404 404 404
      GET  /compte                                                          303 200 200 200 200
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
