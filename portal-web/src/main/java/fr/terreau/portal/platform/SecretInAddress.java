package fr.terreau.portal.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a gesture whose address holds a secret that no other site can know: it may be sent from
 * elsewhere, such as by the program that reads somebody's mail.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface SecretInAddress {}
