package org.maillage.pathway.cohort;

import org.springframework.dao.OptimisticLockingFailureException;

/** Says that a pair has two people already, or that somebody sits in the edition already. */
final class SeatTaken extends OptimisticLockingFailureException {

    SeatTaken(Place place) {
        super("There is no seat for this person at the place (%s).".formatted(place.id()));
    }
}
