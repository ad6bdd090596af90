package fr.terreau.portal.platform;

import jakarta.ws.rs.core.Application;

/** All resources of the portal, at the root of its address (mapped in web.xml). */
public class Portal extends Application {}
