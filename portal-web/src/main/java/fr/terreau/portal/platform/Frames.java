package fr.terreau.portal.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Context;
import java.util.Locale;

/** What surrounds the page that answers this request. */
@RequestScoped
public class Frames {

  @Inject private HttpServletRequest request;
  @Context private HttpServletResponse response;
  @Inject private WebAssets assets;
  @Inject private WhoIsAsking who;
  @Inject private Notices notices;

  /** The frame of a page that belongs to this entry of the menu. */
  public Frame frame(Section section) {
    return new Frame(
        messages(),
        assets.addresses(),
        path(),
        who.viewer(),
        CsrfToken.of(request, response),
        notices.demo(),
        notices.current(),
        Theme.of(Cookies.value(request, Theme.COOKIE).orElse("")),
        section);
  }

  /** The texts in the language that the reader chose; French as long as they chose none. */
  public Messages messages() {
    String language = Cookies.value(request, AppearanceController.LANGUAGE_COOKIE).orElse("fr");
    return Messages.in(Locale.forLanguageTag(language));
  }

  private String path() {
    String query = request.getQueryString();
    return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
  }
}
