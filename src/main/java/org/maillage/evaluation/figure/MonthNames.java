package org.maillage.evaluation.figure;

import java.util.List;
import java.util.stream.Collectors;
import org.maillage.shared.Folded;

/** The names of the months, French and English, long and short. */
final class MonthNames {

    private static final List<List<String>> ALL = List.of(
            List.of("janvier", "janv", "January", "Jan"),
            List.of("février", "févr", "February", "Feb"),
            List.of("mars", "March", "Mar"),
            List.of("avril", "avr", "April", "Apr"),
            List.of("mai", "May"),
            List.of("juin", "June", "Jun"),
            List.of("juillet", "juil", "July", "Jul"),
            List.of("août", "August", "Aug"),
            List.of("septembre", "sept", "September", "Sep"),
            List.of("octobre", "oct", "October", "Oct"),
            List.of("novembre", "nov", "November", "Nov"),
            List.of("décembre", "déc", "December", "Dec"));

    /** Any of them as a pattern; English ones keep their capital, since « may » and « march » are words too. */
    static final String ANY = ALL.stream()
            .flatMap(it -> it.stream())
            .sorted((one, other) -> other.length() - one.length())
            .map(it -> Character.isUpperCase(it.charAt(0)) ? it : "(?i:" + it + ")")
            .collect(Collectors.joining("|", "(?:", ")"));

    private MonthNames() {}

    /** Which month a name means, from 1; 0 for none. */
    static int number(String name) {
        var sought = Folded.of(name);
        for (var i = 0; i < ALL.size(); i++) {
            if (ALL.get(i).stream().anyMatch(it -> Folded.of(it).equals(sought))) {
                return i + 1;
            }
        }
        return 0;
    }
}
