package org.maillage.exchange.meeting;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody in a list that was brought.
 *
 * @param structure for which they come; empty for none
 * @param email empty for none
 * @param phone empty for none
 */
record Somebody(String name, String structure, String email, String phone) {

    /** The names of the columns of {@link #row}, as {@link ReadPeople} knows them. */
    static final String HEADER = "nom\tstructure\temail\ttelephone";

    /** The same as a line of a list that {@link ReadPeople} reads. */
    String row() {
        return Stream.of(name, structure, email, phone)
                .map(it -> "\"" + it.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining("\t"));
    }

    /** What is known beside the name, for a line of a page. */
    String about() {
        return Stream.of(structure, email, phone).filter(it -> !it.isEmpty()).collect(Collectors.joining(" · "));
    }
}
