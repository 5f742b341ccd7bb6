package org.maillage.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.maillage.shared.Typed;

/**
 * A field of a form, said once: its name is the parameter, the end of the key of its label, and the place of its mistake.
 *
 * @param longest number of characters
 * @param wrong key of the sentence for what cannot be read, and {@code bounds} what it names
 * @param read what was typed as a value; empty when it cannot be one
 * @param write a value as it would be typed
 */
public record FormField<T>(
        String name,
        Kind kind,
        int longest,
        boolean required,
        String wrong,
        List<Integer> bounds,
        Function<String, Optional<T>> read,
        Function<T, String> write) {

    /** A key of what is offered is often a name of an address, with a number behind it where several have one title. */
    private static final int LONGEST_KEY = 80;

    /** How a field is drawn. */
    public enum Kind {
        LINE,
        EMAIL,
        LINK,
        DAY,
        TIME,
        NUMBER,
        /** Several lines. */
        TEXT,
        MARKDOWN,
        /** One of a list that unfolds. */
        CHOICE,
        /** One of a list that is seen whole. */
        RADIO,
        /** Any of a list. */
        CHOICES,
        /** One box. */
        CHECK,
        /** The name of a commune; where several have it, these stand below to be chosen from. */
        COMMUNE,
        /** The name of an actor of the directory, sought in the same way. */
        ACTOR;

        /** Whether what is meant is sought by what is typed, and chosen where that is several. */
        public boolean isSought() {
            return this == COMMUNE || this == ACTOR;
        }

        String type() {
            return switch (this) {
                case EMAIL -> "email";
                // A browser refuses what the form completes.
                case LINK -> "text";
                case DAY -> "date";
                case TIME -> "time";
                default -> "text";
            };
        }
    }

    public static FormField<String> line(String name, int longest) {
        return words(name, Kind.LINE, longest);
    }

    public static FormField<String> text(String name, int longest) {
        return words(name, Kind.TEXT, longest);
    }

    public static FormField<String> markdown(String name, int longest) {
        return words(name, Kind.MARKDOWN, longest);
    }

    public static FormField<String> link(String name) {
        return readAs(name, Kind.LINK, 500, "web.form.link", Typed::link, it -> it);
    }

    /** An address that mails can reach, in small letters. */
    public static FormField<String> email(String name) {
        return readAs(name, Kind.EMAIL, 254, "web.form.email", Typed::email, it -> it);
    }

    /** Where somebody can be reached: a mail address, in small letters, or that of a page with a form. */
    public static FormField<String> contact(String name) {
        return readAs(
                name,
                Kind.LINE,
                500,
                "web.form.contact",
                it -> Typed.email(it).or(() -> Optional.of(it).filter(Typed::isLink)),
                it -> it);
    }

    public static FormField<LocalDate> day(String name) {
        return readAs(name, Kind.DAY, 10, "web.form.date", Typed::day, LocalDate::toString);
    }

    public static FormField<LocalTime> time(String name) {
        return readAs(
                name,
                Kind.TIME,
                8,
                "web.form.time",
                Typed::time,
                it -> it.truncatedTo(ChronoUnit.MINUTES).toString());
    }

    /** A whole number within bounds, which the sentence of what is wrong may name. */
    public static FormField<Integer> number(String name, int least, int most, String wrong) {
        return new FormField<>(
                name,
                Kind.NUMBER,
                9,
                false,
                wrong,
                List.of(least, most),
                it -> Optional.of(Typed.number(it)).filter(number -> number >= least && number <= most),
                String::valueOf);
    }

    /** One of what {@link Filled#offer offers}. */
    public static FormField<String> choice(String name) {
        return words(name, Kind.CHOICE, LONGEST_KEY);
    }

    /** Any of what {@link Filled#offer offers}. */
    public static FormField<String> choices(String name) {
        return words(name, Kind.CHOICES, LONGEST_KEY);
    }

    /** The id of one of what {@link Filled#offer offers}. */
    public static FormField<UUID> id(String name) {
        return readAs(name, Kind.CHOICE, 36, "web.form.choose", FormField::uuid, UUID::toString);
    }

    /** One of an enum, typed in lower case. */
    public static <E extends Enum<E>> FormField<E> one(String name, Class<E> all) {
        return readAs(name, Kind.CHOICE, 60, "web.form.choose", it -> Typed.one(all, it), Typed::key);
    }

    /** A box that is ticked or not. */
    public static FormField<Boolean> check(String name) {
        return readAs(
                name, Kind.CHECK, 5, "web.form.choose", it -> Optional.of(it.equals("true")), it -> it ? "true" : "");
    }

    /** Anything that can be read from what is typed, and typed again. */
    public static <T> FormField<T> readAs(
            String name,
            Kind kind,
            int longest,
            String wrong,
            Function<String, Optional<T>> read,
            Function<T, String> write) {
        return new FormField<>(name, kind, longest, false, wrong, List.of(), read, write);
    }

    private static FormField<String> words(String name, Kind kind, int longest) {
        return readAs(name, kind, longest, "web.form.choose", Optional::of, it -> it);
    }

    /** The same, to be filled in. */
    public FormField<T> must() {
        return new FormField<>(name, kind, longest, true, wrong, bounds, read, write);
    }

    /** The same, drawn in another way. */
    public FormField<T> drawnAs(Kind kind) {
        return new FormField<>(name, kind, longest, required, wrong, bounds, read, write);
    }

    boolean hasLines() {
        return kind == Kind.TEXT || kind == Kind.MARKDOWN;
    }

    private static Optional<UUID> uuid(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
