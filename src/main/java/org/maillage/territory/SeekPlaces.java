package org.maillage.territory;

import java.util.List;

/** Finds the places that somebody may mean by what they have typed, for forms that ask for one. */
public interface SeekPlaces {

    /** At most so many places, the likeliest first. */
    List<Likely> seekPlaces(String typed, int limit);

    /**
     * A place.
     *
     * @param detail the kind of the place and where it is, for the reader
     */
    record Likely(String kind, String code, String name, String detail) {}
}
