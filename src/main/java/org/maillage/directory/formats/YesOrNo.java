package org.maillage.directory.formats;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.maillage.directory.Identifiers;

/** What people write for yes and no. */
final class YesOrNo {

    private static final Set<String> YES = Set.of("1", "oui", "o", "yes", "true", "vrai", "x");
    private static final Set<String> NO = Set.of("0", "non", "n", "no", "false", "faux");

    private YesOrNo() {}

    static Optional<String> mark(String typed) {
        var small = typed.toLowerCase(Locale.ROOT);
        return YES.contains(small) ? Optional.of("true") : NO.contains(small) ? Optional.of("false") : Optional.empty();
    }

    /** Some write the number of the seat where our own files say whether it is that beside it. */
    static Optional<String> seat(String typed, String siret) {
        return mark(typed).or(() -> Identifiers.siret(typed).map(it -> String.valueOf(it.equals(siret))));
    }
}
