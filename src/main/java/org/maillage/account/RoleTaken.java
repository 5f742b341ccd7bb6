package org.maillage.account;

import java.util.UUID;

/** A role on a scope was taken away from somebody. */
public record RoleTaken(PersonId person, Role role, UUID scope) {}
