package fr.terreau.domain.offender;

/** A contract that no adapter can see. */
interface HiddenContract {}
