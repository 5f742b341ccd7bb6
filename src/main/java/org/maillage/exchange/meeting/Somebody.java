package org.maillage.exchange.meeting;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.directory.KeptPeople.Kept;
import org.maillage.shared.Typed;

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

    /** Whether two lines are of one person. */
    enum Same {
        YES,
        NO,
        /** Of one name, and too little else is said: somebody must be asked. */
        MAYBE
    }

    static Somebody of(Guest guest) {
        return new Somebody(guest.name(), guest.structure(), guest.email() == null ? "" : guest.email(), guest.phone());
    }

    static Somebody of(Kept met) {
        return new Somebody(
                met.name(), Typed.cut(met.structure(), ReadPeople.LONGEST_STRUCTURE), met.email(), met.phone());
    }

    /** By what those of one name are found. */
    String folded() {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Whether another of a list is this one: the address always tells, the structure where both say it. */
    Same is(Somebody other) {
        if (!email.isEmpty() && email.equals(other.email)) {
            return Same.YES;
        }
        var sameStructure = structure.equalsIgnoreCase(other.structure);
        if (!folded().equals(other.folded())
                || (!sameStructure && !structure.isEmpty() && !other.structure.isEmpty())
                || (!email.isEmpty() && !other.email.isEmpty())) {
            return Same.NO;
        }
        return sameStructure && email.isEmpty() && other.email.isEmpty() ? Same.YES : Same.MAYBE;
    }

    /** The same with what another line says of them besides. */
    Somebody with(Somebody other) {
        return new Somebody(
                name,
                structure.isEmpty() ? other.structure : structure,
                email.isEmpty() ? other.email : email,
                phone.isEmpty() ? other.phone : phone);
    }

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
