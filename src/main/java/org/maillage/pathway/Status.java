package org.maillage.pathway;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.maillage.shared.Saying;
import org.maillage.web.Signal;

/** Where an edition is in its life; it only ever goes on to the next. */
public enum Status {
    DRAFT,
    CALL_OPEN,
    SELECTION,
    RUNNING,
    CLOSING,
    CAPITALISED,
    ARCHIVED;

    /** The word of the files and of the database: {@code call-open}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the pathway is walked, or was. */
    public boolean hasBegun() {
        return compareTo(RUNNING) >= 0;
    }

    /** Whether territories can apply, as long as the call runs or is opened again. */
    public boolean takesApplications() {
        return this == CALL_OPEN || this == SELECTION;
    }

    /** How far the edition is, as lists of editions show it. */
    public Signal signal() {
        return switch (this) {
            case DRAFT, SELECTION -> Signal.WAITING;
            case CALL_OPEN, RUNNING, CLOSING -> Signal.UNDER_WAY;
            case CAPITALISED, ARCHIVED -> Signal.DONE;
        };
    }

    /** The status in words for the reader. */
    public Saying words() {
        return Saying.of("pathway.status." + key());
    }

    public static Optional<Status> find(String key) {
        return Arrays.stream(values()).filter(it -> it.key().equals(key)).findFirst();
    }

    /** The status that follows; none after the last. */
    public Optional<Status> next() {
        return Optional.ofNullable(
                switch (this) {
                    case DRAFT -> CALL_OPEN;
                    case CALL_OPEN -> SELECTION;
                    case SELECTION -> RUNNING;
                    case RUNNING -> CLOSING;
                    case CLOSING -> CAPITALISED;
                    case CAPITALISED -> ARCHIVED;
                    case ARCHIVED -> null;
                });
    }
}
