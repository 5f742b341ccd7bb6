package org.maillage.programme.cohort;

import org.maillage.programme.Place;
import org.maillage.shared.NotPossible;
import org.maillage.shared.Saying;

/** Says that a pair has two people already, or that somebody sits in the edition already. */
final class SeatTaken extends NotPossible {

    SeatTaken(Place place) {
        super(Saying.of("cohort.seat-taken", place.name()));
    }
}
