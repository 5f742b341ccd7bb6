package org.maillage.capitalisation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.pathway.PartialDate;

/**
 * An experience sheet as its writers have it before them.
 *
 * @param edition that it comes from, with {@code programme}; both null for a sheet by itself
 * @param territory where it was, null where that is no known place, and its name, empty while nobody has said it
 * @param began a partial date as {@link PartialDate} writes it, empty while nobody has said it, as {@code ended}
 * @param actors who had part in it
 * @param licence its key, null while its author has not chosen it
 * @param licenceBound whether it is that of the sheet it was made of, and stays
 * @param lookAgainOn when somebody looks whether it is still true; null while nobody has said it
 * @param published the number of the version that everybody reads; 0 for none
 */
public record ExperienceSheet(
        UUID id,
        String slug,
        SheetKind kind,
        SheetOrigin origin,
        String title,
        @Nullable UUID edition,
        @Nullable UUID programme,
        @Nullable UUID territory,
        String territoryName,
        String began,
        String ended,
        String actors,
        @Nullable Maturity maturity,
        @Nullable String licence,
        boolean licenceBound,
        @Nullable LocalDate lookAgainOn,
        SheetStage stage,
        int published,
        @Nullable UUID begunBy,
        OffsetDateTime begunAt,
        OffsetDateTime changedAt,
        int version) {

    public SheetId sheetId() {
        return new SheetId(id);
    }

    /** The address of the page that everybody reads once it is published. */
    public String path() {
        return "/experience-sheets/" + slug;
    }

    /** The address of the page on which it is written. */
    public String editPath() {
        return path() + "/edit";
    }

    public Optional<Licence> chosenLicence() {
        return Optional.ofNullable(licence).flatMap(Licence::find);
    }

    public boolean isPublished() {
        return published > 0 && stage != SheetStage.WITHDRAWN;
    }
}
