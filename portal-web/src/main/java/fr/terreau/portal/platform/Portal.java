package fr.terreau.portal.platform;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** All resources of the portal, at the root of its address (mapped in web.xml). */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Terreau",
            version = "1",
            description =
                "Shared practices of the French departmental libraries. Read only; answers hold what"
                    + " the asker may read: everything public without a session."))
public class Portal extends Application {}
