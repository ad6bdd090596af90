package fr.terreau.domain.practice.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is not a sheet is refused with the name of the field, and what once was kept still reads.
 */
class SheetJsonStrictTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "colour        | {'title':'t','colour':'red'}",
        "colour        | {'effort':{'text':'t','colour':'red'}}",
        "colour        | {'steps':[{'order':1,'colour':'red'}]}",
        "colour        | {'practiceType':'VISITE','details':{'colour':'red'}}",
        "colour        | {'practiceType':'SCHEMA','details':{'period':{'colour':'red'}}}",
        "durationMonths| {'practiceType':'VISITE','details':{'durationMonths':36}}",
        "visibility    | {'visibility':'EVERYBODY'}",
        "practiceType  | {'practiceType':'visite'}",
        "targetAudience| {'targetAudience':['REFERENT','MARTIAN']}",
        "visitPurpose  | {'practiceType':'VISITE','details':{'visitPurpose':['FUN']}}",
        "instrumentKind| {'practiceType':'VISITE','details':{'instrumentKind':'GUITAR'}}",
        "steps         | {'steps':'none'}",
        "effort        | {'effort':3}",
        "effort        | {'effort':[]}",
        "title         | {'title':{}}",
        "title         | {'title':['t']}",
        "practiceDate  | {'practiceDate':'hier'}",
        "practiceDate  | {'practiceDate':{}}",
        "bytes         | {'attachments':[{'bytes':'many'}]}",
        "hoursMin      | {'effort':{'hoursMin':'three'}}",
        "durationMinutes | {'practiceType':'VISITE','details':{'durationMinutes':'long'}}",
        "durationMinutes | {'practiceType':'VISITE','details':{'durationMinutes':1.5}}",
        "details       | {'practiceType':'VISITE','details':[]}",
        "details       | {'practiceType':'VISITE','details':'none'}",
        "subjects      | {'subjects':['visite',null]}",
        "bytes         | {'attachments':[{'bytes':9223372036854775808}]}",
        "value         | {'rightsCleared':{'value':'yes'}}",
        "details       | {'details':{'durationMinutes':90}}"
      })
  void what_a_field_cannot_hold_is_refused_by_its_name(String field, String json) {
    Exception refusal =
        assertThrows(
            IllegalArgumentException.class, () -> SheetJson.parse(json.replace('\'', '"')));
    assertTrue(refusal.getMessage().contains(field), refusal.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"''", "null", "[]", "3", "{", "not json"})
  void what_is_no_json_object_is_refused(String json) {
    assertThrows(IllegalArgumentException.class, () -> SheetJson.parse(json));
  }

  @Test
  void absent_and_null_are_the_same() {
    assertEquals(
        SheetJson.parse("{\"practiceType\":\"VISITE\"}"),
        SheetJson.parse(
            "{\"practiceType\":\"VISITE\",\"title\":null,\"steps\":null,\"details\":null}"));
  }

  @Test
  void nothing_empty_is_written() {
    PracticeSheet sheet =
        PracticeSheet.blank(PracticeType.VISITE)
            .with("details", new VisitGuide(null, null, null, 90, null, null, null, null, null))
            .with(
                "territories",
                List.of(
                    new SheetTerritory(
                        "DEPARTEMENT",
                        "07",
                        "INSEE_COG",
                        2025,
                        "Ardèche",
                        null,
                        null,
                        null,
                        null)));
    String json = SheetJson.toJson(sheet).toString();
    assertFalse(json.contains("null") || json.contains("[]") || json.contains("{}"), json);
    assertEquals(sheet, SheetJson.parse(json));
  }
}
