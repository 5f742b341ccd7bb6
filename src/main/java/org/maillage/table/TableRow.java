package org.maillage.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.maillage.shared.Typed;

/** A line of a table, as many fields as its header has names. */
public record TableRow(long line, List<String> fields) {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}([.,][0-9]{1,15})?([eE]\\+?[0-9]{1,2})?");
    private static final Set<String> UNKNOWN = Set.of("", "s", "nd", "n/d", "na", "n/a", "null");
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000_000_000L);

    /** Checks that the fields stand below their names. */
    static TableRow of(long line, TableHeader header, List<String> fields) {
        var names = header.names().size();
        if (fields.size() < names) {
            throw new Refused("columns", fields.size(), names);
        }
        for (var i = names; i < fields.size(); i++) {
            if (!fields.get(i).isBlank()) {
                throw new Refused("columns", fields.size(), names);
            }
        }
        return new TableRow(line, fields);
    }

    /** Itself, unless a value goes on over several lines: then a quote may be open. */
    TableRow onOneLine() {
        for (var field : fields) {
            if (field.indexOf('\n') >= 0) {
                throw new Refused("line-break");
            }
        }
        return this;
    }

    /** The words in a column, empty when there is no such column. */
    public String text(int place) {
        return place < 0 ? "" : fields.get(place).strip();
    }

    /** A name as it is printed in French, never empty. */
    public String name(int place) {
        var name = text(place).replace('\'', '’');
        if (name.isEmpty() || name.length() > 200) {
            throw new Refused("name");
        }
        return name;
    }

    /** A number, its decimals after a point or a comma; empty when the file does not know it or keeps it secret. */
    public Optional<BigDecimal> number(int place) {
        var text = SPACES.matcher(text(place)).replaceAll("");
        if (UNKNOWN.contains(text.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        if (!NUMBER.matcher(text).matches()) {
            throw new Refused("number", shortened(text));
        }
        var number = new BigDecimal(text.replace(',', '.'));
        if (number.compareTo(MOST) > 0) {
            throw new Refused("number", shortened(text));
        }
        return Optional.of(number);
    }

    /** A number of things. */
    public Optional<BigDecimal> quantity(int place) {
        var number = number(place);
        if (number.filter(it -> it.signum() < 0).isPresent()) {
            throw new Refused("negative", shortened(text(place)));
        }
        return number;
    }

    /** The beginning of what somebody wrote, to show it in a sentence. */
    public static String shortened(String text) {
        return text.length() <= 40 ? text : Typed.cut(text, 40) + "…";
    }
}
