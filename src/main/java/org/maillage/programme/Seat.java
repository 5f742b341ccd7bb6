package org.maillage.programme;

import org.maillage.account.SignedIn;

/** A seat that the reader holds: the place, the edition that it is in, and what they may do there. */
public record Seat(SignedIn reader, LiveEdition edition, Place place, Rights rights) {}
