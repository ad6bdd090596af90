package fr.terreau.portal.it;

/** Tests that need a portal with the demonstration content, whoever started it. */
interface AgainstPortal {

  Portal thePortal();
}
