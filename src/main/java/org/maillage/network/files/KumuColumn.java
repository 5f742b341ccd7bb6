package org.maillage.network.files;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.maillage.shared.Folded;

/** What a column, or a field, of a file of Kumu holds; others are passed over. Kumu's own names come first. */
@SuppressWarnings("ImmutableEnumChecker") // What List.of gives never changes.
enum KumuColumn {
    ID("id", "_id"),
    LABEL("label", "nom", "name", "libelle"),
    FROM("from", "de", "source"),
    TO("to", "vers", "target", "cible"),
    TYPE("type", "connection type", "element type", "nature"),
    DIRECTION("direction", "sens"),
    STRENGTH("strength", "force", "intensite", "weight"),
    SINCE("since", "depuis", "date"),
    STANDING("confirmed", "standing", "confirme"),
    /** Who says so: from, to or both. Maillage writes it, no other program. */
    SAID("said"),
    CAUSE("cause");

    private final List<String> names;

    KumuColumn(String... names) {
        this.names = List.of(names);
    }

    static Optional<KumuColumn> of(String name) {
        var folded = Folded.of(name).strip();
        return Arrays.stream(values()).filter(it -> it.names.contains(folded)).findFirst();
    }
}
