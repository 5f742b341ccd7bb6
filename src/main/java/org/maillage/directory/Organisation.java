package org.maillage.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Words;

/**
 * An actor of a territory: association, company, public body, third place, group of citizens… with or without an account
 * behind it.
 *
 * @param nominative whether it may be shown by name; if not, its values hold none
 * @param visible who sees which part, before the narrower visibility of the record is applied
 * @param owner the territory whose team keeps it; null for what came with a register and nobody has adopted
 * @param keeper the person of that team who keeps what is private
 * @param reviewedAt when somebody last said that it is still true; null for never
 * @param mergedInto the organisation that it turned out to be
 * @param goneAt when it was merged or put away; it can be brought back
 */
public record Organisation(
        UUID id,
        Values values,
        boolean nominative,
        Map<Part, Visibility> visible,
        @Nullable UUID owner,
        @Nullable UUID keeper,
        Provenance provenance,
        @Nullable Instant reviewedAt,
        @Nullable LocalDate reviewOn,
        @Nullable UUID mergedInto,
        @Nullable Instant goneAt,
        int version) {

    /** After this time somebody should look at a sheet again. */
    public static final Period FRESH = Period.ofYears(1);

    /** The id of one in the address of a page. */
    public static final String ID = "{id:[0-9a-f]{8}-[0-9a-f-]{27}}";

    public Organisation {
        visible = Map.copyOf(visible);
    }

    /** What it is called on pages; for whom no name may be shown, what it is and nothing more. */
    public String name() {
        return nominative ? values.get(Field.NAME) : Words.say("directory.not-named");
    }

    /** Who sees a part of it. */
    public Visibility visibility(Part part) {
        var record = visible.getOrDefault(Part.RECORD, Visibility.PRIVATE);
        return visible.getOrDefault(part, Visibility.PRIVATE).within(record);
    }

    public boolean isGone() {
        return goneAt != null;
    }

    public String path() {
        return "/directory/" + id;
    }

    /** It with other values, and where these are from. */
    public Organisation with(Values values, Provenance provenance) {
        return new Organisation(
                id,
                values,
                nominative,
                visible,
                owner,
                keeper,
                provenance,
                reviewedAt,
                reviewOn,
                mergedInto,
                goneAt,
                version);
    }

    /** It as one that may be shown by name, or not. */
    public Organisation named(boolean nominative) {
        return new Organisation(
                id,
                values,
                nominative,
                visible,
                owner,
                keeper,
                provenance,
                reviewedAt,
                reviewOn,
                mergedInto,
                goneAt,
                version);
    }

    /** It as seen by others. */
    public Organisation visibleTo(Map<Part, Visibility> visible) {
        return new Organisation(
                id,
                values,
                nominative,
                visible,
                owner,
                keeper,
                provenance,
                reviewedAt,
                reviewOn,
                mergedInto,
                goneAt,
                version);
    }

    /** It in the hands of a team. */
    public Organisation keptBy(@Nullable UUID owner, @Nullable UUID keeper) {
        return new Organisation(
                id,
                values,
                nominative,
                visible,
                owner,
                keeper,
                provenance,
                reviewedAt,
                reviewOn,
                mergedInto,
                goneAt,
                version);
    }

    /** It as somebody has looked at it, to be looked at again on a day. */
    public Organisation reviewed(Instant at, LocalDate next) {
        return new Organisation(
                id, values, nominative, visible, owner, keeper, provenance, at, next, mergedInto, goneAt, version);
    }
}
