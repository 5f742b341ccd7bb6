package org.maillage.exchange.note;

import java.util.regex.Pattern;

/**
 * Whom an exchange was with, as somebody types it: an organisation, a person, or both as « Marie Durand (Le Lien) » or « Marie
 * Durand, Le Lien ».
 *
 * @param organisation what may be the name of one
 */
record Whom(String organisation) {

    private static final Pattern BOTH =
            Pattern.compile("(?<person>[^(,]{2,100})(?:\\s*\\((?<in>[^()]{2,150})\\)|,\\s*(?<of>.{2,150}))");

    static Whom of(String typed) {
        var both = BOTH.matcher(typed.strip());
        if (!both.matches()) {
            return new Whom(typed.strip());
        }
        var in = both.group("in");
        return new Whom((in == null ? both.group("of") : in).strip());
    }
}
