package org.maillage.directory.formats;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.maillage.directory.Field;
import org.maillage.directory.Identifiers;
import org.maillage.directory.Tidy;
import org.maillage.table.TableRow;

/** Reads how to reach somebody: addresses and numbers, of which people write several into one cell. */
record ReadContacts(StagedRow into) {

    /** What stands between two addresses or numbers and says nothing. */
    private static final Pattern JOINING =
            Pattern.compile("(?i)(mailto:|\\b(ou|et|or|and|tel|mail)\\b|[^\\p{L}\\p{N}])*");

    /** The name of whom an address is of, as programs for mail write it: « Jean &lt;jean@exemple.fr&gt; ». */
    private static final Pattern NAMED = Pattern.compile("\"?[\\p{L}][\\p{L}\\p{N} .'’\\-]*\"?\\s*<>");

    /** A number of France without the mark that says so. */
    private static final Pattern WITHOUT_PLUS = Pattern.compile("33[1-9][0-9]{8}");

    /** The beginning of a number of France whose end is missing. */
    private static final Pattern CUT = Pattern.compile("0[1-9][0-9]{0,7}");

    /** A telephone number; a spreadsheet takes the first zero, or the plus, from what it reads as a number. */
    void phone(Field field, String typed) {
        var plain = Identifiers.plain(typed);
        if (Identifiers.isDigits(plain, 9) && plain.charAt(0) != '0') {
            into.doubt("zero-repaired", field.words(), plain, "0" + plain);
            into.put(field, "0" + plain);
        } else if (WITHOUT_PLUS.matcher(plain).matches()) {
            into.doubt("plus-repaired", field.words(), plain, "+" + plain);
            into.put(field, "+" + plain);
        } else if (CUT.matcher(plain).matches()) {
            into.doubt("not-taken", field.words(), TableRow.shortened(Tidy.line(typed)));
        } else {
            two(field, field == Field.PHONE ? Field.OTHER_PHONE : Field.PHONE, typed, Tidy.phones(typed));
        }
    }

    void email(Field field, String typed) {
        two(field, field == Field.EMAIL ? Field.OTHER_EMAIL : Field.EMAIL, typed, Tidy.emails(typed));
    }

    /** Of several values in a cell two are kept; what else stands there is told. */
    private void two(Field first, Field second, String typed, List<String> found) {
        var rest = Tidy.line(typed);
        for (var value : found) {
            if (into.get(first).isEmpty()) {
                into.put(first, value);
            } else if (into.get(second).isEmpty()) {
                into.put(second, value);
            } else {
                continue;
            }
            rest = withoutFirst(rest, value);
        }
        rest = NAMED.matcher(rest).replaceAll("");
        if (rest.chars().anyMatch(Character::isLetterOrDigit)
                && !JOINING.matcher(rest).matches()) {
            var told = TableRow.shortened(found.isEmpty() ? Tidy.line(typed) : rest);
            into.doubt(found.isEmpty() ? "not-taken" : "rest-left", first.words(), told);
        }
    }

    private static String withoutFirst(String text, String value) {
        var at = text.toLowerCase(Locale.ROOT).indexOf(value.toLowerCase(Locale.ROOT));
        return at < 0 ? text : (text.substring(0, at) + text.substring(at + value.length())).strip();
    }
}
