package org.maillage.territory;

import java.util.List;
import java.util.Optional;

/** Finds the places that the last of some words name, such as those of « tiers lieu redon ». */
public interface PlacesInWords {

    /**
     * The places of exactly that name, former name or postal code, the largest first; the longest name wins.
     *
     * @return none when the last words name no place
     */
    Optional<Ending> atEnd(String words, int limit);

    /**
     * The places that words end with.
     *
     * @param before the words before their name, without « à » and the like; empty for none
     * @param said their name as it was typed
     */
    record Ending(String before, String said, List<Place> places) {}

    /**
     * A place.
     *
     * @param detail its kind and where it is, for the reader
     * @param path of its page
     */
    record Place(Kind kind, String code, String name, String detail, String path) {}
}
