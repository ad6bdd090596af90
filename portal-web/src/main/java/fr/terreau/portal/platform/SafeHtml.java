package fr.terreau.portal.platform;

/** HTML that was made safe by whoever rendered it: the only text a template prints unescaped. */
public record SafeHtml(String html) {}
