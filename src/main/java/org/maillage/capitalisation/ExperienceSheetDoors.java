package org.maillage.capitalisation;

import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.programme.LiveEditions;
import org.maillage.shared.NotFound;
import org.maillage.shared.Typed;
import org.maillage.web.Anybody;
import org.maillage.web.Doors;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** The doors of experience sheets, which addresses name by {@code slug}. One that is not published is there for those alone who may read it. */
@Component
record ExperienceSheetDoors(
        ExperienceSheets sheets, PublishedSheets published, SheetPolicy policy, LiveEditions editions)
        implements Doors {

    @WritesSheet
    ExperienceSheet written(Keys keys, SignedIn me) {
        var sheet = find(keys);
        return within(sheet, policy.writes(sheet, me));
    }

    @ReadsDraft
    ExperienceSheet read(Keys keys, SignedIn me) {
        var sheet = find(keys);
        return within(sheet, policy.readsDraft(sheet, me));
    }

    @Anybody
    SheetVersion version(Keys keys, @Nullable SignedIn me) {
        var slug = keys.words("slug");
        var number = keys.variables().get("number");
        var version = (number == null ? published.find(slug) : published.find(slug, Typed.number(number)))
                .orElseThrow(() -> new NotFound("experience sheet", slug));
        editions.mark(version.content().edition());
        return version;
    }

    @Anybody
    ShownSheet shown(Keys keys, @Nullable SignedIn me) {
        var withdrawn = published.withdrawn(keys.words("slug"));
        return new ShownSheet(withdrawn.isEmpty() ? version(keys, me) : null, withdrawn.orElse(null));
    }

    private static ExperienceSheet within(ExperienceSheet sheet, boolean open) {
        if (!open) {
            throw new NotFound("experience sheet", sheet.slug());
        }
        return sheet;
    }

    private ExperienceSheet find(Keys keys) {
        var slug = keys.words("slug");
        var sheet = sheets.find(slug).orElseThrow(() -> new NotFound("experience sheet", slug));
        editions.mark(sheet.edition());
        return sheet;
    }
}
