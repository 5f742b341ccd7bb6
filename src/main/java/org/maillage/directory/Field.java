package org.maillage.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.maillage.shared.Words;

/** What is known of an organisation, in the order in which it is told. */
public enum Field {
    NAME(Part.RECORD, Shape.LINE, 300),
    SHORT_NAME(Part.RECORD, Shape.LINE, 100),
    PROFILE(Part.RECORD, Shape.KEY, 60),
    SIREN(Part.RECORD, Shape.CODE, 9),
    SIRET(Part.RECORD, Shape.CODE, 14),
    /** Whether the SIRET is known to be that of the seat. */
    SIRET_OF_SEAT(Part.RECORD, Shape.MARK, 5),
    RNA(Part.RECORD, Shape.CODE, 10),
    LEGAL_CATEGORY(Part.RECORD, Shape.CODE, 4),
    ACTIVITY(Part.RECORD, Shape.CODE, 20),
    FOUNDED_ON(Part.RECORD, Shape.MOMENT, 10),
    CLOSED(Part.RECORD, Shape.MARK, 5),
    CLOSED_ON(Part.RECORD, Shape.DAY, 10),
    THEMES(Part.RECORD, Shape.KEYS, 600),
    DESCRIPTION(Part.PRESENTATION, Shape.WORDS, 4000),
    WEB(Part.PRESENTATION, Shape.LINK, 500),
    LANGUAGES(Part.PRESENTATION, Shape.KEYS, 200),
    STREET(Part.ADDRESS, Shape.LINE, 300),
    POSTAL_CODE(Part.RECORD, Shape.CODE, 5),
    COMMUNE(Part.RECORD, Shape.CODE, 5),
    LATITUDE(Part.ADDRESS, Shape.DEGREES, 20),
    LONGITUDE(Part.ADDRESS, Shape.DEGREES, 20),
    EMAIL(Part.CONTACT, Shape.LINE, 254),
    PHONE(Part.CONTACT, Shape.LINE, 40),
    OTHER_EMAIL(Part.CONTACT, Shape.LINE, 254),
    OTHER_PHONE(Part.CONTACT, Shape.LINE, 40),
    THIRD_PLACE(Part.RECORD, Shape.MARK, 5),
    FAMILIES(Part.RECORD, Shape.KEYS, 200),
    MANAGEMENT(Part.PRESENTATION, Shape.KEY, 60),
    HOLDER(Part.PRESENTATION, Shape.LINE, 200),
    OPENED(Part.PRESENTATION, Shape.CODE, 7),
    BUILT_AREA(Part.PRESENTATION, Shape.COUNT, 7),
    SITE_AREA(Part.PRESENTATION, Shape.COUNT, 9),
    HOURS(Part.PRESENTATION, Shape.LINE, 500),
    PUBLIC_SERVICE(Part.PRESENTATION, Shape.MARK, 5),
    OCCUPANCY(Part.PRESENTATION, Shape.LINE, 200);

    /** The fields that only third places have. */
    public static final List<Field> OF_THIRD_PLACES =
            List.of(FAMILIES, MANAGEMENT, HOLDER, OPENED, BUILT_AREA, SITE_AREA, HOURS, PUBLIC_SERVICE, OCCUPANCY);

    /** What would show who somebody is that must not be named. */
    public static final List<Field> NAMING = List.of(
            NAME, SHORT_NAME, DESCRIPTION, WEB, EMAIL, PHONE, OTHER_EMAIL, OTHER_PHONE, STREET, LATITUDE, LONGITUDE);

    private final Part part;
    private final Shape shape;
    private final int longest;

    Field(Part part, Shape shape, int longest) {
        this.part = part;
        this.shape = shape;
        this.longest = longest;
    }

    /** What a value looks like. */
    public enum Shape {
        LINE,
        WORDS,
        CODE,
        /** A key of a vocabulary. */
        KEY,
        /** Keys with commas between them. */
        KEYS,
        /** A day as {@code 2027-03-15}. */
        DAY,
        /** A day, a month or a year: {@code 2027-03-15}, {@code 2027-03}, {@code 2027}. */
        MOMENT,
        /** {@code true} or {@code false}. */
        MARK,
        LINK,
        DEGREES,
        COUNT
    }

    public static Optional<Field> find(String column) {
        return Arrays.stream(values()).filter(it -> it.column().equals(column)).findFirst();
    }

    public Part part() {
        return part;
    }

    public Shape shape() {
        return shape;
    }

    /** The most characters of a value. */
    public int longest() {
        return longest;
    }

    /** Its column, which is also its name in forms and mappings. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** SQL that reads it as text, null or empty when it is not known. */
    public String read(String row) {
        return shape == Shape.KEYS
                ? "array_to_string(%s.%s, ',')".formatted(row, column())
                : "%s.%s::text".formatted(row, column());
    }

    /** SQL that makes a value of its column out of a text, {@code null} out of an empty one. */
    public String write(String text) {
        return switch (shape) {
            case KEYS -> "string_to_array(nullif(%s, ''), ',')".formatted(text);
            case DAY -> "cast(nullif(%s, '') as date)".formatted(text);
            case COUNT -> "cast(nullif(%s, '') as int)".formatted(text);
            case DEGREES -> "cast(nullif(%s, '') as double precision)".formatted(text);
            case MARK ->
                this == PUBLIC_SERVICE
                        ? "cast(nullif(%s, '') as boolean)".formatted(text)
                        : "cast(coalesce(nullif(%s, ''), 'false') as boolean)".formatted(text);
            case LINE, WORDS, CODE, KEY, LINK, MOMENT ->
                this == NAME ? "coalesce(%s, '')".formatted(text) : "nullif(%s, '')".formatted(text);
        };
    }

    public String words() {
        return Words.say("directory.field." + column());
    }
}
