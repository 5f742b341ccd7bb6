package org.maillage.capitalisation.finding;

import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.programme.LiveEditions;
import org.maillage.shared.NotFound;
import org.maillage.web.Anybody;
import org.maillage.web.Doors;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** The doors of findings, which addresses name by {@code slug}. */
@Component
record FindingDoors(Findings findings, FindingPolicy policy, LiveEditions editions) implements Doors {

    @Anybody
    Finding shown(Keys keys, @Nullable SignedIn me) {
        var finding = find(keys);
        return within(finding, policy.reads(finding, me));
    }

    @TendsFinding
    Finding tended(Keys keys, SignedIn me) {
        var finding = find(keys);
        return within(finding, policy.tends(finding, me));
    }

    private Finding find(Keys keys) {
        var slug = keys.words("slug");
        return findings.find(slug).orElseThrow(() -> new NotFound("finding", slug));
    }

    private Finding within(Finding finding, boolean open) {
        if (!open) {
            throw new NotFound("finding", finding.slug());
        }
        editions.mark(finding.edition());
        return finding;
    }
}
