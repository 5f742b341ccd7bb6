package org.maillage.directory.formats;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.maillage.directory.Field;
import org.maillage.directory.Identifiers;
import org.maillage.directory.Tidy;
import org.maillage.shared.Typed;
import org.maillage.table.TableRow;
import org.maillage.territory.CommuneBook;
import org.maillage.territory.CommuneCodes.Found;

/**
 * Reads single values of rows into the form in which they are kept, and notes what is doubtful.
 *
 * @param communes all communes
 * @param perimeter the communes whose actors are wanted; empty for all
 */
public record ReadRow(CommuneBook communes, Set<String> perimeter) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final double FAR_KILOMETRES = 40;

    /** Words of a column, without what was spoilt on their way here. */
    static String text(TableRow row, int place) {
        return place < 0 ? "" : repaired(row.fields().get(place)).strip();
    }

    /** Words that were written in UTF-8 and once read as if they were not: « Ã‰picerie » for « Épicerie ». */
    static String repaired(String text) {
        if (text.indexOf('Ã') < 0 && text.indexOf('Â') < 0 && text.indexOf("â€") < 0) {
            return text;
        }
        try {
            var bytes = WINDOWS.newEncoder()
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .encode(java.nio.CharBuffer.wrap(text));
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(bytes)
                    .toString();
        } catch (CharacterCodingException e) {
            return text;
        }
    }

    /** Words on one line, shortened to what the field takes. */
    void line(Field field, String typed, StagedRow into) {
        var line = Tidy.line(typed);
        if (line.length() > field.longest()) {
            into.doubt("shortened", field.words(), field.longest());
            line = line.substring(0, field.longest()).strip();
        }
        into.put(field, line);
    }

    void words(Field field, String typed, StagedRow into) {
        var words = Typed.words(typed);
        if (words.length() > field.longest()) {
            into.doubt("shortened", field.words(), field.longest());
            words = words.substring(0, field.longest()).strip();
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
        // The register of associations writes the first day of the first year for none.
        if (!typed.startsWith("0001-01-01") && !typed.equals("0000-00-00")) {
            tidy(field, typed, Tidy::day, into);
        }
    }

    void siren(String typed, StagedRow into) {
        tidy(Field.SIREN, typed, it -> Identifiers.siren(padded(it, 9, Field.SIREN, into)), into);
    }

    void siret(String typed, StagedRow into) {
        if (typed.isBlank() || isZeros(typed)) {
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

    /** Whether a number is none: registers fill empty columns with zeros. */
    private static boolean isZeros(String typed) {
        for (var i = 0; i < typed.length(); i++) {
            if (typed.charAt(i) != '0') {
                return false;
            }
        }
        return true;
    }

    void postalCode(String typed, StagedRow into) {
        var plain = Identifiers.plain(typed);
        if (isZeros(plain)) {
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
        into.put(Field.LATITUDE, north.get());
        into.put(Field.LONGITUDE, east.get());
    }

    /**
     * The commune of a row: by its code, else by its name and postal code, else by its point. Codes of communes that are no
     * more lead to those that hold them now; a point far from its commune is not taken.
     */
    void commune(String code, String name, StagedRow into) {
        var commune = byCode(code, into)
                .or(() -> byName(name, code, into))
                .or(() -> byPoint(code, name, into))
                .orElse("");
        if (commune.isEmpty()) {
            into.doubt("no-commune", TableRow.shortened(code), TableRow.shortened(name));
        }
        into.put(Field.COMMUNE, commune);
        checkPoint(commune, into);
        if (!perimeter.isEmpty() && !perimeter.contains(commune)) {
            into.leaveOut("outside");
        }
    }

    private Optional<String> byCode(String typed, StagedRow into) {
        if (typed.isBlank() || isZeros(typed)) {
            return Optional.empty();
        }
        return switch (communes.find(typed)) {
            case Found.Known known -> {
                if (known.repaired()) {
                    into.doubt("zero-repaired", Field.COMMUNE.words(), typed.strip(), known.code());
                }
                if (known.isFormer() && !known.arrondissement()) {
                    into.doubt("commune-moved", known.code(), known.commune());
                }
                yield Optional.of(known.commune());
            }
            case Found.Several(var code, var all) -> {
                into.doubt("several-communes", code, String.join(", ", all));
                yield Optional.empty();
            }
            case Found.Unknown ignored -> Optional.empty();
            case Found.NoCode ignored -> Optional.empty();
        };
    }

    private Optional<String> byName(String name, String code, StagedRow into) {
        if (name.isBlank() && into.get(Field.POSTAL_CODE).isEmpty()) {
            return Optional.empty();
        }
        var found = communes.named(name, into.get(Field.POSTAL_CODE));
        if (found.isPresent() && !code.isBlank()) {
            into.doubt("commune-by-name", TableRow.shortened(code), TableRow.shortened(name), found.get());
        }
        return found;
    }

    private Optional<String> byPoint(String code, String name, StagedRow into) {
        if (into.get(Field.LATITUDE).isEmpty()) {
            return Optional.empty();
        }
        var found = communes.nearest(
                Double.parseDouble(into.get(Field.LATITUDE)), Double.parseDouble(into.get(Field.LONGITUDE)));
        found.ifPresent(it -> into.doubt("commune-by-point", TableRow.shortened(code), TableRow.shortened(name), it));
        return found;
    }

    private void checkPoint(String commune, StagedRow into) {
        if (commune.isEmpty() || into.get(Field.LATITUDE).isEmpty()) {
            return;
        }
        communes.kilometres(
                        commune,
                        Double.parseDouble(into.get(Field.LATITUDE)),
                        Double.parseDouble(into.get(Field.LONGITUDE)))
                .filter(it -> it > FAR_KILOMETRES)
                .ifPresent(it -> {
                    into.doubt("point-far", Math.round(it), commune);
                    into.values().remove(Field.LATITUDE);
                    into.values().remove(Field.LONGITUDE);
                });
    }
}
