package org.maillage.capitalisation.review;

import java.util.List;
import java.util.stream.Stream;

/**
 * The questions that readers answer in the complete circuit.
 *
 * @param version 0 for those that come with the platform
 */
record CriteriaList(int version, List<String> main, List<String> secondary) {

    CriteriaList {
        main = List.copyOf(main);
        secondary = List.copyOf(secondary);
    }

    /** All of them in their order, by which marks know them. */
    List<String> all() {
        return Stream.concat(main.stream(), secondary.stream()).toList();
    }

    boolean isShipped() {
        return version == 0;
    }
}
