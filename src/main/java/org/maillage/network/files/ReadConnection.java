package org.maillage.network.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.maillage.network.ActorTie.Cause;
import org.maillage.network.ActorTie.Kind;
import org.maillage.network.ActorTie.Standing;
import org.maillage.network.FileTold.Said;
import org.maillage.network.TiedActors.Actor;
import org.maillage.network.files.KumuMap.Connection;
import org.maillage.shared.Typed;

/** Reads the cells of a connection: how often, since when, who says so, what it comes of. */
final class ReadConnection {

    private static final Pattern FRENCH_DAY = Pattern.compile("([0-9]{1,2})[/.]([0-9]{1,2})[/.]([0-9]{4})");
    private static final Pattern DAY = Pattern.compile("([12][0-9]{3}-[0-9]{2}-[0-9]{2})(T.*)?");
    private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");

    /** How often, where a file does not say: once or twice a year. */
    private static final int USUAL = 2;

    private ReadConnection() {}

    /** How often, from 1 to 5; empty where it is not said in such numbers. */
    static Optional<Integer> strength(Connection it) {
        return it.strength().matches("[1-5]([.,]0+)?")
                ? Optional.of(Character.digit(it.strength().charAt(0), 10))
                : Optional.empty();
    }

    /** Since when: a day, or the first day of a year; empty where it is not said so. */
    static Optional<LocalDate> since(Connection it) {
        var typed = it.since();
        try {
            var french = FRENCH_DAY.matcher(typed);
            if (french.matches()) {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(french.group(3)),
                        Integer.parseInt(french.group(2)),
                        Integer.parseInt(french.group(1))));
            }
            if (YEAR.matcher(typed).matches()) {
                return Optional.of(LocalDate.of(Integer.parseInt(typed), 1, 1));
            }
            var day = DAY.matcher(typed);
            return day.matches() ? Optional.of(LocalDate.parse(day.group(1))) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether it says how often or since when in words that nobody can read. */
    static boolean isUnreadable(Connection it) {
        return (!it.strength().isEmpty() && strength(it).isEmpty())
                || (!it.since().isEmpty() && since(it).isEmpty());
    }

    static Said said(Connection it, Actor one, Actor other, Kind kind, LocalDate today) {
        var by = it.said().toLowerCase(Locale.ROOT);
        // A file without the column of who says so has, if it is of Maillage, how far the tie can be relied on.
        var standing = by.isEmpty() ? Typed.one(Standing.class, it.standing()).orElse(Standing.SEEN) : Standing.SEEN;
        var cause = it.cause();
        return new Said(
                one.id(),
                other.id(),
                kind,
                strength(it).orElse(USUAL),
                since(it).orElse(today),
                by.contains("from") || standing != Standing.SEEN,
                by.contains("to") || standing == Standing.CONFIRMED,
                cause == null ? Cause.IMPORT : Typed.one(Cause.class, cause).orElse(null));
    }

    /** The same from the other to the one. */
    static Said turned(Said it) {
        return new Said(
                /* one= */ it.other(),
                /* other= */ it.one(),
                it.kind(),
                it.intensity(),
                it.since(),
                /* saidByOne= */ it.saidByOther(),
                /* saidByOther= */ it.saidByOne(),
                it.cause());
    }
}
