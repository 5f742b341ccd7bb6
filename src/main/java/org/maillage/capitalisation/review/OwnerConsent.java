package org.maillage.capitalisation.review;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.capitalisation.SheetId;

/**
 * Whether whoever has lived what a sheet tells agrees to its being told as it was sent.
 *
 * @param own whether its authors have lived it themselves
 * @param name of the person who answers for it, with the {@code organisation}; empty where it is the authors' own
 * @param email null where it is the authors' own, and once it was forgotten
 * @param agreed null while there is no answer
 * @param words what they would have otherwise
 */
record OwnerConsent(
        UUID submission,
        UUID sheet,
        boolean own,
        String name,
        String organisation,
        @Nullable String email,
        OffsetDateTime askedAt,
        @Nullable OffsetDateTime answeredAt,
        @Nullable Boolean agreed,
        String words) {

    /** Whom an author names. */
    record Owner(
            boolean own,
            String name,
            String organisation,
            @Nullable String email) {

        static final Owner SELF = new Owner(true, "", "", null);
    }

    SheetId sheetId() {
        return new SheetId(sheet);
    }

    boolean isAgreed() {
        return Boolean.TRUE.equals(agreed);
    }

    boolean isOpen() {
        return agreed == null;
    }

    /** How they are called. */
    String called() {
        return organisation.isEmpty() ? name : name + " (" + organisation + ")";
    }
}
