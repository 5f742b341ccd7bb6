package org.maillage.alliance.charter;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.AllianceId;

/**
 * A version of the charter of an alliance. It stays as it was written: another one follows it.
 *
 * @param number from 1 on
 * @param effectiveOn from which day on it binds those who have signed it
 * @param words its text, in Markdown; empty beside a document
 * @param file its document; null for none
 */
record CharterVersion(
        AllianceId alliance,
        int number,
        LocalDate effectiveOn,
        String words,
        @Nullable UUID file) {

    static String all(AllianceId alliance) {
        return alliance.path() + "/charters";
    }

    String path() {
        return all(alliance) + "/" + number;
    }
}
