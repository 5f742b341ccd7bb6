package org.maillage.account;

import java.util.UUID;

/**
 * A role on a scope was taken away from somebody.
 *
 * @param gone whether it ended because they had their account erased
 */
public record RoleTaken(PersonId person, Role role, UUID scope, boolean gone) {}
