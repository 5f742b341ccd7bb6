package org.maillage.directory.formats;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Field;
import org.maillage.directory.Identifiers;
import org.maillage.directory.Tidy;
import org.maillage.table.TableRow;
import org.maillage.territory.CommuneCodes.Found;
import org.maillage.territory.MeantCommune;
import org.maillage.territory.Point;

/** Reads the commune of a row, and says why when it is not known. */
public final class ReadCommune {

    /** The reason of rows that wait until somebody says which commune is meant. */
    public static final String NO_COMMUNE = "no-commune";

    /** The same, of rows whose cell for the commune is empty. */
    static final String EMPTY = NO_COMMUNE + ".empty";

    /** The same, of rows that name several communes. */
    static final String SEVERAL = NO_COMMUNE + ".several";

    /** Stands for the words of rows that say nothing of their commune. */
    public static final String NO_WORDS = "–";

    private static final double FAR_KILOMETRES = 40;

    /** The words of the longest names of communes. */
    private static final int MOST_WORDS = 6;

    private final ReadRow read;
    private final StagedRow into;
    private boolean isSeveral;

    ReadCommune(ReadRow read, StagedRow into) {
        this.read = read;
        this.into = into;
    }

    /**
     * The commune of a row: by what somebody said of it, by its code, else by its words and postal code. Codes of communes
     * that are no more lead to those that hold them now; a point far from its commune is not taken. A point alone decides
     * nothing: what lies there is proposed.
     */
    void read(String code, String name) {
        var insee = told(code);
        var words = Stream.of(insee, into.get(Field.POSTAL_CODE), Tidy.line(name))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" "));
        var key = UsualWords.plain(words);
        var chosen = read.choices().of(into.line(), key);
        if (chosen.equals(CommuneChoices.NONE)) {
            into.leaveOut("by-choice");
            return;
        }
        var proposed = new LinkedHashSet<String>();
        var commune = !chosen.isEmpty()
                ? chosen
                : byCode(insee, proposed)
                        .or(() -> byWords(name, insee, proposed))
                        .orElse("");
        into.put(Field.COMMUNE, commune);
        if (commune.isEmpty()) {
            notKnown(key, words, insee, name, proposed);
            return;
        }
        checkPoint(commune);
        if (!read.perimeter().isEmpty()
                && !read.perimeter().contains(commune)
                && !read.choices().keepsOutside()) {
            into.leaveOut("outside", read.communes().words(commune));
        }
    }

    private static String told(String code) {
        var plain = code.endsWith(".0") ? code.substring(0, code.length() - 2) : code.strip();
        return Identifiers.isZeros(plain) ? "" : plain;
    }

    private void notKnown(String key, String words, String code, String name, Set<String> proposed) {
        var point = point();
        var lies =
                point == null ? Optional.<String>empty() : read.communes().nearest(point.latitude(), point.longitude());
        if (read.perimeter().isEmpty()) {
            lies.ifPresentOrElse(
                    it -> into.doubt(
                            "commune-by-point",
                            TableRow.shortened(words),
                            read.communes().words(it)),
                    () -> into.doubt(
                            NO_COMMUNE,
                            TableRow.shortened(code.isBlank() ? into.get(Field.POSTAL_CODE) : code),
                            TableRow.shortened(name)));
            return;
        }
        var all = new LinkedHashSet<String>();
        lies.ifPresent(all::add);
        all.addAll(proposed);
        var reason = isSeveral ? SEVERAL : words.isEmpty() ? EMPTY : NO_COMMUNE;
        into.leaveOut(reason, key, words.isEmpty() ? NO_WORDS : TableRow.shortened(words), String.join(",", all));
    }

    private @Nullable Point point() {
        return into.get(Field.LATITUDE).isEmpty()
                ? null
                : new Point(
                        Double.parseDouble(into.get(Field.LATITUDE)), Double.parseDouble(into.get(Field.LONGITUDE)));
    }

    private Optional<String> byCode(String typed, Set<String> proposed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        return switch (read.communes().find(typed)) {
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
                proposed.addAll(all);
                yield Optional.empty();
            }
            case Found.Unknown ignored -> Optional.empty();
            case Found.NoCode ignored -> Optional.empty();
        };
    }

    private Optional<String> byWords(String name, String code, Set<String> proposed) {
        var postalCode = into.get(Field.POSTAL_CODE);
        // Some write the whole address into the street.
        var whole = name.isBlank() && code.isBlank() && postalCode.isEmpty() ? into.get(Field.STREET) : "";
        if (!whole.isEmpty() && !whole.matches(".*\\b[0-9]{5}\\b.*")) {
            proposed.addAll(behind(whole));
            return Optional.empty();
        }
        var several = whole.isEmpty()
                ? new SeveralCommunes(read.communes(), read.perimeter()).of(name, postalCode)
                : Set.<String>of();
        if (!several.isEmpty()) {
            isSeveral = true;
            proposed.addAll(several);
            return Optional.empty();
        }
        // Some write postal codes under « code commune ».
        var beside = postalCode.isEmpty() ? code : postalCode;
        return switch (read.communes().meant(whole.isEmpty() ? name : whole, beside, read.perimeter(), point())) {
            case MeantCommune.One one -> {
                take(one, !whole.isEmpty());
                doubt(one, code, name);
                yield Optional.of(one.code());
            }
            case MeantCommune.Several unsure -> {
                proposed.addAll(unsure.codes());
                yield Optional.empty();
            }
        };
    }

    /** The communes of the team by whose name an address ends: « 3 place de l’Église, Renac » may be there. */
    private Set<String> behind(String address) {
        var words = Tidy.line(address).split("[ ,]+", -1);
        var found = new LinkedHashSet<String>();
        for (var count = Math.min(words.length, MOST_WORDS); count > 0 && found.isEmpty(); count--) {
            var last = String.join(" ", Arrays.asList(words).subList(words.length - count, words.length));
            if (read.communes().meant(last, "", read.perimeter(), null) instanceof MeantCommune.One one
                    && read.perimeter().contains(one.code())) {
                found.add(one.code());
            }
        }
        return found;
    }

    private void take(MeantCommune.One one, boolean whole) {
        if (into.get(Field.POSTAL_CODE).isEmpty()) {
            into.put(Field.POSTAL_CODE, one.postalCode());
        }
        if (whole || into.get(Field.STREET).isEmpty()) {
            read.line(Field.STREET, one.street(), into);
        }
    }

    private void doubt(MeantCommune.One one, String code, String name) {
        var typed = TableRow.shortened(Tidy.line(name));
        switch (one.how()) {
            case NAME -> {
                if (!code.isBlank() && !name.isBlank()) {
                    into.doubt(
                            "commune-by-name",
                            TableRow.shortened(code),
                            typed,
                            read.communes().words(one.code()));
                }
            }
            case TERRITORY ->
                into.doubt("commune-of-territory", typed, read.communes().words(one.code()));
            case POSTAL_CODE ->
                into.doubt(
                        "commune-by-postal-code",
                        typed,
                        into.get(Field.POSTAL_CODE),
                        read.communes().words(one.code()));
            case LIKENESS ->
                into.doubt("commune-by-likeness", typed, read.communes().words(one.code()));
        }
    }

    private void checkPoint(String commune) {
        var point = point();
        if (point == null) {
            return;
        }
        read.communes()
                .kilometres(commune, point.latitude(), point.longitude())
                .filter(it -> it > FAR_KILOMETRES)
                .ifPresent(it -> {
                    into.doubt("point-far", Math.round(it), read.communes().words(commune));
                    into.values().remove(Field.LATITUDE);
                    into.values().remove(Field.LONGITUDE);
                });
    }
}
