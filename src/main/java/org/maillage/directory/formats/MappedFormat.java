package org.maillage.directory.formats;

import static org.maillage.shared.Words.say;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.directory.Field;
import org.maillage.directory.Identifiers;
import org.maillage.directory.OwnFields.OwnField;
import org.maillage.directory.Tidy;
import org.maillage.directory.Vocabularies;
import org.maillage.shared.Typed;
import org.maillage.table.Refused;
import org.maillage.table.TableHeader;
import org.maillage.table.TableRow;

/**
 * Any table, its columns mapped by whoever reads it in.
 *
 * @param own the fields of the team, by their ids
 */
public record MappedFormat(String source, ColumnMapping mapping, Vocabularies vocabularies, Map<UUID, OwnField> own)
        implements Format {

    public static final String KEY = "mapped";

    private static final Pattern CODE = Pattern.compile("[0-9]{1,2}[0-9ABab]?[0-9]{2,3}(\\.0)?");
    private static final Set<String> YES = Set.of("1", "oui", "o", "yes", "true", "vrai", "x");
    private static final Set<String> NO = Set.of("0", "non", "n", "no", "false", "faux");
    /** Says of a word that it means none of the platform's. */
    private static final String IGNORED = "-";

    private static final int LONGEST_KEY = 200;

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public boolean knows(TableHeader header) {
        return !mapping.places(header.names()).isEmpty();
    }

    @Override
    public Set<Field> brings(TableHeader header) {
        var brings = EnumSet.noneOf(Field.class);
        mapping.places(header.names()).keySet().forEach(it -> Field.find(it).ifPresent(brings::add));
        if (mapping.columns().containsValue(ColumnMapping.POINT)) {
            brings.addAll(List.of(Field.LATITUDE, Field.LONGITUDE));
        }
        brings.add(Field.COMMUNE);
        if (brings.contains(Field.SIRET)) {
            brings.add(Field.SIREN);
        }
        if (!mapping.profile().isEmpty()) {
            brings.add(Field.PROFILE);
        }
        if (mapping.thirdPlaces()) {
            brings.add(Field.THIRD_PLACE);
        }
        return brings;
    }

    @Override
    public RowReader over(TableHeader header, ReadRow read) {
        var places = mapping.places(header.names());
        return (row, into) -> read(row, places, read, into);
    }

    private void read(TableRow row, Map<String, Integer> places, ReadRow read, StagedRow into) {
        var name = text(row, places, Field.NAME.column());
        if (name.isEmpty()) {
            throw new Refused("no-name");
        }
        var key = text(row, places, ColumnMapping.KEY);
        for (var target : places.keySet()) {
            Field.find(target).ifPresent(it -> value(it, text(row, places, target), read, into));
            if (target.startsWith(ColumnMapping.OWN)) {
                own(target, text(row, places, target), into);
            }
        }
        agree(into);
        if (into.get(Field.PROFILE).isEmpty()) {
            into.put(Field.PROFILE, mapping.profile());
        }
        if (mapping.thirdPlaces()) {
            into.put(Field.THIRD_PLACE, "true");
        }
        point(row, places, read, into);
        var code = text(row, places, Field.COMMUNE.column());
        var communeName = text(row, places, ColumnMapping.COMMUNE_NAME);
        // Whoever has mapped names to the code means the commune all the same.
        var isCode = code.isEmpty() || CODE.matcher(code).matches();
        var besides = isCode || !communeName.isEmpty() ? communeName : code;
        read.commune(isCode ? code : "", besides.isEmpty() ? besidePostalCode(row, places) : besides, into);
        into.key(Typed.cut(key.isEmpty() ? ownWord(into) : key, LONGEST_KEY));
    }

    // « 35600 Redon » under « code postal » says the commune as well.
    private static String besidePostalCode(TableRow row, Map<String, Integer> places) {
        var typed = text(row, places, Field.POSTAL_CODE.column());
        return typed.chars().anyMatch(Character::isLetter) ? typed : "";
    }

    // Rows that nothing identifies are known again by who they are about and where: the same file twice changes
    // nothing.
    private static String ownWord(StagedRow row) {
        return row.get(Field.SIREN).isEmpty() && row.get(Field.RNA).isEmpty()
                ? Stream.of(Field.NAME, Field.COMMUNE, Field.STREET)
                        .map(row::get)
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining(", "))
                : "";
    }

    // A SIRET says of which SIREN it is, whatever another column says.
    private static void agree(StagedRow into) {
        var siret = into.get(Field.SIRET);
        if (!siret.isEmpty() && !siret.startsWith(into.get(Field.SIREN))) {
            into.doubt("not-taken", Field.SIREN.words(), into.get(Field.SIREN));
            into.put(Field.SIREN, Identifiers.sirenOf(siret));
        }
    }

    private static String text(TableRow row, Map<String, Integer> places, String target) {
        return ReadRow.text(row, places.getOrDefault(target, -1));
    }

    private void value(Field field, String typed, ReadRow read, StagedRow into) {
        if (typed.isEmpty()) {
            return;
        }
        switch (field) {
            case SIREN -> read.siren(typed, into);
            case SIRET -> read.siret(typed, into);
            case RNA -> read.tidy(field, typed, Identifiers::rna, into);
            case LEGAL_CATEGORY ->
                read.tidy(field, typed, it -> Optional.of(it).filter(code -> code.matches("[0-9]{4}")), into);
            case POSTAL_CODE -> read.postalCode(typed, into);
            case EMAIL -> read.tidy(field, first(typed), Tidy::email, into);
            case PHONE -> read.phone(first(typed), into);
            case OPENED ->
                read.tidy(
                        field,
                        typed,
                        it -> Tidy.day(it).map(day -> day.substring(0, 7)).or(() -> year(it)),
                        into);
            case BUILT_AREA -> read.tidy(field, typed, it -> Tidy.count(it, 1_000_000), into);
            case SITE_AREA -> read.tidy(field, typed, it -> Tidy.count(it, 100_000_000), into);
            // Read together, further down.
            case LATITUDE, LONGITUDE, COMMUNE -> {}
            default -> byShape(field, typed, read, into);
        }
    }

    private void byShape(Field field, String typed, ReadRow read, StagedRow into) {
        switch (field.shape()) {
            case WORDS -> read.words(field, typed, into);
            case LINK -> read.tidy(field, typed, Tidy::link, into);
            case DAY -> read.day(field, typed, into);
            case MARK -> read.tidy(field, typed, MappedFormat::mark, into);
            case KEY ->
                key(field, typed).ifPresentOrElse(it -> into.put(field, it), () -> notInList(field, typed, into));
            case KEYS -> keys(field, typed, into);
            default -> read.line(field, typed, into);
        }
    }

    private static Optional<String> year(String typed) {
        return Optional.of(typed).filter(it -> it.matches("[12][0-9]{3}(-(0[1-9]|1[0-2]))?"));
    }

    // Of several addresses in a cell, the first is kept.
    private static String first(String typed) {
        return typed.split("[|;,\\n]", -1)[0].strip();
    }

    private static Optional<String> mark(String typed) {
        var small = typed.toLowerCase(Locale.ROOT);
        return YES.contains(small) ? Optional.of("true") : NO.contains(small) ? Optional.of("false") : Optional.empty();
    }

    private Optional<String> key(Field field, String typed) {
        var wanted = UsualWords.plain(typed);
        var told = mapping.words().get(ColumnMapping.word(field, wanted));
        if (told != null) {
            return Optional.of(told.equals(IGNORED) ? "" : told);
        }
        return vocabularies.allWords(field).entrySet().stream()
                .filter(it -> UsualWords.plain(it.getKey()).equals(wanted)
                        || it.getValue().stream()
                                .anyMatch(word -> UsualWords.plain(word).equals(wanted)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void keys(Field field, String typed, StagedRow into) {
        var keys = new LinkedHashSet<String>();
        for (var word : typed.split("[|;,/\\n]", -1)) {
            if (!word.isBlank()) {
                key(field, word.strip()).ifPresentOrElse(keys::add, () -> notInList(field, word, into));
            }
        }
        keys.remove("");
        into.put(field, String.join(",", keys));
    }

    // Told with the field and the plain word, so that somebody can say what it means.
    private static void notInList(Field field, String word, StagedRow into) {
        into.doubt(
                "not-in-list",
                field.words(),
                TableRow.shortened(Tidy.line(word)),
                field.column(),
                UsualWords.plain(word));
    }

    private static void point(TableRow row, Map<String, Integer> places, ReadRow read, StagedRow into) {
        var typed = text(row, places, ColumnMapping.POINT);
        var point = TypedPoint.of(typed);
        if (point != null) {
            read.point(point.latitude(), point.longitude(), into);
        } else if (!typed.isEmpty()) {
            into.doubt("not-taken", say("directory.import.target.point"), TableRow.shortened(typed));
        } else {
            read.point(text(row, places, Field.LATITUDE.column()), text(row, places, Field.LONGITUDE.column()), into);
        }
    }

    private void own(String target, String typed, StagedRow into) {
        var field = own.get(UUID.fromString(target.substring(ColumnMapping.OWN.length())));
        if (field == null || typed.isEmpty()) {
            return;
        }
        field.tidy(typed)
                .ifPresentOrElse(
                        it -> into.own(field.id(), it),
                        () -> into.doubt("not-taken", field.name(), TableRow.shortened(Tidy.line(typed))));
    }

    public static Map<UUID, OwnField> byId(List<OwnField> fields) {
        return fields.stream().collect(Collectors.toMap(OwnField::id, it -> it));
    }

    public static List<Field> fields() {
        return Arrays.stream(Field.values())
                .filter(it -> it != Field.CLOSED && it != Field.CLOSED_ON)
                .toList();
    }
}
