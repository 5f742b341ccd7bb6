package org.maillage.capitalisation.finding;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Role;
import org.maillage.account.Roles;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.SheetPolicy;
import org.maillage.programme.Policy;
import org.springframework.stereotype.Component;

/** Who may do what with findings: whoever follows one tends it, with those who run the edition in which it was said. */
@Component
record FindingPolicy(Policy policy, Roles roles, SheetPolicy sheets) {

    /** Those who lead or facilitate begin findings; in an edition, those who run that. */
    boolean mayBegin(@Nullable SignedIn me, @Nullable UUID edition) {
        if (me == null) {
            return false;
        }
        return edition == null
                ? roles.of(me.person()).stream()
                        .anyMatch(it -> it.role() == Role.PROGRAMME_LEAD || it.role() == Role.FACILITATOR)
                : policy.of(me, edition).runsSome();
    }

    boolean tends(Finding finding, @Nullable SignedIn me) {
        if (me == null) {
            return false;
        }
        var edition = finding.edition();
        if (me.id().equals(finding.owner())) {
            return true;
        }
        if (edition == null || finding.archived()) {
            return finding.owner() == null && mayBegin(me, null);
        }
        return policy.of(me, edition).runsSome();
    }

    boolean reads(Finding finding, @Nullable SignedIn me) {
        return finding.isPublished() || tends(finding, me);
    }

    /** Whoever may write sheets may say what one says of a finding. */
    boolean mayAddSheets(Finding finding, @Nullable SignedIn me) {
        return reads(finding, me) && sheets.mayBegin(me);
    }
}
