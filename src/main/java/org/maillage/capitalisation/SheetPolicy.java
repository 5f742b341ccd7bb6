package org.maillage.capitalisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Roles;
import org.maillage.account.SignedIn;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may do what with experience sheets. */
@Component
public record SheetPolicy(Writers writers, Roles roles, List<OpensDraft> others) {

    /** Whoever holds a role on the platform, whichever it is, may begin a sheet. */
    public boolean mayBegin(@Nullable SignedIn me) {
        return me != null && !roles.of(me.person()).isEmpty();
    }

    /**
     * Lets in whoever may begin a sheet.
     *
     * @throws AccessDeniedException for anybody else
     */
    public void mustBegin(SignedIn me) {
        if (!mayBegin(me)) {
            throw new AccessDeniedException("Nobody without a role begins a sheet.");
        }
    }

    public boolean writes(ExperienceSheet sheet, @Nullable SignedIn me) {
        return writes(sheet.sheetId(), me);
    }

    public boolean writes(SheetId sheet, @Nullable SignedIn me) {
        return me != null && writers.writes(sheet, me.person());
    }

    /** Who reads a sheet while it is written. */
    public boolean readsDraft(ExperienceSheet sheet, @Nullable SignedIn me) {
        return me != null && (writes(sheet, me) || others.stream().anyMatch(it -> it.opens(sheet, me)));
    }
}
