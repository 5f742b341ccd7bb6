package org.maillage.account;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may give and take roles: administrators all of them, others those on what they run. */
@Component
record RoleGivers(List<GivesRoles> modules, Roles roles) {

    /** Stops who may not give a role on a scope; without either, who does not administer. */
    void must(SignedIn me, @Nullable Role role, @Nullable UUID scope) {
        if (role == null || scope == null || modules.stream().noneMatch(it -> it.mayGive(me, role, scope))) {
            roles.mustAdminister(me);
        }
    }
}
