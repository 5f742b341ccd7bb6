package org.maillage.programme.cohort;

import static org.maillage.shared.Words.say;

import org.maillage.programme.Place;
import org.maillage.shared.NotPossible;

/** Says that a pair has two people already, or that somebody sits in the edition already. */
final class SeatTaken extends NotPossible {

    SeatTaken(Place place) {
        super(say("cohort.seat-taken", place.name()));
    }
}
