package org.maillage.directory.formats;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Folded;
import org.maillage.table.Refused;
import org.maillage.table.TableHeader;
import org.maillage.table.TableRow;

/** Rows that stand in a table and are about nobody: its header once more, its sums, remarks below it. */
final class NoActor {

    private static final Set<String> SUMS = Set.of(
            "total", "totaux", "total general", "sous total", "grand total", "somme", "moyenne", "nombre", "effectif");

    /** « Sous-total page 1 », « Total des adhérents », « Totaux à reporter ». */
    private static final Pattern SUM = Pattern.compile(
            "(sous )?tota(l|ux)( (general|generale|generaux|partiel|partiels|page|de|des|du|d|par|hors|ttc|a reporter|reporte)\\b.*| [0-9].*)?");

    private static final Pattern SUM_WITH_COLON = Pattern.compile("(sous[ -]?)?tota(l|ux)\\b[^:]{0,20}:.*");
    private static final Pattern PAGE = Pattern.compile("page [0-9]+( (sur |de |of )?[0-9]+)?");
    private static final Pattern REMARK = Pattern.compile(
            "(source|sources|note|notes|nb|n\\.b\\.|nota bene|legende|mise a jour|maj|derniere mise a jour|date|edite le|"
                    + "extrait le|extraction|remarque|remarques|champ|lecture) ?:.*");
    private static final Pattern DIGITS = Pattern.compile("[0-9 .,]+");

    private NoActor() {}

    /** @param names the columns of the name; null for none */
    static void refuse(TableRow row, TableHeader header, @Nullable List<Integer> names) {
        if (names == null) {
            return;
        }
        if (isHeader(row, header)) {
            throw new Refused("header-again");
        }
        var name = ReadRow.text(row, names.getFirst());
        var alone = hasNoOtherWords(row, names.getFirst());
        if (alone && isSum(name)) {
            throw new Refused("sum");
        }
        if (PAGE.matcher(UsualWords.plain(name)).matches()
                || (alone && REMARK.matcher(Folded.of(name)).matches())) {
            throw new Refused("remark");
        }
        if (DIGITS.matcher(name).matches()) {
            throw new Refused("name-number", TableRow.shortened(name));
        }
    }

    private static boolean isSum(String name) {
        var plain = UsualWords.plain(name);
        return SUMS.contains(plain)
                || SUM.matcher(plain).matches()
                || SUM_WITH_COLON.matcher(Folded.of(name)).matches();
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
