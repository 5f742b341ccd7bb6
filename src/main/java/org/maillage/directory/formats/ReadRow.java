package org.maillage.directory.formats;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.maillage.directory.Field;
import org.maillage.directory.Identifiers;
import org.maillage.directory.Moments;
import org.maillage.directory.Tidy;
import org.maillage.shared.Typed;
import org.maillage.table.SafeCell;
import org.maillage.table.TableRow;
import org.maillage.territory.CommuneBook;

/**
 * Reads single values of rows into the form in which they are kept, and notes what is doubtful.
 *
 * @param communes all communes
 * @param perimeter the communes whose actors are wanted; empty for all
 * @param choices what people said about communes that are not known by their words
 */
public record ReadRow(CommuneBook communes, Set<String> perimeter, CommuneChoices choices) {

    private static final LocalDate SPREADSHEET_BEGINS = LocalDate.of(1899, 12, 30);

    /** What spreadsheets write for what went wrong. */
    private static final Pattern ERROR =
            Pattern.compile("#(N/A|REF!|NAME\\?|VALUE!|DIV/0!|NUM!|NULL!|N/D|NOM\\?|VALEUR!|NOMBRE!)");

    /** What people write for nothing. */
    private static final Pattern NOTHING = Pattern.compile("[-–—_./?*]+|(?i:n/[acdr]|néant|null)");

    private static final Pattern YEARS = Pattern.compile("([12][0-9]{3}) ?[-–/] ?([12][0-9]{3})");

    /** Words of a column, without what was spoilt on their way here. */
    static String text(TableRow row, int place) {
        if (place < 0) {
            return "";
        }
        var text = SafeCell.read(
                unwrapped(Misread.repaired(row.fields().get(place)).strip()));
        return isNothing(text) ? "" : text;
    }

    // Most cells of registers are long or empty: told without a pattern.
    private static boolean isNothing(String text) {
        return text.length() < 9
                && !text.isEmpty()
                && (text.charAt(0) == '#'
                        ? ERROR.matcher(text).matches()
                        : NOTHING.matcher(text).matches());
    }

    /** Words without the apostrophe by which people keep a spreadsheet from reading them as anything else. */
    static String withoutApostrophe(String text) {
        var from = 0;
        while (from < text.length() && text.charAt(from) == '\'') {
            from++;
        }
        return from == 0 || text.endsWith("'") ? text : text.substring(from).strip();
    }

    // « ="01234" »: how people keep a spreadsheet from taking zeros away.
    private static String unwrapped(String text) {
        return text.length() > 2 && text.startsWith("=\"") && text.endsWith("\"")
                ? text.substring(2, text.length() - 1)
                : text;
    }

    /** Words on one line, shortened to what the field takes. */
    void line(Field field, String typed, StagedRow into) {
        var line = Tidy.line(typed);
        if (line.length() > field.longest()) {
            into.doubt("shortened", field.words(), field.longest());
            line = Typed.cut(line, field.longest()).strip();
        }
        into.put(field, line);
    }

    void words(Field field, String typed, StagedRow into) {
        var words = Typed.words(typed);
        if (words.length() > field.longest()) {
            into.doubt("shortened", field.words(), field.longest());
            words = Typed.cut(words, field.longest()).strip();
        }
        into.put(field, words);
    }

    /** A value that is taken only in its sound form; what is not is left out and doubted. */
    void tidy(Field field, String typed, Function<String, Optional<String>> tidying, StagedRow into) {
        if (typed.isBlank()) {
            return;
        }
        var tidy = tidying.apply(typed).filter(it -> it.length() <= field.longest());
        if (tidy.isPresent()) {
            into.put(field, tidy.get());
        } else {
            into.doubt("not-taken", field.words(), TableRow.shortened(Tidy.line(typed)));
        }
    }

    void day(Field field, String typed, StagedRow into) {
        // Registers write the first day of the first year, or no year, for none.
        if (!typed.startsWith("000")) {
            tidy(field, typed, Tidy::day, into);
        }
    }

