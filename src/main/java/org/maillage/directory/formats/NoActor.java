package org.maillage.directory.formats;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.maillage.table.Refused;
import org.maillage.table.TableHeader;
import org.maillage.table.TableRow;

/** Rows that stand in a table and are about nobody: its header once more, its sums. */
final class NoActor {

    private static final Set<String> SUMS = Set.of(
            "total", "totaux", "total general", "sous total", "grand total", "somme", "moyenne", "nombre", "effectif");

    private NoActor() {}

    /** @param names the columns of the name; null for none */
    static void refuse(TableRow row, TableHeader header, @Nullable List<Integer> names) {
        if (names == null) {
            return;
        }
        if (isHeader(row, header)) {
            throw new Refused("header-again");
        }
        if (SUMS.contains(UsualWords.plain(row.text(names.getFirst()))) && hasNoOtherWords(row, names.getFirst())) {
            throw new Refused("sum");
        }
    }

    private static boolean isHeader(TableRow row, TableHeader header) {
        var filled = IntStream.range(0, header.names().size())
                .filter(it -> !row.text(it).isEmpty())
                .toArray();
        return filled.length > 1
                && IntStream.of(filled)
                        .allMatch(it -> UsualWords.plain(row.text(it))
                                .equals(UsualWords.plain(header.typed().get(it))));
    }

    private static boolean hasNoOtherWords(TableRow row, int name) {
        return IntStream.range(0, row.fields().size())
                .filter(it -> it != name)
                .noneMatch(it -> row.text(it).chars().anyMatch(Character::isLetter));
    }
}
