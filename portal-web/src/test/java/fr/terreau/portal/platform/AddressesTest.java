package fr.terreau.portal.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Addresses that several rooms lead to. */
class AddressesTest {

  @Test
  void a_territory_has_the_page_of_its_kind_and_code() {
    assertEquals("/territoires/69M?nature=EPCI", TerritoryPages.url("EPCI", "69M"));
    assertEquals("/territoires/84?nature=REGION", TerritoryPages.url("REGION:84"));
    assertEquals("/territoires/a%20%2F%3F?nature=%26", TerritoryPages.url("&", "a /?"));
  }

  @Test
  void an_organisation_has_the_page_of_its_identifier() {
    assertEquals("/organisations/md-07", OrganisationPages.url("md-07"));
    assertEquals("/organisations/%2F..", OrganisationPages.url("/.."));
  }

  @Test
  void a_value_of_the_index_tells_its_territory() {
    assertEquals("EPCI:1", PlaceFacet.territory(PlaceFacet.within("EPCI:1")));
    assertEquals("EPCI:1", PlaceFacet.territory(PlaceFacet.naming("EPCI:1")));
  }
}