    /** A day, month or year; a number of five figures is a day as spreadsheets count them. */
    void moment(Field field, String typed, StagedRow into) {
        if (typed.startsWith("000")) {
            return;
        }
        var counted = Optional.of(typed)
                .filter(it -> it.matches("[2-6][0-9]{4}(\\.0+)?"))
                .map(it -> SPREADSHEET_BEGINS.plusDays(Long.parseLong(it.substring(0, 5))));
        if (counted.isPresent()) {
            into.doubt("day-counted", field.words(), typed, counted.get());
            into.put(field, counted.get().toString());
            return;
        }
        var years = YEARS.matcher(Tidy.line(typed));
        if (years.matches()) {
            into.doubt("first-year", field.words(), TableRow.shortened(Tidy.line(typed)), years.group(1));
            into.put(field, years.group(1));
        } else {
            tidy(field, typed, Moments::of, into);
        }
    }

    void siren(String typed, StagedRow into) {
        // The number of a place begins with that of its unit.
        tidy(
                Field.SIREN,
                typed,
                it -> Identifiers.siren(padded(it, 9, Field.SIREN, into))
                        .or(() -> Identifiers.siret(it).map(Identifiers::sirenOf)),
                into);
    }

    void siret(String typed, StagedRow into) {
        if (typed.isBlank() || Identifiers.isZeros(typed)) {
            return;
        }
        // Nine digits under « SIRET » name the unit, and no place.
        if (Identifiers.siren(typed).isPresent()) {
            siren(typed, into);
            return;
        }
        tidy(Field.SIRET, typed, it -> Identifiers.siret(padded(it, 14, Field.SIRET, into)), into);
        var siret = into.get(Field.SIRET);
        if (!siret.isEmpty()) {
            into.put(Field.SIREN, Identifiers.sirenOf(siret));
        }
    }

    /** A number whose first zeros a spreadsheet took; given back only where the check digit then comes out right. */
    private static String padded(String typed, int length, Field field, StagedRow into) {
        var plain = Identifiers.plain(typed);
        if (plain.length() >= length || plain.length() < length - 3 || !Identifiers.isDigits(plain, plain.length())) {
            return plain;
        }
        var padded = "0".repeat(length - plain.length()) + plain;
        var sound = length == 9
                ? Identifiers.siren(padded).isPresent()
                : Identifiers.siret(padded).isPresent();
        if (sound) {
            into.doubt("zero-repaired", field.words(), plain, padded);
        }
        return sound ? padded : plain;
    }

    void postalCode(String typed, StagedRow into) {
        var plain = Identifiers.plain(typed);
        if (Identifiers.isZeros(plain)) {
            return;
        }
        if (Identifiers.isDigits(plain, 4) && plain.charAt(0) != '0') {
            into.doubt("zero-repaired", Field.POSTAL_CODE.words(), plain, "0" + plain);
            plain = "0" + plain;
        }
        var code = plain;
        tidy(Field.POSTAL_CODE, code, it -> Optional.of(it).filter(is -> Identifiers.isDigits(is, 5)), into);
    }

    void point(String latitude, String longitude, StagedRow into) {
        if (latitude.isBlank() && longitude.isBlank()) {
            return;
        }
        var north = Tidy.degrees(latitude, 90);
        var east = Tidy.degrees(longitude, 180);
        if (north.isEmpty() || east.isEmpty()) {
            into.doubt("no-point-taken", TableRow.shortened(latitude), TableRow.shortened(longitude));
            return;
        }
        if (Double.parseDouble(north.get()) == 0 && Double.parseDouble(east.get()) == 0) {
            return;
        }
        if (isInFrance(east.get(), north.get()) && !isInFrance(north.get(), east.get())) {
            into.doubt("point-swapped", north.get(), east.get());
            into.put(Field.LATITUDE, east.get());
            into.put(Field.LONGITUDE, north.get());
            return;
        }
        into.put(Field.LATITUDE, north.get());
        into.put(Field.LONGITUDE, east.get());
    }

    // The European part: where latitudes and longitudes cannot be taken for each other.
    private static boolean isInFrance(String latitude, String longitude) {
        var north = Double.parseDouble(latitude);
        var east = Double.parseDouble(longitude);
        return north > 41 && north < 51.5 && east > -5.5 && east < 10;
    }

    void phone(Field field, String typed, StagedRow into) {
        new ReadContacts(into).phone(field, typed);
    }

    void email(Field field, String typed, StagedRow into) {
        new ReadContacts(into).email(field, typed);
    }

    /** The commune of a row, from what stands in the columns for its code and its name. */
    void commune(String code, String name, StagedRow into) {
        new ReadCommune(this, into).read(code, name);
    }
}
