package org.maillage.capitalisation.report;

import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.pathway.Status;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Policy;
import org.maillage.programme.Rights;
import org.maillage.shared.NotFound;
import org.maillage.shared.Typed;
import org.maillage.web.Anybody;
import org.maillage.web.Doors;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** The doors of reports: those of an edition by its {@code slug}, a version by its {@code number}. */
@Component
record ReportDoors(LiveEditions editions, ReportVersions versions, Policy policy) implements Doors {

    @ReadsReport
    LiveEdition reported(Keys keys, SignedIn me) {
        var edition = editions.get(keys.words("slug"));
        var rights = policy.of(me, edition.id());
        Rights.must(rights.partners() || rights.runsSome());
        return edition;
    }

    /** A version that everybody reads, or that was taken back and those who lead still see. */
    @Anybody
    ReportVersion version(Keys keys, @Nullable SignedIn me) {
        var slug = keys.words("slug");
        var number = Typed.number(keys.words("number"));
        var edition = editions.get(slug);
        var leads = policy.of(me, edition.id()).leads();
        if (edition.status() == Status.DRAFT && !leads) {
            throw new NotFound("report", slug);
        }
        return versions.of(edition.id()).stream()
                .filter(it -> it.number() == number && (it.isRead() || leads))
                .findFirst()
                .orElseThrow(() -> new NotFound("report", slug + " " + number));
    }
}
