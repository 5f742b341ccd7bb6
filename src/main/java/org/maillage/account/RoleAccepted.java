package org.maillage.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody has accepted an invitation into a role. */
public record RoleAccepted(
        PersonId person, Role role, @Nullable UUID scope) {}
