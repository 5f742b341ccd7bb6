package org.maillage.capitalisation;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A published version of a sheet.
 *
 * @param number from 1 on
 * @param lookAgainOn when somebody looks whether it is still true
 */
public record SheetVersion(
        SheetId sheet,
        String slug,
        int number,
        PublishedSheet content,
        Licence licence,
        LocalDate lookAgainOn,
        OffsetDateTime publishedAt) {

    public String path() {
        return "/experience-sheets/" + slug;
    }
}
