package org.maillage.directory.formats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.maillage.directory.Tidy;
import org.maillage.table.TableRow;

/** Reads the names in a cell: of several people, and what they are in brackets or behind a comma. */
record NamesInCell(RowCells cells, StagedRow into) {

    private static final Pattern WITH_ROLE = Pattern.compile("(.+?)\\s*\\((.+?)\\)");

    /** « Awa Diop, présidente »: what follows the comma is no name. */
    private static final Pattern COMMA_ROLE = Pattern.compile("(.+?),\\s*(\\p{Ll}.+)");

    record Named(String name, String role) {}

    List<Named> read() {
        var typed = cells.text(ColumnMapping.PERSON);
        var parts = PeopleOfRow.BETWEEN
                .splitAsStream(typed)
                .map(Tidy::line)
                .filter(it -> it.chars().anyMatch(Character::isLetter))
                .flatMap(it -> commas(it).stream())
                .toList();
        if (parts.isEmpty() && !typed.isBlank()) {
            into.doubt("not-taken", cells.label(ColumnMapping.PERSON), TableRow.shortened(Tidy.line(typed)));
        }
        var named = new ArrayList<Named>();
        for (var i = 0; i < parts.size(); i++) {
            var it = parts.get(i);
            // « Awa et Paul Diop » have one name together.
            if (!it.contains(" ") && i + 1 < parts.size() && parts.get(i + 1).contains(" ")) {
                it = it + parts.get(i + 1).substring(parts.get(i + 1).indexOf(' '));
            }
            var role = WITH_ROLE.matcher(it);
            var comma = COMMA_ROLE.matcher(it);
            if (role.matches()) {
                named.add(new Named(role.group(1), role.group(2)));
            } else if (comma.matches()) {
                named.add(new Named(comma.group(1), comma.group(2)));
            } else {
                named.add(new Named(it, ""));
            }
        }
        return named;
    }

    /** « Awa Diop, Paul Martin » are two; « Diop, Awa » is one. */
    private static List<String> commas(String typed) {
        var parts = typed.split("\\s*,\\s*", -1);
        return parts.length > 1
                        && Arrays.stream(parts).allMatch(it -> it.contains(" ") && Character.isUpperCase(it.charAt(0)))
                ? List.of(parts)
                : List.of(typed);
    }
}
