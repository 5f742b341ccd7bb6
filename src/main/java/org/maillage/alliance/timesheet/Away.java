package org.maillage.alliance.timesheet;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.timesheet.SheetDay.Absence;
import org.maillage.shared.Typed;

/** An absence as it is chosen: for a whole day or for half of it. */
record Away(Absence absence, boolean half) {

    private static final String HALF = "-half";

    static Stream<Away> all() {
        return Stream.of(Absence.values()).flatMap(it -> Stream.of(new Away(it, false), new Away(it, true)));
    }

    static @Nullable Away of(SheetDay day) {
        return day.absence() == null ? null : new Away(day.absence(), day.half());
    }

    /** « leave », « leave-half ». */
    String key() {
        return Typed.key(absence) + (half ? HALF : "");
    }

    static Optional<Away> read(String typed) {
        return all().filter(it -> it.key().equals(typed)).findFirst();
    }
}
