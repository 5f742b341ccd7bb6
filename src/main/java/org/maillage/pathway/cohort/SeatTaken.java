package org.maillage.pathway.cohort;

import static org.maillage.shared.Words.say;

import org.maillage.shared.Refused;

/** Says that a pair has two people already, or that somebody sits in the edition already. */
final class SeatTaken extends Refused {

    SeatTaken(Place place) {
        super(say("cohort.seat-taken", place.name()));
    }
}
