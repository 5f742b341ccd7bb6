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
     * The communes and EPCI that words name, wherever in them, in their order; each by its longest name, of today rather than
     * of the past. Whether a name is meant is for the reader of the words to say: « Moulins » is a commune, « moulins » is not.
     */
    List<Named> named(String words);

    /**
     * A name that stands in words.
     *
     * @param from where it begins in them, and {@code to} where it ends; « au » of « au Mans » stands before it
     * @param places that are called so, the largest first
     * @param people the inhabitants of the largest, or of the largest commune of an EPCI
     */
    record Named(int from, int to, List<Place> places, long people) {}

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
