package org.maillage.directory.formats;

import static org.maillage.shared.Words.say;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.directory.Field;
import org.maillage.directory.Identifiers;
import org.maillage.directory.Moments;
import org.maillage.directory.OwnFields.OwnField;
import org.maillage.directory.Tidy;
import org.maillage.directory.Vocabularies;
import org.maillage.shared.Typed;
import org.maillage.table.Refused;
import org.maillage.table.Table;
import org.maillage.table.TableHeader;
import org.maillage.table.TableRow;

/**
 * Any table, its columns mapped by whoever reads it in.
 *
 * @param own the fields of the team, by their ids
 * @param percents those of them in whose columns percents stand: they are kept as such, in one unit
 */
public record MappedFormat(
        String source, ColumnMapping mapping, Vocabularies vocabularies, Map<UUID, OwnField> own, Set<UUID> percents)
        implements Format {

    public MappedFormat(String source, ColumnMapping mapping, Vocabularies vocabularies, Map<UUID, OwnField> own) {
        this(source, mapping, vocabularies, own, Set.of());
    }

    public static final String KEY = "mapped";

    /** The reason of rows that stay out since they are about no organisation: a person, an event. */
    public static final String NO_ACTOR = "no-actor";

    private static final Pattern CODE = Pattern.compile("[0-9]{1,2}[0-9ABab]?[0-9]{2,3}(\\.0)?");
    private static final Set<Field> NUMBERS = EnumSet.of(Field.SIREN, Field.SIRET, Field.RNA);

    private static final int LONGEST_KEY = 200;

    /** The same format for a table that may be looked through before its rows are read. */
    @Override
    public MappedFormat knowing(Table table) {
        return new MappedFormat(source, mapping, vocabularies, own, OwnCells.percents(table, mapping, own));
    }

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
            brings.addAll(List.of(Field.SIREN, Field.SIRET_OF_SEAT));
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
        return (row, into) -> {
            NoActor.refuse(row, header, places.getOrDefault(Field.NAME.column(), places.get(ColumnMapping.PERSON)));
            var cells = new RowCells(row, header, places);
            var profile = cells.text(Field.PROFILE.column());
            if (!profile.isEmpty() && new ReadWords(vocabularies, mapping).isNoActor(profile)) {
                into.leaveOut(NO_ACTOR, TableRow.shortened(Tidy.line(profile)));
            } else {
                read(cells, read, into);
            }
        };
    }

    private void read(RowCells cells, ReadRow read, StagedRow into) {
        new PeopleOfRow(cells, into).read();
        var name = cells.text(Field.NAME.column());
        if (name.isEmpty() && into.people().isEmpty()) {
            throw new Refused("no-name");
        }
        if (name.isEmpty()) {
            into.withoutActor();
            return;
        }
        var key = cells.text(ColumnMapping.KEY);
        var ownCells = new OwnCells(own, percents, into);
        for (var target : cells.targets()) {
            Field.find(target).ifPresent(it -> value(it, cells.text(target), read, into));
            if (target.startsWith(ColumnMapping.OWN)) {
                ownCells.read(target, cells.text(target));
            }
        }
        agree(into);
        if (!into.get(Field.SIRET).isEmpty()) {
            read.tidy(
                    Field.SIRET_OF_SEAT,
                    cells.text(Field.SIRET_OF_SEAT.column()),
                    it -> YesOrNo.seat(it, into.get(Field.SIRET)),
                    into);
        }
        if (into.get(Field.PROFILE).isEmpty()) {
            into.put(Field.PROFILE, mapping.profile());
        }
        if (mapping.thirdPlaces()) {
            into.put(Field.THIRD_PLACE, "true");
        }
        point(cells, read, into);
        SheetPages.sheet(cells).ifPresent(into::actor);
        var code = cells.text(Field.COMMUNE.column());
        var communeName = cells.text(ColumnMapping.COMMUNE_NAME);
        // Whoever has mapped names to the code means the commune all the same.
        var isCode = code.isEmpty() || CODE.matcher(code).matches();
        var besides = isCode || !communeName.isEmpty() ? communeName : code;
        read.commune(isCode ? code : "", besides.isEmpty() ? besidePostalCode(cells) : besides, into);
        if (key.isEmpty()) {
            into.keyOfName(Typed.cut(ownWord(into), LONGEST_KEY));
        } else {
            into.key(Typed.cut(key, LONGEST_KEY));
        }
    }

    // « 35600 Redon » under « code postal » says the commune as well.
    private static String besidePostalCode(RowCells cells) {
        var typed = cells.text(Field.POSTAL_CODE.column());
        return typed.chars().anyMatch(Character::isLetter) ? typed : "";
    }

    // Rows without the number of their place are known again by who they are about and where: the same file twice
    // changes nothing.
    private static String ownWord(StagedRow row) {
        return row.get(Field.SIRET).isEmpty()
                ? Stream.of(Field.SIREN, Field.RNA, Field.NAME, Field.COMMUNE, Field.STREET)
                        .map(it -> UsualWords.plain(row.get(it)))
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

    private void value(Field field, String typed, ReadRow read, StagedRow into) {
        if (typed.isEmpty()) {
            return;
        }
        if (NUMBERS.contains(field)
                && Identifiers.isZeros(Identifiers.plain(typed).replace("W", ""))) {
            into.doubt("zeros", field.words(), TableRow.shortened(Tidy.line(typed)));
            return;
        }
        switch (field) {
            case SIREN -> read.siren(typed, into);
            case SIRET -> read.siret(typed, into);
            case RNA -> read.tidy(field, typed, Identifiers::rna, into);
            case LEGAL_CATEGORY ->
                read.tidy(field, typed, it -> Optional.of(it).filter(code -> code.matches("[0-9]{4}")), into);
            case POSTAL_CODE -> read.postalCode(typed, into);
            case EMAIL, OTHER_EMAIL -> read.email(field, typed, into);
            case PHONE, OTHER_PHONE -> read.phone(field, typed, into);
            case OPENED ->
                read.tidy(
                        field,
                        typed,
                        it -> Moments.of(it).map(day -> day.substring(0, Math.min(7, day.length()))),
                        into);
            case NAME -> read.line(field, ReadRow.withoutApostrophe(typed), into);
            case WEB -> {
                if (!SheetPages.isPage(typed)) {
                    read.tidy(field, typed, Tidy::link, into);
                }
            }
            case BUILT_AREA -> read.tidy(field, typed, it -> Tidy.count(it, 1_000_000), into);
            case SITE_AREA -> read.tidy(field, typed, it -> Tidy.count(it, 100_000_000), into);
            // Read together, further down.
            case LATITUDE, LONGITUDE, COMMUNE, SIRET_OF_SEAT -> {}
            default -> byShape(field, typed, read, into);
        }
    }

    private void byShape(Field field, String typed, ReadRow read, StagedRow into) {
        switch (field.shape()) {
            case WORDS -> read.words(field, typed, into);
            case LINK -> read.tidy(field, typed, Tidy::link, into);
            case DAY -> read.day(field, typed, into);
            case MOMENT -> read.moment(field, typed, into);
            case MARK -> read.tidy(field, typed, YesOrNo::mark, into);
            case KEY -> new ReadWords(vocabularies, mapping).key(field, typed, into);
            case KEYS -> new ReadWords(vocabularies, mapping).keys(field, typed, into);
            default -> read.line(field, typed, into);
        }
    }

    private static void point(RowCells cells, ReadRow read, StagedRow into) {
        var typed = cells.text(ColumnMapping.POINT);
        var point = TypedPoint.of(typed);
        if (point != null) {
            read.point(point.latitude(), point.longitude(), into);
        } else if (!typed.isEmpty()) {
            into.doubt("not-taken", say("directory.import.target.point"), TableRow.shortened(typed));
        } else {
            read.point(cells.text(Field.LATITUDE.column()), cells.text(Field.LONGITUDE.column()), into);
        }
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
