package fr.terreau.portal.platform;

/** Sheets as references for bibliography tools. */
public interface Citing {

  /** The media type of a list of references. */
  String MEDIA_TYPE = "application/x-research-info-systems;charset=UTF-8";

  /**
   * One sheet in the RIS format; several may follow each other in one file.
   *
   * @param permanentUrl the whole address that never changes
   */
  String ris(PublishedSheet sheet, String permanentUrl, Messages messages);
}
