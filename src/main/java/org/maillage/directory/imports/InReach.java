package org.maillage.directory.imports;

import java.util.Objects;
import java.util.stream.Collectors;
import org.maillage.territory.Perimeters;
import org.springframework.stereotype.Component;

/**
 * The sheets that a file may be about: for a team, its own and those that nobody keeps in its communes, as far as whoever
 * reads the file in sees them; for the platform, all. What others keep is theirs: it is not touched, and nothing is left
 * out for its sake.
 */
@Component
record InReach(Perimeters perimeters) {

    /** SQL that is true of sheets {@code o} that an import may be about. */
    String sql(Import it) {
        return it.owner() == null
                ? "true"
                : """
                ((o.owner = '{owner}' and (o.visibility <> 'private' or o.keeper = '{person}'))
                  or (o.owner is null
                    and o.visibility in ('public', 'network')
                    and o.commune in ({communes})))
                """.replace("{communes}", communes(it))
                        .replace("{owner}", String.valueOf(it.owner()))
                        .replace("{person}", String.valueOf(it.person()));
    }

    /** SQL of the communes of the team whose file it is. */
    String communes(Import it) {
        // Codes of communes are digits and two letters: nothing that could end a literal.
        var codes = perimeters.communesOf(Objects.requireNonNull(it.owner())).stream()
                .filter(code -> code.matches("[0-9AB]{5}"))
                .map(code -> "('" + code + "')")
                .collect(Collectors.joining(", "));
        return "select code from (values " + (codes.isEmpty() ? "('')" : codes) + ") own (code)";
    }
}
