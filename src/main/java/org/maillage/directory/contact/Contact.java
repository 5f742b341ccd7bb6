package org.maillage.directory.contact;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Reader;
import org.maillage.directory.Visibility;

/**
 * Somebody met in organisations, who needs no account.
 *
 * @param does what they do, in their own words; empty where the organisations that they are in say it
 * @param reach who sees how to reach them, never more people than see them
 * @param basis on which they are kept: consent, legitimate-interest, public-task
 * @param informedOn when they were told that they are kept; null for not yet
 * @param keepUntil three years after the last contact at most
 * @param owner the territory whose team keeps them
 */
public record Contact(
        UUID id,
        String name,
        String email,
        String phone,
        String does,
        Visibility visibility,
        Visibility reach,
        String basis,
        String purpose,
        @Nullable LocalDate informedOn,
        LocalDate lastContactOn,
        LocalDate keepUntil,
        UUID owner,
        @Nullable UUID keeper,
        int version) {

    public String path() {
        return "/directory/contacts/" + id;
    }

    public boolean isSeenBy(Reader reader) {
        return reader.sees(visibility, owner, keeper);
    }

    boolean isReachedBy(Reader reader) {
        return reader.sees(reach.within(visibility), owner, keeper);
    }
}
