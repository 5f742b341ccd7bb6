package org.maillage.account;

import java.util.UUID;

/** Says who may give and take roles on what a module owns; administrators may always. */
public interface GivesRoles {

    /** Whether somebody may invite others into a role on a scope, and take it from them. */
    boolean mayGive(SignedIn me, Role role, UUID scope);
}
