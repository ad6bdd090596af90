package fr.terreau.portal.platform.offender;

import fr.terreau.portal.search.NoResultPage;

/** A piece of the platform that leans on a room. */
class SeesARoom {
  NoResultPage room;
}
